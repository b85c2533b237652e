import type { Page } from '@playwright/test';
import { chromiumOptions, fakeDevices } from '../lab/browsers';
import { invitationTo, words } from '../pages/visitor';
import { expect, test } from '../pages/world';

const { call, check, common, join, rules } = words.en;

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

/** As if the visitor had closed the browser's question with its cross, once. */
const closeQuestionOnce = (page: Page) =>
  page.addInitScript(() => {
    const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    let isClosed = false;
    navigator.mediaDevices.getUserMedia = async (wanted) => {
      if (!wanted?.audio || isClosed) return ask(wanted);
      isClosed = true;
      throw new DOMException('Permission dismissed', 'NotAllowedError');
    };
  });

test.describe('whoever closed the question about the microphone', () => {
  test.use({ permissions: ['camera', 'microphone'] });

  for (const where of ['waiting', 'in-call'] as const) {
    test(`can let it be asked again where they are (${where}), and is heard`, async ({ visitor, hostOf }) => {
      const host = hostOf('hmcts1001');
      const { page, press } = visitor;
      await closeQuestionOnce(page);
      await visitor.open(invitationTo('hmcts1001'));
      await visitor.prepare({
        atChecks: () =>
          expect(visitor.check('microphone')).toHaveAttribute('data-fault', 'microphone-question-closed'),
      });
      await press(join.button);
      await visitor.at('waiting');
      if (where === 'in-call') await host.press('start');
      await visitor.arrive(where);
      const trouble = visitor.check('microphone');
      await trouble.locator('summary').filter({ hasText: check.mend }).click();
      await trouble.getByRole('button', { name: new RegExp(check.again) }).click();
      await expect(trouble).toHaveCount(0);
      expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
      if (where === 'waiting') await host.press('start');
      await visitor.at('in-call');
      await press(call.muted);
      await expect.poll(async () => (await host.guest())?.audio.rmsDbfs).toBeGreaterThan(-60);
    });
  }
});
