// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import prisons from '../../../../public/prisons.json?raw';
import { aside } from '../../../content/en/aside';
import { front } from '../../../content/en/front';
import { setup } from '../../../content/en/setup';
import { invitation } from '../../../visit/arbitrary.test-data';
import { createVisit, type Visit } from '../../../visit/visit';
import { settle, showVisit } from '../../showVisit.test-data';

afterEach(cleanup);

const { prisons: words } = aside;
const choosing = (visit: Visit) => ({
  choosePrison: (prison: string) => visit.record({ at: 2, type: 'prison-chosen', prison }),
});

async function open({ prison = null, list }: { prison?: string | null; list?: string | null } = {}) {
  const visit = createVisit();
  const reading = { ...invitation, meeting: { ...invitation.meeting, prison } };
  visit.record({ at: 0, type: 'invitation-read', reading });
  visit.record({ at: 1, type: 'aside-opened', aside: { page: 'prisons', about: null } });
  showVisit(visit, choosing(visit), list === undefined ? {} : { fetchPrisons: async () => list });
  await settle();
  return visit;
}
const type = (value: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value } });
// By its text: where a long address may break, it has elements within.
const link = (text: string) =>
  screen
    .getAllByRole('link')
    .find(({ textContent }) => textContent === text)
    ?.getAttribute('href');

describe('the list of prisons', () => {
  it('is all there, says how old it is, and that the booking e-mail comes first', async () => {
    await open();
    expect(screen.getByRole('status').textContent).toBe('102 prisons');
    expect(screen.getByText(words.emailFirst)).toBeTruthy();
    expect(screen.getByText(/guidance on video meeting rooms.* It is of 2020/)).toBeTruthy();
  });

  it('is searched as somebody types, and what is found is one tap away', async () => {
    await open();
    type('HMP Bronzfield');
    expect(screen.getByRole('status').textContent).toBe('1 prison');
    expect(link('Bf.videolink@sodexogov.co.uk')).toBe('mailto:Bf.videolink@sodexogov.co.uk');
    expect(link('01784 425690')).toBe('tel:+441784425690');
    expect(screen.getByText(/then extension 3315/)).toBeTruthy();
  });

  it('tells morning from afternoon, and lawyers from courts', async () => {
    await open();
    type('aylesbury');
    expect(screen.getAllByText(/in the morning/).length).toBe(2);
    expect(screen.getAllByText(/in the afternoon/).length).toBe(2);
    type('drake hall');
    expect(screen.getAllByText(/for legal and probation visits/).length).toBe(1);
    expect(screen.getAllByText(/for courts/).length).toBe(2);
  });

  it.each([
    ['dovegate', 'custody.dovegate@serco.cjism.net', words.doubts.spelling],
    ['berwyn', 'Legalvisits.Berwyn@hmps.gsi.gov.uk', words.doubts['old-ending']],
    ['stoke heath', 'OMU.StokeHeath@justice.gov.uk', words.doubts.comma],
  ])('shows the contact of %s as it was printed, and marks the slip', async (question, address, mark) => {
    await open();
    type(question);
    expect(link(address)).toBe(`mailto:${address}`);
    expect(screen.getByText(mark)).toBeTruthy();
  });

  it('says so when a contact is still to come, and when there is no such prison', async () => {
    await open();
    type('oakhill');
    expect(screen.getByText(words.toBeConfirmed)).toBeTruthy();
    type('alcatraz');
    expect(screen.getByRole('status').textContent).toBe(words.none);
  });

  it('offers no number for joining, and says why not', async () => {
    await open();
    expect(screen.getByText(words.notJoin)).toBeTruthy();
  });
});

describe('the prison of the visit', () => {
  it('is the one that the invitation names', async () => {
    await open({ prison: 'HMP Bedford' });
    const own = screen.getByRole('heading', { name: 'Your prison: Bedford' }).parentElement;
    expect(within(own as HTMLElement).getByRole('link', { name: '01234 373179' })).toBeTruthy();
  });

  it('is never guessed', async () => {
    await open({ prison: 'HMP Peterborough' });
    expect(screen.getByText(/HMP Peterborough.*We are not sure/)).toBeTruthy();
    expect(screen.queryByRole('heading', { name: /Your prison/ })).toBeNull();
  });

  it('can be chosen once, and is then offered wherever advice ends with the prison', async () => {
    const visit = await open();
    type('bedford');
    const button = screen.getByRole('button', { name: 'This is my prison: Bedford' });
    button.focus();
    await act(() => button.click());
    // Where the next words are, now that the button has gone.
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Your prison: Bedford' }));
    await act(() => visit.record({ at: 3, type: 'aside-closed' }));
    await act(() =>
      visit.record({
        at: 4,
        type: 'invitation-read',
        reading: { is: 'problem', fault: 'invitation-no-room', found: null },
      }),
    );
    await settle();
    expect(
      screen.getByRole('heading', { name: front.invitationFaults['invitation-no-room'].what }),
    ).toBeTruthy();
    expect(link('LegalVisits.Bedford@justice.gov.uk')).toBe('mailto:LegalVisits.Bedford@justice.gov.uk');
    expect(screen.getByText(/from a list of 2020/)).toBeTruthy();
  });

  it('gives way to the prison of another invitation', async () => {
    const visit = await open();
    visit.record({ at: 2, type: 'prison-chosen', prison: 'Bedford' });
    const meeting = { ...invitation.meeting, prison: 'HMP Cardiff' };
    visit.record({ at: 3, type: 'invitation-read', reading: { ...invitation, meeting } });
    expect(visit.state().prison).toBeNull();
  });
});

it('says of each try that it failed, and takes focus to the page when one has not', async () => {
  const visit = createVisit();
  visit.record({ at: 1, type: 'aside-opened', aside: { page: 'prisons', about: null } });
  let text: string | null = null;
  showVisit(visit, {}, { fetchPrisons: async () => text });
  await settle();
  const press = async () => {
    const button = screen.getByRole('button', { name: front.common.tryAgain });
    button.focus();
    button.click();
    await settle();
  };
  const said = () => screen.getByRole('alert').textContent;
  expect(said()).toBe(words.notOpened);
  await press();
  expect(said()).toBe(`${words.notOpened} ${words.notOpenedAgain.replace('{count}', '2')}`);
  await press();
  expect(said()).toContain(words.notOpenedAgain.replace('{count}', '3'));
  expect(document.activeElement?.textContent).toBe(front.common.tryAgain);
  text = prisons;
  await press();
  expect(screen.getByRole('searchbox')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
});

it('names the field of a list that a deployment has broken, and leaves the rest of the page whole', async () => {
  await open({
    list: JSON.stringify({ source: { en: 'x', cy: 'x' }, date: '2026', prisons: [{ name: 7 }] }),
  });
  expect(screen.getByRole('alert').textContent).toBe(words.notOpened);
  expect(screen.getByText('prisons.0.name')).toBeTruthy();
  expect(screen.getByText(setup.expects.text)).toBeTruthy();
  expect(screen.getByText(words.emailFirst)).toBeTruthy();
});
