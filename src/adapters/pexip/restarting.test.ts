import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createRestarting } from './restarting';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp() {
  const over = new AbortController();
  const done: string[] = [];
  const restarting = createRestarting({
    restart: () => void done.push('call'),
    giveUp: () => void done.push('give up'),
    visit: over.signal,
  });
  return { over, done, restarting };
}
const AN_HOUR_MS = 3_600_000;

it('calls a few times where nothing answers, and then gives up once', () => {
  const { done, restarting } = setUp();
  restarting.begin();
  vi.advanceTimersByTime(AN_HOUR_MS);
  expect(done).toEqual(['call', 'call', 'call', 'give up']);
});

it('calls once where picture and sound come back', () => {
  const { done, restarting } = setUp();
  restarting.begin();
  vi.advanceTimersByTime(1_000);
  restarting.settle();
  vi.advanceTimersByTime(AN_HOUR_MS);
  expect(done).toEqual(['call']);
});

it('gives up a call that is hung up again and again at once, but not one that was steady in between', () => {
  const { done, restarting } = setUp();
  const hungUp = (steadyMs: number) => {
    restarting.begin();
    vi.advanceTimersByTime(5_000);
    restarting.settle();
    vi.advanceTimersByTime(steadyMs);
  };
  for (let times = 0; times < 5; times += 1) hungUp(60_000);
  expect(done).toEqual(Array(5).fill('call'));
  for (let times = 0; times < 4; times += 1) hungUp(1_000);
  expect(done.slice(5)).toEqual(['call', 'call', 'call', 'give up']);
});

it('calls nobody once the visit is over', () => {
  const { over, done, restarting } = setUp();
  restarting.begin();
  over.abort();
  restarting.begin();
  vi.advanceTimersByTime(AN_HOUR_MS);
  expect(done).toEqual([]);
});
