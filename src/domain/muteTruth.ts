import type { Call } from './call';

/** What leaves the microphone's way into the call: anything at all, if only the hiss of the room, or digital silence. */
export type Leaving = 'sound' | 'silence';

/** Three who each say whether the visitor is heard. Null: has not said yet, or cannot tell. */
export interface MuteSides {
  /** Our own switch at the track. */
  readonly off: boolean;
  /** What the server says it believes of it. */
  readonly believedOff: boolean | null;
  /** What the browser counted on its way out. */
  readonly leaves: Leaving | null;
}

/** `heard`: sound leaves though it is off. `believed`: the server's list of people says otherwise than the switch. */
export type MuteDisagreement = 'heard' | 'believed';

/**
 * How long two may differ before it counts. Counts of sound are a second apart, and one second holds what came before
 * the press. The server's word takes a round trip, and our telling it is tried again after half a second and two.
 */
const PATIENCE_MS: { readonly [How in MuteDisagreement]: number } = { heard: 1_500, believed: 5_000 };

export function disagreementOf({ off, believedOff, leaves }: MuteSides): MuteDisagreement | null {
  if (off && leaves === 'sound') return 'heard';
  return believedOff !== null && believedOff !== off ? 'believed' : null;
}

/** Tells of each disagreement that lasts, and again for as long as it does. Pure but for what it remembers. */
export function createMuteWatch(): (sides: MuteSides, atMs: number) => MuteDisagreement | null {
  let before: { readonly how: MuteDisagreement | null; readonly sinceMs: number } = { how: null, sinceMs: 0 };

  return (sides, atMs) => {
    const how = disagreementOf(sides);
    if (how !== before.how) before = { how, sinceMs: atMs };
    if (how === null || atMs - before.sinceMs < PATIENCE_MS[how]) return null;
    // What was done about it has as long to show.
    before = { how, sinceMs: atMs };
    return how;
  };
}

/** What the visitor may be told of their microphone: never more than is so, nor sooner. */
export type MicrophoneTruth = 'muted-by-prison' | 'muting' | 'muted' | 'opening' | 'open';

export function microphoneTruth({ muted, leaves }: Pick<Call, 'muted' | 'leaves'>): MicrophoneTruth {
  if (muted.byPrison) return 'muted-by-prison';
  if (muted.byYou) return muted.believed === false || leaves === 'sound' ? 'muting' : 'muted';
  return muted.believed === true ? 'opening' : 'open';
}

/**
 * Whether what the visitor says reaches the room now. `maybe` for as long as sound may leave though somebody says
 * otherwise: nobody is told that they are not heard while that is not sure.
 */
export function roomHears(call: Pick<Call, 'muted' | 'leaves' | 'media'>): 'yes' | 'maybe' | 'no' {
  if (call.media !== 'flowing') return 'no';
  const truth = microphoneTruth(call);
  if (truth === 'open') return 'yes';
  return truth === 'opening' || (truth === 'muting' && call.leaves === 'sound') ? 'maybe' : 'no';
}
