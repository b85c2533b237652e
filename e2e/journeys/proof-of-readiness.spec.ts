import { expect, test } from '../pages/world';
import { words } from '../pages/visitor';

const { check, common, ready, start } = words.en;
const telephone =
  'Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Mobile Safari/537.36';

test('an interpreter checks the evening before, and sends a card that says what worked', async ({
  visitor,
  browser,
}) => {
  const { page } = visitor;
  // Whatever is not named is taken away.
  await page.context().grantPermissions(['camera', 'microphone', 'clipboard-read', 'clipboard-write']);
  await visitor.open();
  await visitor.press(start.deviceOnly);
  await visitor.at('device-check');
  await page.getByText(check.headset).click();
  await expect(page.getByText(check.headsetTips[0] ?? '')).toBeVisible();
  for (const id of ['camera', 'microphone'])
    await expect(visitor.check(id)).toHaveAttribute('data-state', 'ready', { timeout: 40_000 });
  await visitor.press(check.play);
  // The test microphone beeps: sometimes that is taken for the sound, and then nobody is asked.
  const yes = page.getByRole('button', { name: check.speakerYes });
  const heard = page.locator('[data-check="speaker"][data-state="ready"]');
  await expect(yes.or(heard)).toBeVisible();
  if (await yes.isVisible()) await yes.click();
  await expect(heard).toBeVisible();
  await visitor.lineIsMeasured();

  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await visitor.press(check.card);
  await visitor.at('ready');
  await expect(page.getByText(ready.allWell)).toBeVisible();
  await visitor.press(ready.copyLink);
  await expect(page.getByRole('status')).toHaveText(words.en.copying.done);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/#\/ready\/[0-9a-z]{19}$/);
  // Parts of the page may be fetched; nothing is told to anyone.
  expect(asked.filter((request) => !/^GET \/(?:assets\/|favicon\.svg$)/.test(request))).toEqual([]);

  await test.step('whoever opens the link reads the same card, as the sender’s own statement', async () => {
    const other = await browser.newContext({ userAgent: telephone });
    const reader = await other.newPage();
    await reader.goto(link);
    await expect(reader.getByText(ready.statement)).toBeVisible();
    await expect(reader.getByText(ready.allWell)).toBeVisible();
    for (const fact of [ready.machines.computer, words.en.guide.systems.linux])
      await expect(reader.getByRole('definition').filter({ hasText: fact })).toBeVisible();
    // A telephone is another device than the one that was checked.
    await reader.getByRole('button', { name: ready.compare }).click();
    await expect(reader.getByText(ready.different)).toBeVisible();
    const kept = await reader.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
    expect(kept).toEqual([0, 0, '']);

    await reader.emulateMedia({ media: 'print' });
    await expect(reader.getByText(ready.statement)).toBeVisible();
    await expect(reader.getByText(ready.mine)).toBeHidden();
    await expect(reader.getByRole('button', { name: words.en.rules.print })).toBeHidden();
    await other.close();
  });

  await test.step('on the day the same device says so, and a cut link is refused', async () => {
    await page.goto('about:blank');
    await page.goto(link);
    await visitor.press(ready.compare);
    await expect(page.getByText(ready.sameButNetwork)).toBeVisible();
    await page.goto('about:blank');
    await page.goto(link.slice(0, -2));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(ready.unreadable);
    await expect(page.getByText(ready.problems['cut-off'])).toBeVisible();
    await page.getByRole('link', { name: common.back, exact: true }).click();
    await visitor.at('start');
  });
});
