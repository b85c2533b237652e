import { unwrap } from '../domain/invitation/unwrap';
import { parseUrl } from '../domain/parse';
import { failed, type Result } from '../domain/result';
import { readTelephoneCode } from './code';
import { readLinkPayload, replayPath } from './link';
import { parseReport } from './parse';
import { asFound, refusal, type Refusal } from './refusal';
import type { Report } from './report';
import { unspelt } from './spelling';
import type { Summary } from './summary';

/** What somebody gave us: all of a visit, or the little that a code for the telephone holds. */
export type Given =
  | { readonly is: 'report'; readonly size: 'link' | 'file'; readonly report: Report }
  | { readonly is: 'code'; readonly summary: Summary };

/** The longest code that somebody may have taken down with all its spaces, and more. */
const LONGEST_CODE = 60;
/** As our pages write it. Small letters may be words: a text around a code has many. */
const WRITTEN_CODE = /(?:^|[^\w-])((?:[0-9A-Z]{4}-){3}[0-9A-Z]{4})(?![\w-])/;

/** Reads a code, a link, the text around a link, or a file: whatever was pasted. */
export function readGiven(text: string): Result<Given, Refusal> {
  const given = text.trim();
  if (given === '') return failed(refusal('nothing'));
  if (given.startsWith('{') || given.startsWith('[')) return withSize('file', parseReport(given));
  const link = linkIn(given);
  if (link !== null) return withSize('link', readLinkOf(link));
  const code = readCodeIn(given);
  return code.ok ? { ok: true, value: { is: 'code', summary: code.value } } : code;
}

/** A code as it is written, the text around one, such as a report that was copied as text, or a code spelt out. */
function readCodeIn(given: string): Result<Summary, Refusal> {
  const code = readTelephoneCode(given);
  if (code.ok) return code;
  const written = WRITTEN_CODE.exec(given)?.[1] ?? unspelt(given);
  if (written !== null) return readTelephoneCode(written);
  return given.length > LONGEST_CODE ? failed(refusal('not-a-report', { found: asFound(given) })) : code;
}

/** From our own path on; null where it is not there, nor in any link that link protection has put into its own. */
function linkIn(text: string, layers = 3): string | null {
  const begins = text.indexOf(replayPath);
  if (begins >= 0) return text.slice(begins + replayPath.length);
  if (layers === 0) return null;
  for (const [link] of text.matchAll(/https?:\/\/\S+/gi)) {
    const url = parseUrl(link);
    const inner = url && unwrap(url);
    const found = inner && linkIn(inner.link, layers - 1);
    if (found !== null) return found;
  }
  return null;
}

/** A link ends at the first space, unless a mail program broke it into lines: its own check tells which it was. */
function readLinkOf(rest: string): Result<Report, Refusal> {
  const [paragraph = ''] = rest.split(/\n\s*\n/, 1);
  const unbroken = [paragraph, rest].map((text) => text.replace(/\s+/g, ''));
  const payloads = new Set([rest, ...unbroken].map((text) => /^[\w-]*/.exec(text)?.[0] ?? ''));
  const [asItStands = '', ...others] = payloads;
  const read = readLinkPayload(asItStands);
  if (read.ok) return read;
  for (const payload of others) {
    const mended = readLinkPayload(payload);
    if (mended.ok) return mended;
  }
  return read;
}

const withSize = (size: 'link' | 'file', read: Result<Report, Refusal>): Result<Given, Refusal> =>
  read.ok ? { ok: true, value: { is: 'report', size, report: read.value } } : read;
