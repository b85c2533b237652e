import * as fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { anyLog, intoTheRoom } from '../visit/arbitrary.test-data';
import type { VisitEvent } from '../visit/events';
import { toBase64Url } from './base64url';
import { buildReport } from './build';
import { condense } from './condense';
import { crc32 } from './crc32';
import { linkPayload, LONGEST_LINK, readLinkPayload, replayPath, SAFE_LINK } from './link';
import { MOST_UNPACKED } from './packing';
import { reportFile } from './parse';
import { readGiven } from './read';
import { longVisit, typicalVisit } from './visits.test-data';

const anyReport = fc
  .tuple(fc.boolean(), anyLog)
  .map(([inside, events]) => buildReport([...(inside ? intoTheRoom : []), ...events]));

/** What rounding leaves of an event. */
const pick = (event: VisitEvent | undefined) =>
  event && [event.at, event.type, event.type === 'check-saw' ? event.fact.saw : null];

it('is read back as the condensed report, whose verdicts and places are those of the whole', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const condensed = condense(report);
      expect(readLinkPayload(linkPayload(report))).toEqual({ ok: true, value: condensed });
      const told = ({ verdicts, log }: typeof report) =>
        verdicts.map(
          ({ after, check, is, code }) => `${check} ${is} ${code} by ${JSON.stringify(pick(log[after]))}`,
        );
      expect(told(condensed)).toEqual(told(report));
    }),
    { numRuns: 100 },
  );
}, 30_000);

it('of a typical visit is short enough for any browser, mail program and printed code', () => {
  const payload = linkPayload(buildReport(typicalVisit));
  expect(replayPath.length + payload.length).toBeLessThanOrEqual(SAFE_LINK);
});

it('of two hours is read back, and its file too', () => {
  const report = buildReport(longVisit(2));
  expect(readLinkPayload(linkPayload(report)).ok).toBe(true);
  expect(readGiven(reportFile(report))).toMatchObject({ value: { is: 'report', size: 'file', report } });
});

const payload = linkPayload(buildReport(typicalVisit));
const link = `https://visit.example/app/${replayPath}${payload}`;

const inLines = link.replace(/.{76}/g, '$&\r\n');
const protect = (url: string) =>
  `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(url)}&data=05%7C02&reserved=0`;
const protectedLink = protect(link);

describe('is found', () => {
  test.each([
    ['alone', link],
    ['from its fragment on', `${replayPath}${payload}`],
    ['in a message', `Hello, this is what I saw: ${link}\nRegards`],
    ['broken into lines by a mail program', inLines],
    ['with a signature under it', `${link}\nSent from my phone`],
    ['with words behind it', `${link} it says call failed`],
    ['broken into lines, in a message', `This is what I saw: ${inLines}\r\n\r\nSent from my phone`],
    ['behind link protection', `It says call failed ${protectedLink}\nRegards`],
    ['behind two of them', protect(protectedLink)],
  ])('%s', (_, text) => expect(readGiven(text)).toMatchObject({ ok: true, value: { size: 'link' } }));
});

/** As somebody would forge one: whatever text, packed right and with the right check. */
function forged(packed: Uint8Array, version = 1): string {
  const bytes = new Uint8Array(5 + packed.length);
  bytes[0] = version;
  new DataView(bytes.buffer).setUint32(1, crc32(packed));
  bytes.set(packed, 5);
  return replayPath + toBase64Url(bytes);
}
const packed = (text: string) => deflateSync(new TextEncoder().encode(text), { level: 9 });

/** Thirty megabytes in thirty kilobytes. */
const bomb = forged(packed('[1,[],[]]'.padEnd(30_000_000)));

const nested = (open: string, times: number, close: string) => `${open.repeat(times)}1${close.repeat(times)}`;

describe('is refused', () => {
  const flipped = payload.slice(0, 99) + (payload[99] === 'A' ? 'B' : 'A') + payload.slice(100);
  test.each([
    ['without its report', replayPath, 'cut-off'],
    ['behind link protection, that leads elsewhere', protect('https://visit.example/'), 'not-a-report'],
    ['cut, with words behind it', `${link.slice(0, -9)} it says\n\ncall failed`, 'altered'],
    ['cut', `${replayPath}${payload.slice(0, -9)}`, 'altered'],
    ['with one sign changed', `${replayPath}${flipped}`, 'altered'],
    ['longer than any', `${replayPath}${'A'.repeat(LONGEST_LINK + 1)}`, 'too-large'],
    ['of a newer build', forged(packed('[]'), 2), 'newer'],
    ['with noise in it', forged(new Uint8Array([255, 254, 253])), 'altered'],
    ['that is no JSON', forged(packed('<script>alert(1)</script>')), 'altered'],
    ['that is no list', forged(packed('{"a":1}')), 'not-a-report'],
    ['with a version to come', forged(packed('[99,[],[]]')), 'newer'],
    ['with an event that is none', forged(packed('[1,[{"at":0,"type":"eval"}],[]]')), 'wrong-value'],
    ['with a time that is none', forged(packed('[1,[{"at":1e999,"type":"left"}],[]]')), 'wrong-value'],
    [
      'with markup for a name',
      forged(packed('[1,[{"at":0,"type":"name-given","name":"<b>"}],[]]')),
      'wrong-value',
    ],
    ['nested a hundred thousand deep', forged(packed(nested('[', 100_000, ']'))), 'too-deep'],
    ['nested so in what is no list', forged(packed(nested('{"a":', 20_000, '}'))), 'too-deep'],
  ])('%s', (_, text, why) => expect(readGiven(text)).toMatchObject({ ok: false, failure: { why } }));

  it('a bomb, before it has gone off', () => {
    const before = process.memoryUsage().arrayBuffers;
    expect(readGiven(bomb)).toMatchObject({ ok: false, failure: { why: 'too-large' } });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10 * MOST_UNPACKED);
  });
});
