import { expect, it } from 'vitest';
import { createPictureRule, type PictureStep, type Uplink } from './pictureRule';

const lossless = { packets: 500, lost: 0, jitterMs: null };
const kbps = (value: number | null): Uplink => ({ kbps: value, sent: lossless });
const losing = (percent: number): Uplink => ({
  kbps: 2_000,
  sent: { packets: 500, lost: percent * 5, jitterMs: null },
});

/** Each change with the second it came in, on a line that is like this for so many seconds. */
function changesOn(...parts: readonly (readonly [seconds: number, uplink: Uplink])[]) {
  const rule = createPictureRule();
  const changes: (readonly [second: number, step: PictureStep])[] = [];
  let second = 0;
  let before: PictureStep = 'full';
  for (const [seconds, uplink] of parts)
    for (const end = second + seconds; second < end; second += 1) {
      const step = rule(uplink, second * 1000);
      if (step !== before) changes.push([second, step]);
      before = step;
    }
  return changes;
}

it('leaves a line alone that carries both', () => expect(changesOn([300, kbps(600)])).toEqual([]));

it('lets an estimate begin low', () => expect(changesOn([3, kbps(90)], [60, kbps(600)])).toEqual([]));

it('lets one dip pass', () => expect(changesOn([30, kbps(600)], [1, kbps(60)], [30, kbps(600)])).toEqual([]));

it('makes the picture small where the uplink is narrow, and no smaller than it must be', () =>
  expect(changesOn([30, kbps(600)], [15, kbps(150)])).toEqual([[32, 'small']]));

it('then leaves it away, within ten seconds of the line getting worse', () =>
  expect(changesOn([30, kbps(600)], [15, kbps(70)])).toEqual([
    [32, 'small'],
    [36, 'off'],
  ]));

it('does so for loss, too, where the browser gives no estimate', () => {
  const firefox = (uplink: Uplink): Uplink => ({ ...uplink, kbps: null });
  expect(changesOn([30, firefox(losing(0))], [15, firefox(losing(12))])).toEqual([
    [32, 'small'],
    [36, 'off'],
  ]);
  expect(changesOn([60, firefox(losing(9))])).toEqual([]);
});

it('raises again step by step, each after twenty seconds that were well', () =>
  expect(changesOn([30, kbps(70)], [60, kbps(600)])).toEqual([
    [4, 'small'],
    [8, 'off'],
    [28, 'small'],
    [50, 'full'],
  ]));

it('tries ever more seldom what keeps failing, and starts anew once it has lasted', () => {
  const onNarrow = changesOn([400, kbps(150)]);
  const raises = onNarrow.filter(([, step]) => step === 'full').map(([second]) => second);
  const pauses = raises.map((second, index) => second - (raises[index - 1] ?? 4));
  expect(pauses).toEqual([20, 44, 84, 164]);
});

it('does not raise while much is lost', () =>
  expect(changesOn([15, kbps(70)], [100, losing(15)]).at(-1)).toEqual([8, 'off']));
