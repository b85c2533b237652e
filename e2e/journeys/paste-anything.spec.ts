import { words } from '../pages/visitor';
import { expect, test } from '../pages/world';

const { common, start, invitationFaults } = words.en;

const email = `Dear Ms Jones,
Your visit is booked for 1 December 2026, 10:30.
Video/Lync/Skype address: HMCTS1001@meet.video.justice.gov.uk
Web browser: https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fjoin.meet.video.justice.gov.uk%2F%23%3Fconference%3DHMCTS1001%40meet.video.justice.gov.uk&data=05
Questions: legalvisits.example@justice.gov.uk, 01632 960001`;

test('a whole e-mail leads to its room', async ({ visitor }) => {
  await visitor.open();
  await visitor.arrive('start');
  await visitor.page.getByLabel(start.pasteLabel).fill(email);
  await visitor.press(start.read);
  await expect(visitor.page.getByText('hmcts1001@meet.video.justice.gov.uk')).toBeVisible();
  await visitor.arrive('start');
});

test('a short number is completed, and confirmed by the visitor', async ({ visitor }) => {
  await visitor.open();
  await visitor.page.getByLabel(start.pasteLabel).fill('HMCTS 1001');
  await visitor.press(start.read);
  await visitor.arrive('start');
  await expect(visitor.page.getByText('hmcts1001@meet.video.justice.gov.uk')).toBeVisible();
  await visitor.press(start.yesRoom);
  await expect(visitor.page.getByRole('heading', { name: start.room })).toBeVisible();
});

// Each of the others is a row of e2e/faults.
test('a link that imitates ours is refused by name', async ({ visitor }) => {
  await visitor.open();
  await visitor.page
    .getByLabel(start.pasteLabel)
    .fill('https://join.meet.video.justice.gov.uk.evil.example/#?conference=hmcts1');
  await visitor.press(start.read);
  await expect(visitor.page.getByRole('heading', { level: 1 })).toHaveText(
    invitationFaults['invitation-look-alike'].what,
  );
  await visitor.arrive('start');
  expect(await visitor.page.title()).toContain(common.errorTitled.split(':')[0]);
});

test('nothing pasted: the error leads to the field', async ({ visitor }) => {
  await visitor.open();
  await visitor.press(start.read);
  await expect(visitor.page.getByRole('alert')).toContainText(start.nothing);
  await visitor.page.getByRole('link', { name: start.nothing }).click();
  await expect(visitor.page.getByLabel(start.pasteLabel)).toBeFocused();
  await visitor.arrive('start');
});
