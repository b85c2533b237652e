import { parseUrl } from '../parse';
import { readAddress } from './addresses';
import type { Finding, Site } from './finding';
import { ownerOfHost } from './hosts';
import { readLink, readOwnFragment } from './links';
import { isVideoHearings, platformOfHost } from './platforms';
import { readScheme } from './schemes';
import { asLink } from './unwrap';
import { trimWord, type Word } from './words';

const maxLabels = 3;

/** What one word of the paste names: usually nothing. */
export function readWord(word: Word, site: Site): Finding[] {
  const written = /^https?%(?:25)?3a/i.test(word.text) ? (asLink(word.text) ?? word.text) : word.text;
  let text = written.replace(/^(?:https?:\/\/)+(?=https?:\/\/)/i, '');
  let before = word.before;
  for (let labels = 0; labels <= maxLabels; labels += 1) {
    const findings = readUnlabelled(text, site, isLabel(before));
    if (findings) return findings;
    const [label = ''] = /^[^:=/?#@.]{1,40}[:=]/.exec(text) ?? [];
    if (label === '') break;
    before += label;
    text = trimWord(text.slice(label.length));
  }
  return text
    .split(/[,;()]/)
    .flatMap((piece) => (piece.includes('@') ? readAddress(trimWord(piece), site, isLabel(before)) : []));
}

function readUnlabelled(text: string, site: Site, labelled: boolean): Finding[] | null {
  const own = readOwnFragment(text, site);
  return own.length > 0 ? own : (readScheme(text, site, labelled) ?? readWithoutScheme(text, site));
}

/** `join.meet.video.justice.gov.uk/#?conference=A`, as a mail program shows it. Not `and/or`, not `3.30`. */
function readWithoutScheme(text: string, site: Site): Finding[] | null {
  const start = /^[^\s/?#]{1,300}/.exec(text)?.[0] ?? '';
  if (!start.includes('.') || (start.includes('@') && start.length === text.length)) return null;
  const host = parseUrl(`https://${start}`)?.hostname;
  if (!host) return null;
  const known =
    ownerOfHost(host, site) !== 'unknown' || platformOfHost(host) !== null || isVideoHearings(host);
  return known || /conference=/i.test(text) ? readLink(`https://${text}`, site) : null;
}

/** "Video/Lync/Skype address:", "Cyfeiriad fideo:" and the like: what follows is the companion of a link. */
const isLabel = (before: string) =>
  /\b(?:address|sip|lync|skype|vmr|h\.?323|video|codec|room|(?:c|ch|g|ngh)yfeiriad|fideo|h?ystafell)\b[^\n]{0,40}[:=-] *$/i.test(
    before,
  );
