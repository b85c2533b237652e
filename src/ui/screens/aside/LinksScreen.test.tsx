// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import shipped from '../../../../public/config.json';
import { aside as inWelsh } from '../../../content/cy/aside';
import { aside } from '../../../content/en/aside';
import { front } from '../../../content/en/front';
import { readInvitation } from '../../../domain/invitation/readInvitation';
import { createVisit } from '../../../visit/visit';
import { readFragment } from '../../route';
import { settle, showVisit } from '../../showVisit.test-data';

afterEach(cleanup);

const { links } = aside;
const address = 'hmcts1234@meet.video.justice.gov.uk';
const startsAt = Date.UTC(2027, 5, 1, 13, 30);
const good = {
  [links.room]: address,
  [links.day]: '1',
  [links.month]: '6',
  [links.year]: '2027',
  [links.time]: '2:30pm',
  [links.prison]: ' HMP  Bedford ',
};

async function open() {
  const visit = createVisit();
  visit.record({ at: 0, type: 'aside-opened', aside: { page: 'links', about: null } });
  const copied: string[] = [];
  const copyText = async (text: string) => copied.push(text) > 0;
  showVisit(visit, {}, { clock: { now: () => Date.UTC(2026, 10, 29) }, copyText });
  await settle();
  return { visit, copied };
}
const type = (fields: Readonly<Record<string, string>>) =>
  Object.entries(fields).forEach(([label, value]) =>
    fireEvent.input(screen.getByLabelText(label), { target: { value } }),
  );
const press = (name: string) => act(async () => screen.getByRole('button', { name }).click());
const make = () => press(links.make);

describe('the invitation', () => {
  it('holds all that was filled in before the page was drawn again', async () => {
    await open();
    await act(() => type(good));
    await make();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(links.made);
  });

  it('leads to the room, time and prison that were typed, in the language that was chosen', async () => {
    const { visit, copied } = await open();
    type(good);
    await act(() => screen.getByLabelText('Cymraeg').click());
    await make();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(links.made);
    expect(screen.getByText('Tuesday 1 June 2027 at 14:30')).toBeTruthy();
    await press(links.copyLink);
    const [link = ''] = copied;
    const { invitation, language, step } = readFragment(new URL(link).hash, {
      ...visit.state(),
      aside: null,
    });
    expect([language, step]).toEqual(['cy', 'start']);
    expect(readInvitation(invitation ?? '', shipped)).toEqual({
      is: 'meeting',
      meeting: { address, startsAt, prison: 'HMP Bedford' },
      offered: { name: null, pin: null },
      warnings: [],
    });
  });

  it.each([
    ['English', links.copyLetters.en, aside.links.letter[7], 'Tuesday 1 June 2027 at 14:30', 'lang=en'],
    [
      'Welsh',
      links.copyLetters.cy,
      inWelsh.links.letter[7],
      'Dydd Mawrth 1 Mehefin 2027 am 14:30',
      'lang=cy',
    ],
  ])('comes with an e-mail in %s, which is itself an invitation when it is pasted', async (...row) => {
    const [, button, sentence, when, language] = row;
    const { copied } = await open();
    type(good);
    await make();
    await press(button);
    const [letter = ''] = copied;
    expect(letter).toContain(sentence);
    expect(letter).toContain(when);
    expect(letter, 'the link opens in the language of its e-mail').toContain(language);
    expect(letter).not.toMatch(/\{\w+\}/);
    // As the start page does: a link to this page is known by its fragment.
    const pasted = letter.replaceAll('https://visit.example/', '');
    expect(readInvitation(pasted, shipped)).toMatchObject({
      is: 'meeting',
      meeting: { address, startsAt, prison: 'HMP Bedford' },
    });
  });

  it('says what of a pasted link it does not pass on', async () => {
    await open();
    type({
      ...good,
      [links.room]: `https://join.meet.video.justice.gov.uk/#?conference=${address}&pin=2023`,
    });
    await make();
    expect(screen.getByText(links.leftOut.pin)).toBeTruthy();
    expect(document.body.textContent).not.toContain('2023');
  });

  it.each([
    ['HMP Bedford', 'Our list of prisons has it as Bedford. The visitor sees its contacts.'],
    ['Bedford', 'It is on our list of prisons. The visitor sees its contacts.'],
    ['HMP Bedfrod', links.notOnList],
  ])('says whether the visitor will find the contacts of %s', async (prison, said) => {
    await open();
    type({ ...good, [links.prison]: prison });
    await make();
    await settle();
    expect(document.body.textContent).toContain(said);
  });

  it('can be changed, with all that was typed, or begun anew', async () => {
    await open();
    type(good);
    await make();
    await press(links.change);
    expect(screen.getByLabelText<HTMLInputElement>(links.room).value).toBe(address);
    await make();
    await press(links.another);
    expect(screen.getByLabelText<HTMLInputElement>(links.room).value).toBe('');
  });
});

describe('what cannot be an invitation', () => {
  it('is told in a list above and at each field, read out again with each try', async () => {
    await open();
    for (const _time of ['first', 'second']) {
      screen.getByRole('button', { name: links.make }).focus();
      await make();
      expect(document.activeElement?.className).toBe('govuk-error-summary');
      expect(document.title.startsWith(`${front.common.error}: `)).toBe(true);
    }
    const { problems } = links;
    const expected = ['room-missing', 'date-missing', 'time-missing', 'prison-missing'] as const;
    const listed = [...screen.getByRole('alert').querySelectorAll('a')];
    expect(listed.map(({ textContent }) => textContent)).toEqual(expected.map((is) => problems[is]));
    for (const [index, label] of [links.room, links.day, links.time, links.prison].entries()) {
      await act(() => listed[index]?.click());
      expect(document.activeElement).toBe(screen.getByLabelText(label));
    }
    const described = screen.getByLabelText(links.room).getAttribute('aria-describedby') ?? '';
    expect(described).toContain('room-error');
  });

  it('stays as it was typed, and says why in the words of the start page', async () => {
    await open();
    const evil = 'https://meet.video.justice.gov.uk.evil.example/#?conference=x';
    type({ ...good, [links.room]: evil });
    await make();
    const said = front.invitationFaults['invitation-look-alike'].what;
    expect(screen.getByRole('alert').textContent).toContain(said);
    expect(screen.getByLabelText<HTMLInputElement>(links.room).value).toBe(evil);
  });

  it('names the whole address where only a number was given', async () => {
    await open();
    type({ ...good, [links.room]: 'HMCTS 1234' });
    await make();
    expect(screen.getByRole('alert').textContent).toContain(address);
  });
});
