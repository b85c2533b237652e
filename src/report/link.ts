import { failed, type Result } from '../domain/result';
import { fromBase64Url, toBase64Url } from './base64url';
import { condense } from './condense';
import { crc32 } from './crc32';
import { MOST_UNPACKED, pack, unpack } from './packing';
import { readJson, readReport } from './parse';
import { asFound, refusal, type Refusal } from './refusal';
import type { Report } from './report';

/** Of the link's own form: how it is packed, and with which words beforehand. What is in it has a version of its own. */
const LINK_VERSION = 1;
const HEAD_BYTES = 5;
/** In characters. Longer ones come from nobody who means well: a typical visit takes 1,500. */
export const LONGEST_LINK = 100_000;
/** What browsers, mail programs and codes to be scanned carry without harm. */
export const SAFE_LINK = 2_000;

/** Where a link leads in our own page; the report follows. It lives in the fragment, which no server sees. */
export const replayPath = '#/support/replay/';

/** A report as the end of a link, in base64url: one byte of version, four of CRC-32, then it, condensed and packed. */
export function linkPayload(report: Report): string {
  const { version, log, verdicts } = condense(report);
  const told = verdicts.map(({ after, check, is, code }) => [after, check, is, code]);
  const packed = pack(JSON.stringify([version, log, told]));
  const bytes = new Uint8Array(HEAD_BYTES + packed.length);
  bytes[0] = LINK_VERSION;
  new DataView(bytes.buffer).setUint32(1, crc32(packed));
  bytes.set(packed, HEAD_BYTES);
  return toBase64Url(bytes);
}

export function readLinkPayload(payload: string): Result<Report, Refusal> {
  if (payload === '') return failed(refusal('cut-off'));
  if (payload.length > LONGEST_LINK)
    return failed(refusal('too-large', { expected: String(LONGEST_LINK), found: String(payload.length) }));
  const bytes = fromBase64Url(payload);
  if (!bytes) return failed(refusal('altered', { found: asFound(payload) }));
  const [version = 0] = bytes;
  if (version > LINK_VERSION)
    return failed(refusal('newer', { expected: String(LINK_VERSION), found: String(version) }));
  if (version !== LINK_VERSION || bytes.length < HEAD_BYTES) return failed(refusal('altered'));
  const packed = bytes.subarray(HEAD_BYTES);
  // A link that was cut is altered too, and cutting is what befalls links: in mail, and at the end of a line.
  if (new DataView(bytes.buffer).getUint32(1) !== crc32(packed)) return failed(refusal('altered'));
  const text = unpack(packed);
  if (text === 'too-large')
    return failed(refusal('too-large', { expected: String(MOST_UNPACKED), found: null }));
  const json = text === null ? failed('not-json' as const) : readJson(text);
  if (json.ok) return readReport(asReport(json.value));
  return failed(json.failure === 'not-json' ? refusal('altered') : json.failure);
}

/** Lists take less room than named values; what is wrong with them shows when they are read. */
function asReport(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const [version, log, told] = value as unknown[];
  const verdicts = Array.isArray(told)
    ? told.map((one: unknown) => {
        const [after, check, is, code] = Array.isArray(one) ? (one as unknown[]) : [];
        return { after, check, is, code };
      })
    : told;
  return { format: 'visit-ready-report', version, log, verdicts };
}
