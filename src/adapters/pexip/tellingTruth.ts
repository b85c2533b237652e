import type { Leaving } from '../../domain/muteTruth';
import type { LineTold } from '../../domain/visitLine';
import type { ConferenceSignal } from '../../ports';

export interface TellingTruth {
  /** What the browser counted of the microphone in the last second, and whether our switch is off. */
  leaving(leaves: Leaving, isOff: boolean, atMs: number): void;
  line(line: LineTold, atMs: number): void;
  /** In another room, or in another call, what was told before is news again. */
  forget(): void;
}

/** Between two words, and just after it was opened, a microphone may give digital silence. Muted, it is told at once. */
const PAUSE_MS = 5_000;
/** Of a line that goes on as it did, for a log that stays small. */
const SAME_LINE_EVERY_MS = 30_000;

/** Tells what is news of a call that is looked at every second: a visit of two hours must stay small. */
export function createTellingTruth(emit: (signal: ConferenceSignal) => void): TellingTruth {
  let told: Leaving | null = null;
  let heardAtMs = 0;
  let wasOff = true;
  let toldLine: (LineTold & { readonly atMs: number }) | null = null;

  return {
    leaving(leaves, isOff, atMs) {
      // What was counted while it was off says nothing of it now.
      if (wasOff && !isOff) told = null;
      if (leaves === 'sound' || wasOff) heardAtMs = atMs;
      wasOff = isOff;
      const isPause = leaves === 'silence' && !isOff && atMs - heardAtMs < PAUSE_MS;
      if (leaves === told || isPause) return;
      told = leaves;
      emit({ saw: 'leaving', audio: leaves });
    },
    line(line, atMs) {
      const isNews = line.quality !== toldLine?.quality || line.trouble !== toldLine?.trouble;
      if (!isNews && toldLine !== null && atMs - toldLine.atMs < SAME_LINE_EVERY_MS) return;
      toldLine = { ...line, atMs };
      emit({ saw: 'line', line });
    },
    forget() {
      told = null;
      toldLine = null;
    },
  };
}
