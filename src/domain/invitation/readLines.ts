import type { InvitationFault } from '../faults';
import type { Finding, FoundRoom, Site } from './finding';
import { readWord } from './readWord';
import type { Word } from './words';

// Mail programs break at about 76 characters, so a link of 120 or so lies on three lines at most.
const maxLinesMore = 2;

/** Reads all words, and joins what a line break took apart. */
export function readLines(words: readonly Word[], site: Site): Finding[] {
  const findings: Finding[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (!word) continue;
    const alone = readWord(word, site);
    const joined = mayGoOn(alone) ? readJoined(words, i, site) : null;
    // Both, if each makes sense: a link that ends with its line, or one whose number goes on. Ask which.
    findings.push(...alone.filter((finding) => !joined || finding.is === 'room'), ...(joined?.rooms ?? []));
    i += joined?.linesMore ?? 0;
  }
  return findings;
}

const unfinished: readonly InvitationFault[] = [
  'invitation-no-room',
  'invitation-room-unusable',
  'invitation-wrapped',
  'invitation-cut-off',
];

/** Only a link without the end of its address can go on in the next line. */
const mayGoOn = (findings: readonly Finding[]) =>
  findings.length > 0 &&
  findings.every((finding) =>
    finding.is === 'room' ? finding.by === 'link' && !finding.complete : unfinished.includes(finding.fault),
  );

function readJoined(words: readonly Word[], start: number, site: Site) {
  const first = words[start];
  if (!first) return null;
  let { text, breaksOff } = first;
  for (let linesMore = 1; linesMore <= maxLinesMore; linesMore += 1) {
    const next = words[start + linesMore];
    if (!next || !breaksOff || repeats(text, next.text)) return null;
    text += next.text;
    breaksOff = next.breaksOff;
    const rooms = readWord({ ...first, text }, site).filter(isWhole);
    if (rooms.length > 0) return { rooms, linesMore };
  }
  return null;
}

const isWhole = (finding: Finding): finding is FoundRoom =>
  finding.is === 'room' && finding.sure && finding.complete;

/** The next line says the room of the link once more: `…conference=hmcts1234` and `hmcts1234@…` below it. */
function repeats(text: string, next: string): boolean {
  const name = next.split('@', 1)[0]?.toLowerCase() ?? '';
  return next.includes('@') && name !== '' && text.toLowerCase().endsWith(`=${name}`);
}
