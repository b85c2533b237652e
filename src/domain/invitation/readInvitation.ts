import { clean } from './clean';
import { decide } from './decide';
import { aside, likely, type Finding, type Site } from './finding';
import { readOwnFragment } from './links';
import { mend } from './mend';
import { platformInWords } from './platforms';
import type { Reading } from './reading';
import { readLines } from './readLines';
import { readShortForms } from './shortForms';
import { hasTelephoneNumber } from './telephone';
import { splitWords } from './words';

// Ten times the longest invitation we know of, and read in the twinkling of an eye.
const maxCharacters = 100_000;
// "Dial 0330 123 4567, then 1234567 and hash" is the whole message; in a longer one it is a signature.
const mostWordsOfOneThing = 12;

/**
 * Reads anything that a visitor was sent, or the fragment of our own address. Pure, looks nothing up, and
 * takes time in proportion to the text. Only rooms in `config.meetingDomains` are ever given back.
 */
export function readInvitation(text: string, config: Site): Reading {
  if (text.length <= maxCharacters) return readWhole(text, config);
  const reading = readWhole(beginningOf(text), config);
  const missed =
    reading.is === 'nothing' || (reading.is === 'problem' && reading.fault === 'invitation-not-found');
  return missed ? { is: 'problem', fault: 'invitation-too-long', found: null } : reading;
}

/** Ends between two words: half a link may well name a room, and another one. */
function beginningOf(text: string): string {
  const cut = text.slice(0, maxCharacters);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n')));
}

function readWhole(text: string, config: Site): Reading {
  const cleaned = clean(text);
  if (cleaned === '' || isOwnRoute(cleaned)) return { is: 'nothing' };
  if (isScript(cleaned)) return { is: 'problem', fault: 'invitation-not-found', found: null };

  const mended = mend(cleaned, config);
  const own = mended.includes('\n') ? [] : readOwnFragment(mended, config);
  if (own.some((finding) => finding.is === 'room')) return decide(own, true);

  const words = splitWords(mended);
  const named = readLines(words, config);
  return decide([...named, ...hints(mended, config)], words.length <= mostWordsOfOneThing);
}

/** Our own address without a room: `#/check`, `#/`, `#/?lang=cy`. */
const isOwnRoute = (text: string) =>
  /^#(?:\/[a-z/-]{0,200})?(?:\?\S{0,200})?$/i.test(text) && !/conference(?:=|%3d)/i.test(text);

const isScript = (text: string) => /^(?:javascript|vbscript):|^(?:data|file|blob):\S/i.test(text);

/** What the text says without naming a link or an address. Weighs less than anything named. */
function hints(text: string, config: Site): Finding[] {
  const platform = platformInWords(text);
  return [
    ...readShortForms(text, config),
    ...(platform ? [likely('invitation-other-platform', platform)] : []),
    ...(hasTelephoneNumber(text) ? [aside('invitation-telephone')] : []),
  ];
}
