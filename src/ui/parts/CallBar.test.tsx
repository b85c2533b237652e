// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { inside } from '../../content/en/inside';
import { intoTheRoom } from '../../visit/arbitrary.test-data';
import { replay } from '../../visit/replay';
import { settle, showVisit } from '../showVisit.test-data';

afterEach(cleanup);

const { call, controls, faults, visitTruth } = inside;

test.each([
  ['a visitor who muted themselves can speak', true, false, call.muted, [false]],
  ['a visitor who speaks can mute themselves', false, false, call.unmuted, [true]],
  ['an officer’s mute is not the visitor’s to lift', true, true, call.mutedByPrison, []],
  ['nor to change unseen', false, true, call.mutedByPrison, []],
])('%s', async (_what, muted, byPrison, word, asked) => {
  const sets: boolean[] = [];
  const log = [
    ...intoTheRoom,
    { at: 10, type: 'conference-said', signal: { saw: 'place', waiting: false } },
    { at: 11, type: 'microphone-set', muted },
    { at: 12, type: 'conference-said', signal: { saw: 'server-mute', byUs: muted, byPrison } },
  ] as const;
  showVisit(replay(log), { setMuted: async (now) => void sets.push(now) });
  await settle();
  const button = screen.getByRole('button', { name: word });
  fireEvent.click(button);
  expect(sets).toEqual(asked);
  expect(button.getAttribute('aria-disabled')).toBe(String(byPrison));
});

test.each([
  ['mutes, and sound still leaves', true, { saw: 'leaving', audio: 'sound' }, visitTruth.microphone.muting],
  [
    'mutes, and the server does not know',
    true,
    { saw: 'server-mute', byUs: false, byPrison: false },
    visitTruth.microphone.muting,
  ],
  [
    'opens, and the server does not know',
    false,
    { saw: 'server-mute', byUs: true, byPrison: false },
    visitTruth.microphone.opening,
  ],
] as const)('a visitor who %s, is not told that it is done', async (_what, muted, signal, word) => {
  showVisit(
    replay([
      ...intoTheRoom,
      { at: 10, type: 'conference-said', signal: { saw: 'place', waiting: false } },
      { at: 11, type: 'microphone-set', muted },
      { at: 12, type: 'conference-said', signal },
    ]),
  );
  await settle();
  expect(screen.getByRole('button', { name: word })).toBeTruthy();
});

test.each([
  ['microphone', controls.noMicrophone, call.unmuted],
  ['camera', controls.noCamera, call.cameraOn],
] as const)(
  'a %s that is lost is not said to be on, cannot be switched, and keeps focus',
  async (device, word, before) => {
    const sets: unknown[] = [];
    const opened = { saw: 'opened', afterMs: 9, instead: false, another: false, virtual: false } as const;
    const log = [
      ...intoTheRoom,
      { at: 10, type: 'conference-said', signal: { saw: 'place', waiting: false } },
      { at: 11, type: 'microphone-set', muted: false },
      { at: 12, type: 'check-started', check: device },
      { at: 13, type: 'check-saw', check: device, fact: opened },
      { at: 14, type: 'check-saw', check: device, fact: { saw: 'stopped' } },
    ] as const;
    const visit = replay(log.slice(0, -1));
    showVisit(visit, {
      setMuted: async (now) => void sets.push(now),
      setCamera: async (now) => void sets.push(now),
    });
    await settle();
    expect(screen.queryByRole('button', { name: word })).toBeNull();
    const button = screen.getByRole('button', { name: before });
    button.focus();
    await act(async () => visit.record(log.at(-1) ?? log[0]));
    fireEvent.click(screen.getByRole('button', { name: word }));
    expect(screen.getByText(faults[`${device}-stopped`].what)).toBeTruthy();
    expect(sets).toEqual([]);

    // Focus that fell out of the page would take every key of the visit with it.
    expect(document.activeElement).toBe(screen.getByRole('button', { name: word }));
    await act(async () => visit.record({ at: 15, type: 'check-saw', check: device, fact: opened }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: before }));
  },
);
