import { chromiumOptions, fakeDevices } from '../lab/browsers';
import { invitationTo, words } from '../pages/visitor';
import { expect, test } from '../pages/world';

const { call, common, join, rules } = words.en;

// No answer of the browser's own: what is not granted is refused.
test.use({ launchOptions: chromiumOptions(fakeDevices), permissions: ['camera'] });

test('a microphone that is allowed only in the waiting room is heard in the visit', async ({
  visitor,
  hostOf,
  context,
  lab,
}) => {
  const host = hostOf('hmcts1001');
  const { page, press } = visitor;
  await visitor.open(invitationTo('hmcts1001'));
  await press(common.continue);
  await expect(visitor.check('microphone')).toHaveAttribute('data-fault', 'microphone-blocked-by-site');
  await press(common.continue);
  await press(rules.accept);
  await page.getByRole('textbox').fill('Vera Jones');
  await press(common.continue);
  await press(join.button);
  await visitor.at('waiting');
  await expect(visitor.check('microphone')).toHaveAttribute('data-fault', 'microphone-blocked-by-site');

  await context.grantPermissions(['camera', 'microphone'], { origin: lab.product });
  await expect(visitor.check('microphone')).toHaveCount(0);
  await host.press('start');
  await visitor.at('in-call');
  expect((await host.guest())?.clientMuted).toBe(true);
  await press(call.muted);
  await expect.poll(async () => (await host.guest())?.audio.rmsDbfs).toBeGreaterThan(-60);
});
