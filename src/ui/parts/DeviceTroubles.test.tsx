// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { heard, hiss, opened, refusal } from '../../checks/devices.test-data';
import type { CheckId, Fact } from '../../checks/registry';
import { inside } from '../../content/en/inside';
import { intoTheRoom } from '../../visit/arbitrary.test-data';
import type { VisitEvent } from '../../visit/events';
import { replay } from '../../visit/replay';
import { settle, showVisit } from '../showVisit.test-data';

afterEach(cleanup);

const { check, faults } = inside;
const place = (waiting: boolean): VisitEvent => ({
  at: 10,
  type: 'conference-said',
  signal: { saw: 'place', waiting },
});
const saw = (fact: Fact): VisitEvent => ({ at: 12, type: 'check-saw', check: 'microphone', fact });
const started: VisitEvent = { at: 11, type: 'check-started', check: 'microphone' };

async function show(log: readonly VisitEvent[]) {
  const pressed: string[] = [];
  const visit = replay(log);
  showVisit(visit, {
    runCheck: async (id: CheckId) => void pressed.push(id),
    useOtherMicrophone: async () => void pressed.push('the other microphone'),
  });
  await settle();
  return { visit, pressed };
}

test.each([
  ['about to join', intoTheRoom.slice(0, -1)],
  ['on the way in', intoTheRoom],
  ['in the waiting room', [...intoTheRoom, place(true)]],
  ['in the visit', [...intoTheRoom, place(false)]],
])('whoever closed the question about a device can let it be asked again, %s', async (_where, log) => {
  const { visit, pressed } = await show([...log, started, saw(refusal('question-closed'))]);
  fireEvent.click(screen.getByText(check.mend, { selector: 'summary *' }));
  const button = screen.getByRole('button', { name: `${check.again}: ${check.names.microphone}` });
  button.focus();
  fireEvent.click(button);
  expect(pressed.at(-1)).toBe('microphone');

  // The advice goes with its button; focus must not fall out of the page, where no key counts.
  await act(async () => {
    visit.record(started);
    visit.record(saw(opened));
  });
  expect(screen.queryByText(faults['microphone-question-closed'].what)).toBeNull();
  expect(document.activeElement).not.toBe(document.body);
});

test('whoever is heard better by another microphone can change to it where it is said', async () => {
  const { pressed } = await show([
    ...intoTheRoom,
    place(true),
    started,
    ...[opened, ...heard([9, hiss]), { saw: 'better-microphone', louderByDB: 20 } as const].map(saw),
  ]);
  fireEvent.click(screen.getByText(check.mend, { selector: 'summary *' }));
  fireEvent.click(screen.getByRole('button', { name: check.useOther }));
  expect(pressed).toEqual(['the other microphone']);
});

const outputs = { count: 1, choice: true, chosenGone: false };
const speakerSaw = (fact: Fact): VisitEvent => ({ at: 12, type: 'check-saw', check: 'speaker', fact });
const played = speakerSaw({ saw: 'chirp', heardDB: null });
const speakerBegins: VisitEvent = { at: 11, type: 'check-started', check: 'speaker' };
const notHeard: readonly VisitEvent[] = [
  speakerBegins,
  speakerSaw({ saw: 'outputs', ...outputs }),
  played,
  speakerSaw({ saw: 'answer', heard: false }),
];

test.each([
  ['about to join', intoTheRoom.slice(0, -1)],
  ['in the waiting room', [...intoTheRoom, place(true)]],
])('whoever heard nothing can play the sound where they are told to, %s', async (_where, log) => {
  const answers: boolean[] = [];
  const pressed: string[] = [];
  const visit = replay([...log, ...notHeard]);
  showVisit(visit, {
    runCheck: async (id) => void pressed.push(id),
    answerSpeaker: (heard) => void answers.push(heard),
  });
  await settle();
  expect(screen.getByText(faults['speaker-not-heard'].what)).toBeTruthy();
  fireEvent.click(screen.getByText(check.mend, { selector: 'summary *' }));
  const button = screen.getByRole('button', { name: check.playAgain });
  button.focus();
  fireEvent.click(button);
  expect(pressed.at(-1)).toBe('speaker');

  await act(async () => visit.record(speakerBegins));
  expect(screen.getByText(check.doing.speaker)).toBeTruthy();
  expect(document.activeElement).not.toBe(document.body);

  await act(async () => {
    visit.record(speakerSaw({ saw: 'outputs', ...outputs }));
    visit.record(played);
  });
  expect(screen.queryByText(check.doing.speaker)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: check.speakerYes }));
  expect(answers).toEqual([true]);
  expect(document.activeElement).not.toBe(document.body);

  await act(async () => visit.record(speakerSaw({ saw: 'answer', heard: true })));
  expect(screen.queryByText(check.speakerQuestion)).toBeNull();
});

test('a sound that was cut off on the way here is not said to be playing', async () => {
  await show([
    ...intoTheRoom.slice(0, -1),
    speakerBegins,
    speakerSaw({ saw: 'outputs', ...outputs }),
    { at: 12, type: 'check-resumed', check: 'speaker' },
    speakerSaw({ saw: 'outputs-unheard', ...outputs }),
  ]);
  expect(screen.queryByText(check.doing.speaker)).toBeNull();
});

test('in the visit nothing is played: the prison is heard there, or not', async () => {
  await show([...intoTheRoom, place(false), ...notHeard]);
  expect(screen.queryByRole('button', { name: check.playAgain })).toBeNull();
});
