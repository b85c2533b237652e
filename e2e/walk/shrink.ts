import type { Taken, Walked } from './walk';

/** Beyond this the time is better spent reading what is left. */
const MOST_TRIES = 40;

/** A shorter walk that breaks too: leaves out ever smaller pieces for as long as it still does. */
export async function shrink(
  taken: readonly Taken[],
  walkAgain: (fewer: readonly Taken[]) => Promise<Walked>,
): Promise<readonly Taken[]> {
  let shortest = taken;
  let tries = 0;
  for (let piece = Math.ceil(taken.length / 2); piece >= 1; piece = Math.floor(piece / 2)) {
    // From the end: what came last is what broke it, and what came first is often only the way there.
    for (let from = shortest.length - piece; from > -piece && tries < MOST_TRIES; from -= piece) {
      const fewer = [...shortest.slice(0, Math.max(0, from)), ...shortest.slice(from + piece)];
      tries += 1;
      const { broken, taken: stillTaken } = await walkAgain(fewer);
      if (broken !== null) shortest = stillTaken;
    }
  }
  return shortest;
}
