import { describe, expect, it, test } from 'vitest';
import type { LineLook } from './lineLook';
import { createLineJudge, lineQuality, troubleOf } from './visitLine';

const flow = (lossPercent: number, jitterMs: number | null = 3) => ({
  packets: 1000,
  lost: lossPercent * 10,
  jitterMs,
});
const good: LineLook = {
  sent: flow(0),
  received: flow(0),
  roundTripMs: 40,
  uplinkKbps: 2000,
  hostPicture: { framesPerSecond: 25, width: 1280, height: 720 },
  ownPicture: { framesPerSecond: 25, width: 640, height: 360 },
};
const times = (count: number, change: Partial<LineLook>) =>
  Array.from({ length: count }, () => ({ ...good, ...change }));

describe('what is said of the line', () => {
  test.each<[string, Partial<LineLook>, string | null]>([
    ['nothing of a good one', {}, null],
    ['nothing of 2 % of loss', { sent: flow(2), received: flow(2) }, null],
    ['that what is sent gets lost, from 3 %', { sent: flow(3) }, 'sending-loses'],
    ['that what comes gets lost, from 3 %', { received: flow(3) }, 'receiving-loses'],
    ['what the prison misses, before what we miss', { sent: flow(5), received: flow(20) }, 'sending-loses'],
    ['nothing of 300 ms', { roundTripMs: 300 }, null],
    ['that it is late, above 300 ms', { roundTripMs: 301 }, 'late'],
    ['nothing of 30 ms of jitter', { received: flow(0, 30) }, null],
    ['that it is uneven, above 30 ms', { received: flow(0, 31) }, 'uneven'],
    [
      'that the picture stands',
      { hostPicture: { framesPerSecond: 0, width: 640, height: 360 } },
      'picture-frozen',
    ],
    ['that it jerks', { hostPicture: { framesPerSecond: 7.8, width: 640, height: 360 } }, 'picture-jerks'],
    ['nothing where there is no picture', { hostPicture: null }, null],
    ['nothing where too little was sent to tell', { sent: { packets: 100, lost: 50, jitterMs: null } }, null],
  ])('is %s', (_, change, trouble) => expect(troubleOf(times(2, change))).toBe(trouble));
});

describe('one piece of advice at a time', () => {
  const losing = { sent: flow(5) };

  it('waits until it has held for ten seconds', () => {
    expect(troubleOf(times(1, losing))).toBeNull();
    expect(troubleOf([...times(1, losing), good, ...times(1, losing)])).toBeNull();
  });

  it('is not put off by a look without news', () => {
    const noNews = { sent: { packets: 0, lost: 0, jitterMs: null } };
    expect(troubleOf([...times(1, losing), ...times(1, noNews)])).toBe('sending-loses');
    expect(troubleOf(times(2, noNews))).toBeNull();
  });

  it('stays while it is well for a moment, and goes after twenty seconds', () => {
    const after = (wellLooks: number) => troubleOf([...times(2, losing), ...times(wellLooks, {})]);
    expect([0, 1, 2, 3].map(after)).toEqual(Array(4).fill('sending-loses'));
    expect(after(4)).toBeNull();
  });

  it('is not pushed out by another that comes while it stands', () => {
    const late = { roundTripMs: 900 };
    expect(troubleOf([...times(2, late), ...times(3, { ...late, ...losing })])).toBe('late');
  });

  it('makes room at once for another when it goes', () => {
    expect(troubleOf([...times(2, { roundTripMs: 900 }), ...times(4, losing)])).toBe('sending-loses');
  });
});

describe('the line in a word', () => {
  test.each([
    [[], null],
    [times(1, {}), 'good'],
    [times(2, { received: flow(2) }), 'fair'],
    [times(2, { received: flow(4) }), 'poor'],
    [times(2, { sent: flow(12) }), 'bad'],
    [times(2, { roundTripMs: 500 }), 'fair'],
    [[...times(1, { sent: flow(12) }), good], 'good'],
    [times(1, { sent: flow(0), received: { packets: 10, lost: 9, jitterMs: null } }), 'good'],
    [
      times(2, {
        sent: { packets: 0, lost: 0, jitterMs: null },
        received: { packets: 10, lost: 9, jitterMs: null },
      }),
      null,
    ],
  ] as const)('%#: is by the better of the last ten seconds', (looks, word) =>
    expect(lineQuality(looks)).toBe(word),
  );
});

it('look by look, the word and the advice are those of all that was seen', () => {
  const judge = createLineJudge();
  const looks = [...times(2, { sent: flow(5) }), ...times(5, {})];
  expect(looks.map((look) => judge(look).trouble)).toEqual([
    null,
    ...Array(4).fill('sending-loses'),
    null,
    null,
  ]);
});
