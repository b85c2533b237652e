import { said, type Screen } from './screen';
import { isCalling, type Person, type Sight } from './sight';
import { TOKEN_LIFETIME_MS, type WalkWorld } from './walkWorld';

/** A rule that does not hold. */
export class Broken extends Error {}

/**
 * From the page's word to the last sound of before: 20 ms of a packet being filled, up to 200 ms in the node's jitter
 * buffer, 10 ms of a chunk at its ear; the rest is for a processor that both share. A visitor who presses and goes on
 * speaking says about one syllable in it.
 */
const LAST_SOUND_MS = 300;
/**
 * Muted, a visitor goes on sending, and what is sent is silence. Of whoever leaves nothing more comes, and the node's
 * decoder draws the last sound out: it fades by 1.5 dB in 10 ms, from the loudest to what the node's ear takes for silence.
 */
const FADES_MS = 350;
/** Whom the node itself mutes nobody hears, whatever still arrives there; our own switch follows its word. */
const FOLLOWS_PRISON_MS = 1_000;
/** Leaving waits so long for the SDK to come in before it is sent out; the rest is the request. */
const GOODBYE_MS = 4_000;
const GONE_MS = TOKEN_LIFETIME_MS + 5_000;
/** A page that is being fetched has nothing on it yet. */
const OPENED_WITHIN_MS = 2_000;
const JOINED_WITHIN_MS = 45_000;

const waysOut: readonly string[] = [
  ...said(({ waiting }) => waiting.leave),
  ...said(({ waiting }) => waiting.stop),
  ...said(({ call }) => call.leave),
  ...said(({ leaving }) => leaving.visit.leave),
  ...said(({ leaving }) => leaving.waiting.leave),
];

export type Judge = ReturnType<typeof createJudge>;

/** Holds what page and node say against the three rules, at each step of one walk. Throws `Broken`. */
export function createJudge({ outages, lateness }: Pick<WalkWorld, 'outages' | 'lateness'>) {
  const metAt = new Map<string, number>();
  const leftOverSince = new Map<string, number>();
  let partedAt = 0;
  let wasCalling = false;
  let joiningSince: number | null = null;
  let seenOutAt: number | null = null;

  const met = ({ uuid }: Person) => metAt.get(uuid) ?? 0;
  const isLeftOver = ({ uuid }: Person) => leftOverSince.has(uuid);
  /** Whoever cannot reach the node cannot say goodbye: then the node waits for the token to run out, as Infinity does. */
  const couldNotSay = (when: number) => outages.between(when - GOODBYE_MS, when + GOODBYE_MS);

  function isSilentWhenMuted({ screen, people, at }: Sight): void {
    const { mutedSince } = screen;
    if (mutedSince === null) return;
    const hasLeft = !isCalling(screen) || partedAt >= mutedSince;
    const lastSoundMs = LAST_SOUND_MS + (hasLeft ? FADES_MS : 0) + lateness.since(mutedSince);
    for (const { audio, muted } of people) {
      const heardForMs = (audio.lastHeardAt ?? 0) - mutedSince;
      const mostMs = lastSoundMs + (muted ? FOLLOWS_PRISON_MS : 0);
      if (heardForMs > mostMs)
        throw new Broken(
          `heard though the page says muted: ${heardForMs} ms after it began to say so, ${at - mutedSince} ms ago`,
        );
    }
  }

  function isOnce({ screen, people, at }: Sight): void {
    const [me, ...others] = people
      .filter((one) => !isLeftOver(one))
      .toSorted((one, other) => met(other) - met(one));
    for (const other of others) {
      if (!couldNotSay(partedAt) && !(me && couldNotSay(met(me))))
        throw new Broken('two participants, though the line was whole when the first one left');
      leftOverSince.set(other.uuid, at);
    }
    if (me && !isCalling(screen) && couldNotSay(partedAt)) leftOverSince.set(me.uuid, at);
    for (const left of people.filter(isLeftOver)) {
      const since = leftOverSince.get(left.uuid) ?? at;
      if (at - since > GONE_MS) throw new Broken('two participants, long after the first one fell silent');
      const heardFor =
        (left.audio.lastHeardAt ?? 0) - since - LAST_SOUND_MS - FADES_MS - lateness.since(since);
      if (heardFor > 0) throw new Broken('the one who is left over is still heard');
    }
  }

  function hasWayOut({ screen, at }: Sight): void {
    if (screen.journey === 'broken') throw new Broken('the page is broken');
    seenOutAt ??= at;
    const out = isCalling(screen)
      ? screen.buttons.some((button) => waysOut.includes(button))
      : hasButton(screen);
    if (out) seenOutAt = at;
    if (!out && at - seenOutAt > OPENED_WITHIN_MS)
      throw new Broken(`no way out of "${screen.journey}": ${screen.buttons.join(', ')}`);
    if (screen.journey !== 'joining' || outages.isOn()) joiningSince = null;
    else joiningSince ??= at;
    if (joiningSince !== null && at - joiningSince > JOINED_WITHIN_MS)
      throw new Broken('still joining after 45 s on a whole line');
  }

  return {
    isLeftOver,
    /** The page is about to be loaded anew: whoever is met later is another. */
    part: (at: number) => void (partedAt = at),
    see(sight: Sight): void {
      for (const { uuid } of sight.people) if (!metAt.has(uuid)) metAt.set(uuid, sight.at);
      if (wasCalling && !isCalling(sight.screen)) partedAt = sight.at;
      wasCalling = isCalling(sight.screen);
      isSilentWhenMuted(sight);
      isOnce(sight);
      hasWayOut(sight);
    },
  };
}

const hasButton = ({ buttons }: Screen) => buttons.length > 0;
