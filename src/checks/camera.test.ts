import { describe, expect, it, test } from 'vitest';
import { guidanceLimits } from '../domain/line/limits';
import { fakeCamera } from '../adapters/fake/devices';
import type { Ports, RefusalReason } from '../ports';
import { camera, type CameraFact } from './camera';

const picture = (brightness: number, contrast: number): CameraFact => ({
  saw: 'picture',
  width: 640,
  height: 480,
  brightness,
  contrast,
});
const good = (count: number) => Array<CameraFact>(count).fill(picture(107, 28));
const black = (count: number) => Array<CameraFact>(count).fill(picture(0.9, 0.4));
const refusal = (why: RefusalReason): CameraFact => ({ saw: 'refusal', why, afterMs: 9, name: '' });

describe('judging the camera', () => {
  test.each<[what: string, facts: CameraFact[], verdict: string]>([
    ['nothing yet', [], 'undecided'],
    ['asking', [{ saw: 'asking', permission: 'prompt' }], 'undecided'],
    ['three pictures', good(3), 'undecided'],
    ['a second of pictures', good(4), 'ready'],
    ['two seconds of black', black(11), 'undecided'],
    ['three seconds of black', black(12), 'camera-black'],
    ['a camera that opens on black frames', [...black(11), ...good(4)], 'ready'],
    ['a dark grey wall without detail', Array<CameraFact>(4).fill(picture(40, 2)), 'ready'],
    ['blocked', [refusal('blocked-by-site')], 'camera-blocked-by-site'],
    ['missing', [refusal('missing')], 'camera-missing'],
    ['in use', [refusal('in-use')], 'camera-in-use'],
    ['unplugged in the middle', [...good(2), { saw: 'stopped' }], 'camera-stopped'],
  ])('%s', (_what, facts, expected) => {
    const verdict = camera.judge(facts, guidanceLimits);
    expect('fault' in verdict ? verdict.fault : verdict.is).toBe(expected);
  });
});

describe('running the camera check', () => {
  const run = async (port: ReturnType<typeof fakeCamera>, signal = new AbortController().signal) => {
    const facts: CameraFact[] = [];
    const ports = { camera: port, clock: { now: () => 0 } } as unknown as Ports;
    for await (const fact of camera.run(ports, signal, guidanceLimits)) facts.push(fact);
    return facts;
  };

  it('reports a refusal as a fact, not an exception', async () => {
    const facts = await run(fakeCamera('in-use', { permission: 'prompt' }));
    expect(facts).toEqual([
      { saw: 'asking', permission: 'prompt' },
      { saw: 'refusal', why: 'in-use', afterMs: 9, name: 'NotAllowedError' },
    ]);
  });

  it('says that the camera stopped when its pictures end by themselves', async () => {
    const facts = await run(fakeCamera([{ width: 1, height: 1, brightness: 99, contrast: 9 }]));
    expect(facts.at(-1)).toEqual({ saw: 'stopped' });
  });

  it('lets go of the camera, also when it is stopped before it opened', async () => {
    const port = fakeCamera([]);
    await run(port);
    expect(port.held.now).toBe(0);
    await run(port, AbortSignal.abort());
    expect(port.held.now).toBe(0);
  });
});
