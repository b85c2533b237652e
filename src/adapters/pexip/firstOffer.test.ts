import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ConferenceSignal } from '../../ports';
import { afterFirstOffer } from './firstOffer';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const place: ConferenceSignal = { saw: 'place', waiting: false };
const room: ConferenceSignal = { saw: 'room', started: true, locked: false };

function setUp() {
  let offer = () => {};
  const offered = new Promise<void>((resolve) => (offer = resolve));
  const said: ConferenceSignal[] = [];
  return { ...afterFirstOffer({ emit: (signal) => void said.push(signal), offered }), said, offer };
}

it('says in order what was heard, once the offer is out, and from then on at once', async () => {
  const { emit, said, offer } = setUp();
  emit(place);
  emit(room);
  await vi.advanceTimersByTimeAsync(100);
  expect(said).toEqual([]);
  offer();
  await vi.advanceTimersByTimeAsync(1);
  expect(said).toEqual([place, room]);
  emit(place);
  expect(said).toHaveLength(3);
});

it('waits for half a second at most, where no offer comes', async () => {
  const { emit, said } = setUp();
  emit(place);
  await vi.advanceTimersByTimeAsync(499);
  expect(said).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(said).toEqual([place]);
});

it('loses nothing where the call ends before', async () => {
  const { emit, release, said, offer } = setUp();
  emit(place);
  release();
  offer();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(said).toEqual([place]);
});
