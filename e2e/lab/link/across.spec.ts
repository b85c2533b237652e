import { chromium, expect, test } from '@playwright/test';
import { createHost } from '../../pages/host';
import { createVisitor } from '../../pages/visitor';
import { fakeDevices, sayYes } from '../browsers';
import { whyNoLink } from './needs';
import { chromiumAcross, serveAcross } from './serveAcross';
import { startLink } from './startLink';

const lacking = whyNoLink();
test.skip(lacking !== null, lacking ?? '');

test('a visitor on a slow line is told so, and comes into the room all the same', async () => {
  const link = await startLink();
  await link.set({ down: { kbps: 10_000, delayMs: 20 }, up: { kbps: 600, delayMs: 20 } });
  const { product, consoleUrl, close } = await serveAcross(link);
  const browser = await chromium.launch(chromiumAcross(link, fakeDevices, sayYes));
  try {
    const visitor = createVisitor(await browser.newPage(), product);
    await visitor.page.goto(`${product}/#/check`);
    const check = (name: string) => visitor.page.locator(`[data-check="${name}"]`);
    await expect(check('line')).toHaveAttribute('data-fault', 'line-upload-slow');
    await expect(check('camera')).toHaveAttribute('data-state', 'ready');

    await visitor.enter('hmcts1002');
    const host = createHost(consoleUrl, 'hmcts1002');
    await expect.poll(async () => (await host.guests())[0]?.video.frames ?? 0).toBeGreaterThan(10);
    expect((await link.counters()).up.udp.arrivedPackets).toBeGreaterThan(10);
  } finally {
    await browser.close();
    close();
    await link.close();
  }
});
