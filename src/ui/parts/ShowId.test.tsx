// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inside } from '../../content/en/inside';
import type { Legibility } from '../../domain/picture/legibility';
import { intoTheRoom } from '../../visit/arbitrary.test-data';
import type { VisitEvent } from '../../visit/events';
import { replay } from '../../visit/replay';
import { noMedia } from '../noMedia.test-data';
import { settle, showVisit } from '../showVisit.test-data';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const { controls, call, check, visitTruth } = inside;
const inTheVisit: readonly VisitEvent[] = [
  ...intoTheRoom,
  { at: 10, type: 'conference-said', signal: { saw: 'place', waiting: false } },
  { at: 11, type: 'check-started', check: 'camera' },
  {
    at: 12,
    type: 'check-saw',
    check: 'camera',
    fact: { saw: 'opened', afterMs: 9, instead: false, another: false, virtual: false },
  },
];
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const pass = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));

async function show(log = inTheVisit) {
  let tell: (now: Legibility) => void = () => {};
  const media = {
    ...noMedia,
    legibility: (listener: (now: Legibility) => void) => {
      tell = listener;
      return () => {};
    },
  };
  showVisit(replay(log), {}, { openMedia: async () => media, clock: { now: Date.now } });
  await settle();
  return { tell: (now: Legibility) => act(async () => tell(now)) };
}
const ownPicture = () => screen.getByLabelText(check.picture).closest('.vr-self-view');

test('an ID is shown as the prison sees it, not as in a mirror, and the mirror comes back', async () => {
  await show();
  expect(ownPicture()?.className).toContain('mirrored');
  press(controls.showId);
  expect(ownPicture()?.className).not.toContain('mirrored');
  expect(screen.getByText(controls.id.hold, { exact: false })).toBeTruthy();
  press(controls.hideId);
  expect(ownPicture()?.className).toContain('mirrored');
});

test.each(Object.entries(controls.id.legibility))('what is seen of an ID is said: %s', async (now, words) => {
  const { tell } = await show();
  press(controls.showId);
  await tell(now as Legibility);
  expect(screen.getByText(words).getAttribute('role')).toBe('status');
});

test('it ends by itself after a minute and says so, but not before', async () => {
  await show();
  press(controls.showId);
  await pass(58_000);
  expect(screen.getByRole('heading', { name: controls.id.title })).toBeTruthy();
  expect(screen.queryByText(controls.id.ended)).toBeNull();
  await pass(3_000);
  expect(screen.queryByRole('heading', { name: controls.id.title })).toBeNull();
  expect(screen.getByText(controls.id.ended).getAttribute('role')).toBe('status');
  press(controls.showId);
  await pass(30_000);
  expect(screen.getByRole('heading', { name: controls.id.title })).toBeTruthy();
});

test('with the camera off, it is said that nobody can see the ID, and which button mends that', async () => {
  await show([...inTheVisit, { at: 13, type: 'camera-set', on: false }]);
  // A screen reader reads what comes into a status, not a status that comes with its text.
  const statuses = new Set(screen.getAllByRole('status'));
  press(controls.showId);
  expect(screen.getByText(controls.id.cameraOff).textContent).toContain(`“${call.cameraOff}”`);
  expect(statuses.has(screen.getByText(controls.id.cameraOff))).toBe(true);
  expect(screen.getByRole('button', { name: call.cameraOff })).toBeTruthy();
  expect(screen.queryByText(controls.id.hold, { exact: false })).toBeNull();
});

test('while the line pauses the visitor’s picture, no word says that the prison could read the ID', async () => {
  const { tell } = await show([
    ...inTheVisit,
    { at: 13, type: 'conference-said', signal: { saw: 'own-picture', is: 'off' } },
  ]);
  press(controls.showId);
  await tell('sharp');
  const said = screen.getAllByText(visitTruth.ownPicture.paused).map((part) => part.getAttribute('role'));
  expect(said).toContain('status');
  expect(screen.queryByText(controls.id.legibility.sharp)).toBeNull();
});
