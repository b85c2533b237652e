import { expectAccessible } from './axe';
import { setup as inWelsh } from '../../src/content/cy/setup';
import { setup as inEnglish } from '../../src/content/en/setup';
import type { Page } from '@playwright/test';
import { examplesOfLinks } from '../../src/domain/invitation/examplesOfLinks';
import { examplesOfRefusals } from '../../src/domain/invitation/examplesOfRefusals';
import { settled, soon, test } from './eachLanguage';
import type { Language } from './reader';
import { invitationTo, words, type Visitor } from './visitor';
import { expect } from './world';

/**
 * One text for each way in which an invitation is refused. The last of them counts: a browser takes a minute to type
 * twenty thousand lines, so that is the shortest.
 */
const refusals = new Map(
  Object.values({ ...examplesOfLinks, ...examplesOfRefusals })
    .flat()
    .toSorted((one, other) => other.text.split('\n').length - one.text.split('\n').length)
    .flatMap(({ text, reads }) => (reads.is === 'problem' ? [[reads.fault, text] as const] : [])),
);

const deepLink = (room: string, step: string) => invitationTo(room).replace('#/', `#/${step}`);

/** By the shortest way to the page with the Join button, or past it. */
async function prepare(visitor: Visitor, room: string, language: Language) {
  const { common, rules, join } = words[language];
  await visitor.open(deepLink(room, 'rules'));
  await visitor.press(rules.accept);
  await visitor.page.getByRole('textbox').fill('Vera Jones');
  await visitor.press(common.continue);
  return () => visitor.press(join.button);
}

/** Permission is asked for, and the question stays open until the test refuses it. */
const leaveQuestionOpen = (page: Page) =>
  page.addInitScript(() => {
    navigator.permissions.query = async () =>
      Object.assign(new EventTarget(), { state: 'prompt' }) as unknown as PermissionStatus;
    navigator.mediaDevices.getUserMedia = () =>
      new Promise((_, reject) => {
        Object.assign(window, { refuse: () => reject(new DOMException('', 'NotAllowedError')) });
      });
  });
const refuse = (page: Page) => page.evaluate(() => (window as unknown as { refuse(): void }).refuse());

for (const language of ['en', 'cy'] as const) {
  const {
    broken,
    call,
    check,
    common,
    controls,
    ended,
    faults,
    invitationFaults,
    join,
    name,
    rules,
    start,
    waiting,
  } = words[language];

  test.describe(language, () => {
    test.use({ language });

    test('the first screen', async ({ page, visitor, reader }) => {
      const paste = async (text: string) => {
        await page.getByRole('textbox').fill(text);
        await visitor.press(start.read);
      };
      await visitor.open();
      await reader.hears(start.title, { focus: 'nowhere' });
      await visitor.press(start.read);
      await reader.hears(start.title, { error: true, focus: 'summary' });

      await paste('HMCTS1001@meet.video.justice.gov.uk or HMCTS1003@meet.video.justice.gov.uk');
      await reader.hears(start.whichRoom);
      await visitor.press(start.yesRoom);
      await reader.hears(start.whichRoom, { error: true, focus: 'summary' });
      await page.getByRole('radio').first().check();
      await reader.hears(start.whichRoom, { error: true, focus: 'kept' });
      await visitor.press(start.yesRoom);
      await reader.hears(start.room);
      await visitor.press(start.other);
      await reader.hears(start.title);

      await paste('HMCTS 1001');
      await reader.hears(start.isThisRoom);
      await visitor.press(start.other);
      await paste(`https://join.meet.video.justice.gov.uk/${invitationTo('hmcts1001', soon())}`);
      await reader.hears(start.room);
    });

    test('each kind of refusal', async ({ page, visitor, reader }) => {
      await visitor.open();
      for (const [fault, text] of refusals) {
        await page.getByRole('textbox').fill(text);
        await visitor.press(start.read);
        await reader.hears(invitationFaults[fault].what, { error: true });
      }
    });

    test('the checks', async ({ page, visitor, reader }) => {
      await leaveQuestionOpen(page);
      await visitor.open();
      await visitor.press(start.deviceOnly);
      await visitor.arrive('device-check');
      await reader.hears(check.title);
      await visitor.press(check.start);
      for (const device of ['camera', 'microphone']) {
        await expect(visitor.check(device)).toHaveAttribute('data-state', 'running');
        await reader.hears(check.title, { focus: 'kept' });
        await refuse(page);
        await expect(visitor.check(device)).toHaveAttribute('data-state', 'faulty');
      }
      await settled(visitor, 'browser', 'line');
      await reader.hears(check.title, { focus: 'kept' });
    });

    test('from the check to the Join button', async ({ page, visitor, reader }) => {
      await visitor.open(invitationTo('hmcts1001'));
      await visitor.press(common.continue);
      await settled(visitor, 'browser', 'camera', 'microphone', 'line');
      await reader.hears(check.title);
      await visitor.press(common.continue);
      await reader.hears(rules.title);
      await visitor.press(rules.accept);
      await reader.hears(name.title);
      for (const wrong of [
        '',
        'x'.repeat(81),
        'vera@firm.example',
        '01632 960001',
        'www.firm.example',
        'Witness A Vera',
      ]) {
        await page.getByRole('textbox').fill(wrong);
        await visitor.press(common.continue);
        await reader.hears(name.title, { error: true, focus: 'summary' });
      }
      await expect(page.getByRole('alert')).toContainText(name.problems['alias-and-name']);
      await visitor.press(name.keep);
      await reader.hears(join.title);
    });

    test('a room that asks for a PIN', async ({ page, visitor, reader }) => {
      const press = await prepare(visitor, 'hmcts1004', language);
      await press();
      await reader.hears(join.pinTitle);
      for (const pin of ['12', '999999']) {
        await page.getByRole('textbox').fill(pin);
        await press();
        await reader.hears(join.pinTitle, { error: true, focus: 'summary' });
        await expect(page.getByRole('alert')).toContainText(pin === '12' ? join.pinFormat : join.pinRefused);
      }
    });

    test('rooms that are locked, or not there', async ({ page, visitor, reader, hostOf }) => {
      hostOf('hmcts1003');
      const press = await prepare(visitor, 'hmcts1003', language);
      await press();
      await expect(page.getByText(waiting.locked)).toBeVisible();
      await reader.hears(waiting.title);
      await visitor.press(waiting.leave);
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('button', { name: waiting.leave })).toBeFocused();
      await visitor.leave();
      await reader.hears(ended.byYouOutside);
      await page.goto('about:blank');
      const pressAgain = await prepare(visitor, 'hmcts4040', language);
      await pressAgain();
      await reader.hears(faults['room-address-unknown'].what);
    });

    test('the visit', async ({ page, visitor, reader, hostOf }) => {
      const host = hostOf('hmcts1001');
      let letThrough = () => {};
      const held = new Promise<void>((resolve) => (letThrough = resolve));
      await page.route('**/request_token', (route) => held.then(() => route.continue()));
      const press = await prepare(visitor, 'hmcts1001', language);
      await press();
      await reader.hears(waiting.joining);
      letThrough();
      await expect(page.getByText(waiting.notOpen)).toBeVisible();
      await reader.hears(waiting.title);

      await host.press('start');
      await visitor.arrive('in-call');
      await reader.hears(call.title);
      await visitor.press(call.muted);
      await expect(page.getByRole('button', { name: call.unmuted })).toBeVisible();
      await reader.hears(call.title, { focus: 'kept' });
      await host.press('mute');
      await expect(page.getByRole('button', { name: call.mutedByPrison })).toBeVisible();
      await reader.hears(call.title, { focus: 'kept' });
      await visitor.press(call.cameraOn);
      await expect(page.getByText(call.cameraOffPicture)).toBeVisible();
      await reader.hears(call.title, { focus: 'kept' });
      await visitor.press(call.share);
      await expect(page.getByText(controls.shared.shares.screen)).toBeVisible();
      await reader.hears(call.title, { focus: 'kept' });
      await visitor.press(call.sharing);
      await visitor.press(controls.showId);
      await reader.hears(call.title, { focus: 'kept' });
      await visitor.press(call.cameraOff);
      await expect(page.getByText(controls.id.hold)).toBeVisible();
      await reader.hears(call.title, { focus: 'kept' });
      await visitor.press(controls.hideId);
      await visitor.press(controls.more);
      await expect(page.getByRole('heading', { name: controls.panel.title })).toBeFocused();
      await reader.hears(call.title, { focus: 'kept' });
      await page.keyboard.press('Escape');
      await expect(page.getByRole('button', { name: controls.more })).toBeFocused();
      await host.press('present');
      await expect(page.getByLabel(call.slides)).toBeVisible();
      await reader.hears(call.title, { focus: 'kept' });
      await host.press('end');
      await reader.hears(faults['ended-by-prison'].what);
    });

    test('a page that breaks, and one that does not arrive', async ({ page, visitor, reader }) => {
      await page.addInitScript(() => {
        Intl.PluralRules.prototype.select = () => {
          throw new Error('a bug');
        };
      });
      await page.route(/\/assets\/Inside-/, (route) => route.abort());
      await visitor.open();
      await visitor.press(start.deviceOnly);
      await reader.hears(common.notOpened);
      await page.goBack();
      await page
        .getByRole('textbox')
        .fill(`https://join.meet.video.justice.gov.uk/${invitationTo('hmcts1001', soon())}`);
      await visitor.press(start.read);
      await reader.hears(broken.title);
    });
  });
}

test('settings that cannot be used, in both languages at once', async ({ page, visitor }) => {
  await page.route('**/config.json', (route) => route.fulfill({ body: '{}' }));
  await visitor.open();
  await visitor.arrive('config-problem');
  await expect(page).toHaveTitle(`${inEnglish.title} / ${inWelsh.title}`);
});
