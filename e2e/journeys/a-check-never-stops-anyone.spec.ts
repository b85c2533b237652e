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
  await page.route('**/api/client/v2/status', async (route) => {
    await held;
    await route.continue();
  });
  await visitor.open(invitationTo('hmcts1001'));
  await visitor.at('start');
  await visitor.press(words.en.common.continue);
  await visitor.at('check');
  const button = page.getByRole('button', { name: words.en.common.continue, exact: true });
  await button.hover();
  await page.mouse.down();
  const top = async () => (await button.boundingBox())?.y ?? 0;
  const before = await top();
  answer();
  await expect.poll(top).toBeGreaterThan(before + 40);
  await page.mouse.up();
  await visitor.at('rules');
});
