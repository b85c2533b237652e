import { chromiumOptions, fakeDevices, sayNo } from '../lab/browsers';
import { invitationTo, words } from '../pages/visitor';
import { expect, test } from '../pages/world';

const { faults, join } = words.en;

test.use({ launchOptions: chromiumOptions(fakeDevices, sayNo) });

test('camera and microphone are blocked: each is named, and the visitor gets into the room', async ({
  visitor,
  hostOf,
}) => {
  const host = hostOf('hmcts1001');
  const { page, press } = visitor;
  await visitor.open(invitationTo('hmcts1001'));
  await press(words.en.common.continue);
  await visitor.arrive('check');
  for (const device of ['camera', 'microphone'] as const) {
    await expect(visitor.check(device)).toHaveAttribute('data-state', 'faulty');
    await expect(visitor.check(device)).toHaveAttribute('data-fault', `${device}-blocked-by-site`);
    await expect(visitor.check(device).getByText(faults[`${device}-blocked-by-site`].what)).toBeVisible();
  }
  await visitor.lineIsMeasured();
  await visitor.arrive('check');

  await press(words.en.common.continue);
  await press(words.en.rules.accept);
  await page.getByRole('textbox').fill('Vera Jones');
  await press(words.en.common.continue);
  await press(join.button);
  await visitor.arrive('waiting');
  await host.press('start');
  await visitor.arrive('in-call');
  await expect.poll(async () => (await host.guests()).length).toBe(1);
});

test('a press counts though the list of checks grows under it', async ({ visitor }) => {
  const { page } = visitor;
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route(/\/ping\b/, async (route) => {
    await held;
    // A line that cannot be measured is told at length.
    await route.abort();
  });
  await visitor.open(invitationTo('hmcts1001'));
  await visitor.at('start');
  await visitor.press(words.en.common.continue);
  await visitor.at('check');
  // Else the list might grow between the pointer's coming and the press.
  for (const device of ['camera', 'microphone'])
    await expect(visitor.check(device)).toHaveAttribute('data-state', 'faulty');
  const button = page.getByRole('button', { name: words.en.common.continue, exact: true });
  await button.hover();
  await page.mouse.down();
  // In the page, not in the window: a browser may scroll along, so that what is looked at stays where it is.
  const top = () => button.evaluate((found) => found.getBoundingClientRect().top + scrollY);
  const before = await top();
  answer();
  await expect.poll(top).toBeGreaterThan(before + 40);
  await page.mouse.up();
  await visitor.at('rules');
});
