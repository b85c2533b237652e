import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { buildReport } from '../../src/report/build';
import { telephoneCode } from '../../src/report/code';
import { condense } from '../../src/report/condense';
import { linkPayload, replayPath } from '../../src/report/link';
import { reportFile } from '../../src/report/parse';
import { summaryOf } from '../../src/report/summary';
import type { VisitEvent } from '../../src/visit/events';
import { longVisit, typicalVisit } from '../../src/report/visits.test-data';
import { answer } from './cli';
import { publishedSchema } from './publishedSchema';

const report = buildReport(typicalVisit);
const files: Readonly<Record<string, string>> = {
  'report.json': reportFile(report),
  'link.txt': `See ${replayPath}${linkPayload(report)}`,
  'broken.json': reportFile(report).replace('"went"', '"wandered"'),
};
const ask = (...line: readonly string[]) => answer(line, (path) => files[path] ?? null);
const code = telephoneCode(summaryOf(report.log));

it('prints a report in words, in both languages', () => {
  const { status, out } = ask('print', 'report.json');
  expect(status).toBe(0);
  expect(out).toContain('- Chrome 141 on Windows');
  expect(out).toContain('- Microphone: working.');
  expect(out).toMatch(/- \d+:\d\d Join was pressed\./);
  expect(ask('print', 'report.json', '--welsh').out).toContain('- Chrome 141 ar Windows');
});

it('prints a code in words', () => {
  const { out } = ask('print', code);
  expect(out).toContain('- Chrome 141 on Windows');
  expect(out).toContain('END-2');
});

it.each(['NET-4', 'net 4', 'Net4'])('prints what to do about the fault whose code is %s', (given) => {
  const { status, out } = ask('print', given);
  expect(status).toBe(0);
  expect(out).toMatch(/^NET-4: .+\n- .+/);
  expect(ask('link', given).status).toBe(1);
});

it('turns a file into a link, a link into a file, and both into the same code', () => {
  const link = ask('link', 'report.json', '--at', 'https://visit.example/').out;
  expect(link).toMatch(/^https:\/\/visit\.example\/#\/support\/replay\/[\w-]+$/);
  expect(ask('file', link).out).toBe(reportFile(condense(report)).trimEnd());
  for (const given of ['report.json', 'link.txt', link, code]) expect(ask('code', given).out).toBe(code);
});

test.each([
  ['check', 'report.json', /^file, version 2, \d+ events$/],
  ['check', 'link.txt', /^link, version 2, \d+ events$/],
  ['check', code, /^code, version 1$/],
] as const)('%s %s says %s', (verb, given, says) => {
  expect(ask(verb, given)).toMatchObject({ status: 0, out: expect.stringMatching(says) });
});

it('says how large each size is, of a typical visit and of two hours', () => {
  const sizesOf = (log: readonly VisitEvent[]) => {
    const { out } = answer(['sizes', 'it'], () => reportFile(buildReport(log)));
    return [...out.matchAll(/\d+/g)].map(Number);
  };
  const [code = 0, link = 0, file = 0] = sizesOf(typicalVisit);
  expect(code).toBeLessThanOrEqual(24);
  expect(link).toBeLessThanOrEqual(2000);
  expect(file).toBeLessThanOrEqual(250);
  const [, longLink = 0, longFile = 0] = sizesOf(longVisit(2));
  expect(longLink).toBeLessThanOrEqual(5000);
  expect(longFile).toBeLessThanOrEqual(1000);
});

describe('says what is wrong, with a status for scripts', () => {
  test.each([
    [['print', 'broken.json'], 1, /log\.\d+\.type.*Found: wandered/s],
    [['link', code], 1, /A code holds no more than this/],
    [['check', 'ABCD-EFGH'], 1, /16 letters and digits.*Found: 8/s],
    [['check', 'no-such-file.json'], 1, /./],
    [['print'], 2, /npm run support/],
    [['guess', 'report.json'], 2, /npm run support/],
    [['print', 'report.json', 'more'], 2, /npm run support/],
  ] as const)('%j: %d', (line, status, error) => {
    expect(ask(...line)).toMatchObject({ status, out: '', error: expect.stringMatching(error) });
  });
});

it('the published schema is that of this build: `npm run support:schema` writes it anew', () => {
  const published = readFileSync(new URL('../../public/report.schema.json', import.meta.url), 'utf8');
  expect(JSON.parse(published)).toEqual(JSON.parse(publishedSchema()));
});
