import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyLog, intoTheRoom } from '../visit/arbitrary.test-data';
import type { VisitEvent } from '../visit/events';
import { replay } from '../visit/replay';
import { buildReport } from './build';
import { telephoneCode } from './code';
import { linkPayload, readLinkPayload } from './link';
import { parseReport, reportFile } from './parse';
import { redact } from './redact';
import { summaryOf } from './summary';

/** What a person is called, where they can be reached, what they were sent, and what only their device knows. */
const secrets = [
  'Vera Jones',
  'Zoë O’Brien-Ŵyn',
  'Witness Quebec',
  'vera.jones@firm.example',
  'hmcts4711@meet.video.justice.gov.uk',
  'https://join.meet.video.justice.gov.uk/#?conference=hmcts4711',
  '01632 960001',
  '+44 7700 900123',
  '10.44.190.29',
  '2001:db8:85a3::8a2e:370:7334',
  'Jabra Evolve2 65 (0b0e:0305)',
  '6f1c2a7e-13d7-4b52-9f6e-ab0d14c9ee01',
  'HMP Wormwood Scrubs',
  '483926#',
] as const;

const isPlain = (text: string) => /^(?:of|and|the|\d|\W)?$/i.test(text);
/** A part of a secret is one too. */
const partsOf = (secret: string) =>
  [secret, ...secret.split(/[\s/()]+/)].filter((part) => part.length > 2 && !isPlain(part));

/** Keys that hold free text somewhere in a log. */
const free = new Set(['address', 'prison', 'name', 'found', 'text', 'code', 'about', 'pin']);

function plant(node: unknown, secret: string, key = ''): unknown {
  if (free.has(key) && (typeof node === 'string' || node === null))
    return key === 'text' ? `Call failed: ${secret} is not allowed` : secret;
  if (Array.isArray(node)) return node.map((item) => plant(item, secret));
  if (typeof node !== 'object' || node === null) return node;
  const planted = Object.entries(node).map(([name, value]) => [name, plant(value, secret, name)]);
  // As a later event, fact or signal might carry it before anybody has thought of this list.
  return Object.fromEntries([...planted, ['label', secret], [secret, secret]]);
}

/** All numbers are measured, and one of them may well have the digits of a part of a telephone number. */
const withoutNumbers = (json: string) => json.replace(/(?<=[:[,]\s*)-?\d[\d.e+-]*(?=\s*[,}\]])/gi, '0');

const anyVisit = fc
  .tuple(fc.boolean(), anyLog)
  .map(([inside, events]) => [...(inside ? intoTheRoom : []), ...events]);

it('no name, address, number, label or link is in anything that leaves, wherever it was planted', () => {
  fc.assert(
    fc.property(anyVisit, fc.constantFrom(...secrets), (events, secret) => {
      const log = [
        ...(plant(events, secret) as VisitEvent[]),
        { at: 5, type: 'device-named', label: secret } as unknown as VisitEvent,
      ];
      const report = buildReport(log);
      const link = readLinkPayload(linkPayload(report));
      const exported = [
        withoutNumbers(reportFile(report)),
        withoutNumbers(JSON.stringify(link)),
        telephoneCode(summaryOf(report.log)),
      ].map((text) => text.toLowerCase());
      for (const part of partsOf(secret))
        for (const text of exported) expect(text).not.toContain(part.toLowerCase());
    }),
    { numRuns: 150 },
  );
}, 30_000);

it('leaves no event out that a log may hold, and nothing of it but what is hidden', () => {
  fc.assert(
    fc.property(anyVisit, (events) => {
      const redacted = redact(events);
      expect(redacted.map(({ type }) => type)).toEqual(events.map(({ type }) => type));
      expect(redact(redacted)).toEqual(redacted);
    }),
    { numRuns: 500 },
  );
});

it('a redacted log replays to the same verdicts and the same place', () => {
  fc.assert(
    fc.property(anyVisit, (events) => {
      const [before, after] = [replay(events).state(), replay(redact(events)).state()];
      expect(after.journey.at).toBe(before.journey.at);
      expect(Object.values(after.checks).map((check) => 'verdict' in check && check.verdict)).toEqual(
        Object.values(before.checks).map((check) => 'verdict' in check && check.verdict),
      );
    }),
    { numRuns: 200 },
  );
});

it('tells two rooms apart, and times since the first event', () => {
  const room = (address: string, at: number): VisitEvent => ({
    at,
    type: 'invitation-read',
    reading: {
      is: 'meeting',
      meeting: { address, startsAt: 1_800_000_060_000, prison: 'HMP Example' },
      offered: { name: 'Vera', pin: null },
      warnings: ['name-offered'],
    },
  });
  const log = [
    room('a@x', 1_800_000_000_000),
    room('b@x', 1_800_000_001_000),
    room('a@x', 1_800_000_002_000),
  ];
  expect(redact(log)).toMatchObject([
    {
      at: 0,
      reading: {
        meeting: { address: 'room-1@report.invalid', startsAt: 60_000, prison: '…' },
        offered: { name: '…', pin: null },
        warnings: ['name-offered'],
      },
    },
    { at: 1000, reading: { meeting: { address: 'room-2@report.invalid' } } },
    { at: 2000, reading: { meeting: { address: 'room-1@report.invalid' } } },
  ]);
});

it('of an ending that another build kept, the report says as much as the page', () => {
  const place = {
    step: 'join',
    rules: 'accepted',
    role: 'practitioner',
    ended: { from: 'the-visit', fault: 'ended-by-a-later-build' },
  } as const;
  const log: VisitEvent[] = [...intoTheRoom.slice(0, 1), { at: 9, type: 'resumed', place }];
  expect(summaryOf(log)).toMatchObject({ at: 'ended', code: 'CALL-6' });
  expect(summaryOf(redact(log))).toEqual(summaryOf(log));
});

it('a file is read back as it was written', () => {
  fc.assert(
    fc.property(anyVisit, (events) => {
      const report = buildReport(events);
      expect(parseReport(reportFile(report))).toEqual({ ok: true, value: report });
    }),
    { numRuns: 100 },
  );
});
