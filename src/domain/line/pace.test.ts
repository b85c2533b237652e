import { expect, it } from 'vitest';
import { refill, spend, type Pace } from './pace';

const pace: Pace = { mbps: 1.5, depthBytes: 16_384, bytes: 0, atMs: 0 };

it('allows as many bytes as the pace gives in the time', () => {
  expect(refill(pace, 10).bytes).toBeCloseTo(1875);
  expect(refill(refill(pace, 10), 20).bytes).toBeCloseTo(3750);
});

it('does not save up for a flood', () => {
  expect(refill(pace, 60_000).bytes).toBe(16_384);
});

it('takes away what was asked for', () => {
  expect(spend(refill(pace, 60_000), 8192).bytes).toBe(8192);
});
