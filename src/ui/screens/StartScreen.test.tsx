// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, it, test } from 'vitest';
import { front } from '../../content/en/front';
import type { Reading } from '../../domain/invitation/reading';
import { invitation } from '../../visit/arbitrary.test-data';
import { createVisit } from '../../visit/visit';
import { settle, showVisit } from '../showVisit.test-data';

afterEach(cleanup);

const { start, invitationFaults, common } = front;
const { meeting } = invitation;
const other = { ...invitation, meeting: { ...meeting, address: 'hmcts2@meet.video.justice.gov.uk' } };
const problem: Reading = { is: 'problem', fault: 'invitation-telephone', found: null };
const question: Reading = {
  is: 'question',
  ask: 'which-room',
  rooms: [invitation, other],
};

async function show(...readings: readonly Reading[]) {
  const visit = createVisit();
  showVisit(visit);
  for (const reading of readings) {
    await act(() => visit.record({ at: 0, type: 'invitation-read', reading: { ...reading } }));
    await settle();
  }
  return visit;
}

test.each<[string, Reading[], string, string]>([
  ['a question', [question], start.whichRoom, start.whichRoom],
  [
    'one room',
    [{ is: 'question', ask: 'is-this-the-room', rooms: [invitation] }],
    start.isThisRoom,
    start.isThisRoom,
  ],
  ['a room', [question, invitation], start.room, start.room],
  [
    'a refusal',
    [problem],
    invitationFaults['invitation-telephone'].what,
    `${common.error}: ${invitationFaults['invitation-telephone'].what}`,
  ],
  ['a different link', [invitation, { is: 'nothing' }], start.title, start.title],
])('%s is an arrival: heading, focus and title are its own', async (_what, readings, heading, title) => {
  await show({ is: 'nothing' }, ...readings);
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: heading }));
  expect(document.title.startsWith(title)).toBe(true);
});

it('announces the same refusal again when the same is pasted twice', async () => {
  const visit = await show(problem);
  const before = screen.getByRole('heading', { level: 1 });
  screen.getByRole('textbox').focus();
  await act(() => visit.record({ at: 1, type: 'invitation-read', reading: { ...problem } }));
  const after = screen.getByRole('heading', { level: 1 });
  expect(after).not.toBe(before);
  expect(document.activeElement).toBe(after);
});

test.each<[string, Reading, string, string]>([
  ['pasted', { is: 'nothing' }, start.read, start.nothing],
  ['chosen', question, start.yesRoom, start.chooseRoom],
])('where nothing was %s, the summary takes focus each time and the tab says so', async (_, ...more) => {
  const [reading, button, complaint] = more;
  await show(reading);
  for (const _time of ['first', 'second']) {
    screen.getByRole('button', { name: button }).focus();
    await act(() => screen.getByRole('button', { name: button }).click());
    expect(document.activeElement?.className).toBe('govuk-error-summary');
    expect(screen.getByRole('alert').textContent).toContain(complaint);
    expect(document.title.startsWith(`${common.error}: `)).toBe(true);
  }
  await act(() => screen.getByRole('link', { name: complaint }).click());
  expect(document.activeElement?.matches('textarea, input')).toBe(true);
});

it('leaves what works to the next page: a chosen room is read as the room', async () => {
  const visit = createVisit();
  const chosen: string[] = [];
  showVisit(visit, { chooseRoom: (invitation) => void chosen.push(invitation.meeting.address) });
  await act(() => visit.record({ at: 0, type: 'invitation-read', reading: question }));
  await settle();
  await act(() => screen.getByLabelText(other.meeting.address).click());
  await act(() => screen.getByRole('button', { name: start.yesRoom }).click());
  expect(chosen).toEqual([other.meeting.address]);
});
