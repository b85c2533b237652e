import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildReport } from '../../../../src/report/build';
import { parseReport } from '../../../../src/report/parse';
import { typicalVisit } from '../../../../src/report/visits.test-data';
import { createRecordings } from './recordings';

const ROOM = 'hmcts1001@meet.video.justice.gov.uk';
const report: unknown = JSON.parse(JSON.stringify(buildReport(typicalVisit)));
const open = () => {
  const folder = mkdtempSync(join(tmpdir(), 'visits-'));
  return { folder, ...createRecordings(folder, () => Date.UTC(2026, 10, 29, 14, 2, 5)) };
};

it('keeps what was wanted, once', () => {
  const { folder, of, want, keep } = open();
  keep(ROOM, report);
  expect(readdirSync(folder)).toEqual([]);
  want(ROOM);
  expect(of(ROOM)).toEqual({ is: 'wanted' });
  const file = 'hmcts1001-2026-11-29-140205.json';
  expect(keep(ROOM, report)).toEqual({ is: 'kept', file });
  keep(ROOM, report);
  expect(readdirSync(folder)).toEqual([file]);
  expect(parseReport(readFileSync(join(folder, file), 'utf8'))).toEqual({ ok: true, value: report });
});

it('refuses what is no report, and says why', () => {
  const { folder, want, keep } = open();
  want(ROOM);
  expect(
    keep(ROOM, { format: 'visit-ready-report', version: 2, log: [{ at: 'now' }], verdicts: [] }),
  ).toEqual({
    is: 'refused',
    why: expect.stringContaining('wrong-value'),
  });
  expect(readdirSync(folder)).toEqual([]);
});

it('wants nothing without a folder', () => {
  const { of, want, keep } = createRecordings(null, () => 0);
  want(ROOM);
  expect([of(ROOM), keep(ROOM, report)]).toEqual([null, null]);
});
