import type { Heard } from './hearing';

/** A cough or a door fills one piece of half a second; a sentence fills more. */
const FEWEST_PIECES = 2;
const PIECES_KEPT = 4;
/** What is left of the loudspeaker's sound once its echo is taken out is well below. */
const OWN_VOICE_DBFS = -45;

/**
 * Whether the visitor has been speaking in the last two seconds, by pieces of half a second. The raw sound tells
 * speech from noise; what echo cancellation leaves of it tells the visitor from the prison's voice in the room.
 */
export function createSpeaking(): (heard: Pick<Heard, 'speechMs' | 'sentDBFS'>) => boolean {
  const pieces: boolean[] = [];
  let before = 0;
  return ({ speechMs, sentDBFS }) => {
    pieces.push(speechMs > before && sentDBFS >= OWN_VOICE_DBFS);
    before = speechMs;
    if (pieces.length > PIECES_KEPT) pieces.shift();
    return pieces.filter(Boolean).length >= FEWEST_PIECES;
  };
}
