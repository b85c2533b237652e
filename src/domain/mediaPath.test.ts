import { describe, expect, it, test } from 'vitest';
import { hasHighJitter, lossQuality, type Flow } from './mediaPath';

const flow = (change: Partial<Flow> = {}): Flow => ({ packets: 1000, lost: 0, jitterMs: 4, ...change });

describe('the loss of a flow', () => {
  test.each([
    [0, 'good'],
    [9, 'good'],
    [10, 'fair'],
    [29, 'fair'],
    [30, 'poor'],
    [99, 'poor'],
    [100, 'bad'],
    [1000, 'bad'],
  ] as const)('%d of 1000 packets is %s', (lost, quality) =>
    expect(lossQuality(flow({ lost }))).toBe(quality),
  );

  it('cannot be told of a few packets', () =>
    expect(lossQuality(flow({ packets: 199, lost: 50 }))).toBeNull());

  it('is none where more came than left, as with packets that came twice', () =>
    expect(lossQuality(flow({ lost: -3 }))).toBe('good'));
});

test.each([
  [30, false],
  [31, true],
  [null, false],
])('jitter of %s ms is too much: %s', (jitterMs, isHigh) =>
  expect(hasHighJitter(flow({ jitterMs }))).toBe(isHigh),
);
