import type { Page } from '@playwright/test';

/** The log of the visit in this page, found in its heap: the page itself shows it to nobody. */
export async function liveLog(page: Page): Promise<readonly unknown[]> {
  const session = await page.context().newCDPSession(page);
  const { result: prototype } = await session.send('Runtime.evaluate', { expression: 'Array.prototype' });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: prototype.objectId ?? '',
  });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: `function () {
      return JSON.stringify(this.find((array) => array[0]?.type === 'page-opened'));
    }`,
    returnByValue: true,
  });
  await session.detach();
  return JSON.parse(result.value) as unknown[];
}
