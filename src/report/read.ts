import { failed, type Result } from '../domain/result';
import { readTelephoneCode } from './code';
import { readLinkPayload, replayPath } from './link';
import { parseReport } from './parse';
import { asFound, refusal, type Refusal } from './refusal';
import type { Report } from './report';
import type { Summary } from './summary';

/** What somebody gave us: all of a visit, or the little that a code for the telephone holds. */
export type Given =
  | { readonly is: 'report'; readonly size: 'link' | 'file'; readonly report: Report }
  | { readonly is: 'code'; readonly summary: Summary };

/** The longest code that somebody may have taken down with all its spaces, and more. */
const LONGEST_CODE = 60;

/** Reads a code, a link, the text around a link, or a file: whatever was pasted. */
export function readGiven(text: string): Result<Given, Refusal> {
  const given = text.trim();
  if (given === '') return failed(refusal('nothing'));
  if (given.startsWith('{') || given.startsWith('[')) return withSize('file', parseReport(given));
  const begins = given.indexOf(replayPath);
  if (begins >= 0) return withSize('link', readLinkPayload(payloadAt(given, begins)));
  if (given.length > LONGEST_CODE) return failed(refusal('not-a-report', { found: asFound(given) }));
  const code = readTelephoneCode(given);
  return code.ok ? { ok: true, value: { is: 'code', summary: code.value } } : code;
}

/** A link that stands alone may have been broken into lines; in a text it ends at the first space. */
function payloadAt(text: string, begins: number): string {
  const isAlone = /^\S+:\/\/|^#/.test(text);
  const rest = text.slice(begins + replayPath.length);
  return /^[\w-]*/.exec(isAlone ? rest.replace(/\s+/g, '') : rest)?.[0] ?? '';
}

const withSize = (size: 'link' | 'file', read: Result<Report, Refusal>): Result<Given, Refusal> =>
  read.ok ? { ok: true, value: { is: 'report', size, report: read.value } } : read;
