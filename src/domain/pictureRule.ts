import { lossQuality, type Flow } from './mediaPath';

/** How much of our own picture is sent: sound comes first on a line that cannot carry both. */
export type PictureStep = 'full' | 'small' | 'off';

export interface Uplink {
  /** The browser's own estimate of what it could send; null where it gives none (Firefox). */
  readonly kbps: number | null;
  /** Where there is news of it: what was sent lately, and how much of it was lost. */
  readonly sent: Flow | null;
}

/**
 * Below this a step takes more than there is. Sound takes 55 with all its headers; a small picture is worth
 * sending from about as much again, and a full one where twice that is left.
 */
const LEAST_KBPS = { full: 200, small: 100, off: 0 } as const satisfies Record<PictureStep, number>;
const lower = { full: 'small', small: 'off', off: 'off' } as const satisfies Record<PictureStep, PictureStep>;
const higher = { full: 'full', small: 'full', off: 'small' } as const satisfies Record<
  PictureStep,
  PictureStep
>;

/** An estimate begins low, and takes this long to follow a change. */
const SETTLE_MS = 4_000;
/** Speech breaks up at once, so it is not waited for. One dip is no line yet. */
const LOWER_AFTER_MS = 2_000;
/** Too small a picture tells nothing of what a larger one would find: it has to be tried, but not all the time. */
const RAISE_AFTER_MS = 20_000;
const LONGEST_RAISE_AFTER_MS = 160_000;
/** A raise that does not last this long has failed. */
const PROVED_AFTER_MS = 30_000;

/** Which step fits the uplink, look by look. Pure but for what it remembers. */
export function createPictureRule(): (uplink: Uplink, atMs: number) => PictureStep {
  let step: PictureStep = 'full';
  let begunAtMs: number | null = null;
  let wasRaised = false;
  let raiseAfterMs = RAISE_AFTER_MS;
  let losesMuch = false;
  let strain = { is: false, sinceMs: 0 };

  const become = (next: PictureStep, atMs: number) => {
    step = next;
    begunAtMs = atMs;
    strain = { is: false, sinceMs: atMs };
  };

  return ({ kbps, sent }, atMs) => {
    const begunAt = (begunAtMs ??= atMs);
    if (sent !== null) losesMuch = lossQuality(sent) === 'bad';
    // Where no picture is sent, the estimate has nothing to go by and stands still.
    const isStrained = losesMuch || (step !== 'off' && kbps !== null && kbps < LEAST_KBPS[step]);
    if (isStrained !== strain.is) strain = { is: isStrained, sinceMs: atMs };
    const lastedMs = atMs - begunAt;
    const heldMs = Math.min(lastedMs, atMs - strain.sinceMs);

    if (isStrained && step !== 'off' && lastedMs >= SETTLE_MS && heldMs >= LOWER_AFTER_MS) {
      const failed = wasRaised && lastedMs < PROVED_AFTER_MS;
      raiseAfterMs = failed ? Math.min(2 * raiseAfterMs, LONGEST_RAISE_AFTER_MS) : RAISE_AFTER_MS;
      wasRaised = false;
      become(lower[step], atMs);
    } else if (!isStrained && step !== 'full' && heldMs >= raiseAfterMs) {
      wasRaised = true;
      become(higher[step], atMs);
    }
    return step;
  };
}
