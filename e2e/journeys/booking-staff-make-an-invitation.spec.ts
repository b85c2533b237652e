import { dateAndTime } from '../../src/ui/times';
import { addressOf } from '../pages/host';
import { expect, test } from '../pages/world';
import { words } from '../pages/visitor';

const { booking, common, links, prisons, start } = words.en;
const year = new Date().getUTCFullYear() + 1;
const startsAt = Date.UTC(year, 0, 12, 14, 30);
const address = addressOf('hmcts1003');

test('from what to say to the prison to the list of prisons, and back', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.open();
  await page.getByRole('main').getByRole('link', { name: common.booking }).click();
  await visitor.at('booking');
  await page.getByRole('link', { name: booking.findPrison }).click();
  await visitor.at('prisons');
  await expect(page.getByRole('searchbox', { name: prisons.search })).toBeVisible();
  await page.goBack();
  await visitor.at('booking');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(booking.what[0] ?? '')).toBeVisible();
  await expect(page.getByRole('button', { name: booking.copyLetter })).toBeHidden();
});

test('room, time and prison become a link and an e-mail, each of which leads a visitor to exactly these', async ({
  visitor,
  browser,
}) => {
  const { page } = visitor;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await visitor.open('#/booking');
  await page.getByRole('link', { name: booking.forStaff }).click();
  await visitor.at('links');
  await visitor.press(links.make);
  await expect(page.locator('.govuk-error-summary')).toBeFocused();

  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  const fields = {
    room: address,
    day: '12',
    month: '1',
    year: String(year),
    time: '2:30pm',
    prison: 'HMP Bedford',
  };
  for (const [field, text] of Object.entries(fields))
    await page.getByLabel(links[field as keyof typeof fields], { exact: true }).fill(text);
  await page.getByLabel('Cymraeg').check();
  await visitor.press(links.make);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(links.made);
  const pasted = () => page.evaluate(() => navigator.clipboard.readText());
  const copy = async (button: string) => {
    const before = await pasted();
    await visitor.press(button);
    await expect.poll(pasted).not.toBe(before);
    await expect(page.getByRole('status').filter({ hasText: words.en.copying.done }).first()).toBeVisible();
    return pasted();
  };
  const link = await copy(links.copyLink);
  const letter = await copy(links.copyLetters.cy);
  // Files of this page, such as the list of prisons, may be fetched; nothing is told to anyone.
  expect(
    asked.filter((request) => !/^GET \/(?:assets\/|favicon\.svg$|prisons\.json$)/.test(request)),
  ).toEqual([]);
  expect(new URL(page.url()).hash).toBe('#/links');
  const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
  expect(kept).toEqual([0, 0, '']);

  const context = await browser.newContext();
  const other = await context.newPage();
  const sees = async (language: 'en' | 'cy') => {
    await expect(other.getByRole('heading', { level: 1 })).toHaveText(words[language].start.room);
    for (const fact of [address, dateAndTime(startsAt, words[language]), 'HMP Bedford'])
      await expect(other.getByRole('definition').filter({ hasText: fact })).toBeVisible();
  };
  await other.goto(link);
  await sees('cy');
  await other.goto('about:blank');
  await other.goto(page.url().replace(/#.*/, ''));
  await other.getByRole('textbox').fill(letter);
  await other.getByRole('button', { name: start.read }).click();
  await sees('en');
  await context.close();
});
