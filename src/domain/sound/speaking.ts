/** A cough or a door fills one piece of half a second; a sentence fills more. */
const SPEECH_MS = 1_000;
const PIECES_KEPT = 5;

/** Whether somebody has been speaking in the last two seconds, by how much speech there has been in all. */
export function createSpeaking(): (speechMs: number) => boolean {
  const before: number[] = [0];
  return (speechMs) => {
    before.push(speechMs);
    if (before.length > PIECES_KEPT) before.shift();
    return speechMs - (before[0] ?? 0) >= SPEECH_MS;
  };
}
