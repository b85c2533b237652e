import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { capped, stopped } from './capped';

describe('a signal with a time limit', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('stops when the time is over, and says that it was the time', () => {
    const cap = capped(new AbortController().signal, 100);
    vi.advanceTimersByTime(99);
    expect(cap.signal.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect(cap.signal.aborted).toBe(true);
    expect(cap.timedOut()).toBe(true);
  });

  it('stops with the signal around it, which is not a time-out', async () => {
    const outer = new AbortController();
    const cap = capped(outer.signal, 100);
    outer.abort();
    await stopped(cap.signal);
    vi.advanceTimersByTime(200);
    expect(cap.timedOut()).toBe(false);
  });

  it('has stopped already when the signal around it had', () => {
    expect(capped(AbortSignal.abort(), 100).signal.aborted).toBe(true);
  });

  it('leaves no timer behind', () => {
    capped(new AbortController().signal, 100).stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});
