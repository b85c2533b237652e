import type { Look } from '../domain/picture/watching';
import { createWatching } from '../domain/picture/watching';
import { createHearing, type Level } from '../domain/sound/hearing';
import type { RefusalReason } from '../ports';
import type { CameraFact } from './camera';
import type { OpeningFact } from './deviceFacts';
import type { MicrophoneFact } from './microphone';

export const opened = { saw: 'opened', afterMs: 90, instead: false, another: false, virtual: false } as const;

export const refusal = (why: RefusalReason): OpeningFact => ({
  saw: 'refusal',
  wasOpen: false,
  why,
  permission: 'prompt',
  afterMs: 9,
  name: 'NotAllowedError',
  closedTimes: 0,
});

/** A living picture of a room. */
export const goodLook: Look = {
  width: 640,
  height: 480,
  brightness: 107,
  contrast: 28,
  change: 2.4,
  fps: 30,
  sinceFrameMs: 20,
  muted: false,
};

/** Looks a quarter of a second apart, as the check would report them. */
export function seen(...looks: readonly (readonly [count: number, look: Partial<Look>])[]): CameraFact[] {
  const watch = createWatching(250);
  return looks.flatMap(([count, look]) =>
    Array.from({ length: count }, () => ({ saw: 'picture' as const, ...watch({ ...goodLook, ...look }) })),
  );
}

/** Somebody reading a sentence at arm's length in a quiet room. */
export const speech: Level = {
  peak: 0.3,
  voiceDBFS: -23,
  floorDBFS: -62,
  clippedShare: 0,
  clippedFrames: 0,
  toneHz: 480,
  toneShare: 0.4,
  highDB: -25,
  sentDBFS: -18,
  muted: false,
};
export const hiss: Level = {
  ...speech,
  peak: 0.0006,
  voiceDBFS: -72,
  floorDBFS: -75,
  highDB: null,
  sentDBFS: -80,
};
export const silence: Level = { ...hiss, peak: 0, voiceDBFS: -120, floorDBFS: -120, toneShare: 0 };

/** Levels half a second apart, as the check would report them. */
export function heard(...levels: readonly (readonly [count: number, level: Level])[]): MicrophoneFact[] {
  const hear = createHearing(500);
  return levels.flatMap(([count, level]) =>
    Array.from({ length: count }, () => ({ saw: 'level' as const, ...hear(level) })),
  );
}

export const calm = { otherTab: false, batteryPercent: null, dataSaver: false } as const;
