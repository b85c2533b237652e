// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { aside } from '../../../content/en/aside';
import { createVisit } from '../../../visit/visit';
import { settle, showVisit } from '../../showVisit.test-data';

afterEach(cleanup);

const { booking } = aside;

async function open() {
  const visit = createVisit();
  visit.record({ at: 0, type: 'aside-opened', aside: { page: 'booking', about: null } });
  const copied: string[] = [];
  showVisit(visit, {}, { copyText: async (text) => copied.push(text) > 0 });
  await settle();
  return copied;
}

it('says whom to ask, when, what to say, and from which address', async () => {
  await open();
  for (const sentence of [...booking.who, ...booking.when, ...booking.what, ...booking.email])
    expect(screen.getByText(sentence)).toBeTruthy();
});

it('leads to the prisons, and booking staff to their page', async () => {
  await open();
  const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
  expect(hrefOf(booking.findPrison)).toBe('#/prisons');
  expect(hrefOf(booking.forStaff)).toBe('#/links');
});

it('gives the words of an e-mail with a blank for each thing that the prison needs, and no field to type into', async () => {
  const copied = await open();
  await act(async () => screen.getByRole('button', { name: booking.copyLetter }).click());
  expect(copied).toEqual([booking.letter.join('\n\n')]);
  for (const blank of [
    /number:/,
    /date of birth:/,
    /hearing.*:/,
    /Best date/,
    /Second/,
    /Third/,
    /Who will join/,
  ])
    expect(copied[0]).toMatch(blank);
  expect(screen.queryByRole('textbox')).toBeNull();
});
