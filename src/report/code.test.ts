import * as fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { checkIds } from '../checks/registry';
import { faults } from '../domain/faults';
import { anyLog, intoTheRoom } from '../visit/arbitrary.test-data';
import { groupsOf, readTelephoneCode, telephoneCode } from './code';
import { summaryOf, type Summary } from './summary';

const SIGNS = '23456789ABCDEFGHJKMNPQRSTVWXY';

const blocked: Summary = {
  language: 'en',
  at: 'check',
  platform: { browser: 'chrome', version: 141, system: 'windows' },
  checks: {
    browser: { is: 'ready' },
    camera: { is: 'faulty', code: 'CAM-1' },
    microphone: { is: 'faulty', code: 'MIC-24' },
    speaker: { is: 'waiting' },
    line: { is: 'unclear', code: 'NET-6' },
    room: { is: 'undecided' },
  },
  code: null,
};

it('is never written otherwise: codes that were noted down must be read for years', () => {
  expect(telephoneCode(blocked)).toBe('84MT-BKJN-P29Q-6GFH');
});

it('says what was so, whatever happened', () => {
  fc.assert(
    fc.property(fc.boolean(), anyLog, (inside, events) => {
      const summary = summaryOf([...(inside ? intoTheRoom : []), ...events]);
      const code = telephoneCode(summary);
      expect(code.length).toBeLessThanOrEqual(24);
      expect(code).toMatch(/^(?:[2-9A-HJKMNP-TVWXY]{4}-){3}[2-9A-HJKMNP-TVWXY]{4}$/);
      expect(readTelephoneCode(code)).toEqual({ ok: true, value: summary });
    }),
    { numRuns: 2000 },
  );
});

it('has room for every fault of the catalogue, and for the largest that may come', () => {
  for (const { code } of Object.values(faults))
    expect(readTelephoneCode(telephoneCode({ ...blocked, code }))).toMatchObject({ value: { code } });
  const largest = Object.fromEntries(
    checkIds.map((id) => [
      id,
      {
        is: 'unclear',
        code: `${{ browser: 'BRW', camera: 'CAM', microphone: 'MIC', speaker: 'SPK', line: 'NET', room: 'NET' }[id]}-63`,
      },
    ]),
  ) as Summary['checks'];
  const summary: Summary = {
    language: 'cy',
    at: 'ended',
    platform: { browser: 'samsung', version: 255, system: 'linux' },
    checks: largest,
    code: 'END-63',
  };
  expect(readTelephoneCode(telephoneCode(summary))).toEqual({ ok: true, value: summary });
});

/** Some codes of every length of number, so that every sign stands at every place. */
const codes = fc
  .sample(
    fc.record({
      at: fc.constantFrom<Summary['at']>('start', 'check', 'waiting', 'in-call', 'ended'),
      version: fc.integer({ min: 1, max: 255 }),
      number: fc.integer({ min: 1, max: 63 }),
    }),
    { numRuns: 60, seed: 7 },
  )
  .map(({ at, version, number }) =>
    telephoneCode({
      ...blocked,
      at,
      platform: { ...blocked.platform, version },
      checks: { ...blocked.checks, camera: { is: 'faulty', code: `CAM-${number}` } },
      code: `CALL-${number}`,
    }).replaceAll('-', ''),
  );

it('finds each single wrong sign', () => {
  for (const code of codes)
    for (let place = 0; place < code.length; place += 1)
      for (const sign of SIGNS) {
        if (sign === code[place]) continue;
        const slip = code.slice(0, place) + sign + code.slice(place + 1);
        expect(readTelephoneCode(slip), slip).toMatchObject({ ok: false, failure: { why: 'code-check' } });
      }
});

it('finds any two signs that changed places, neighbours or not', () => {
  for (const code of codes)
    for (let one = 0; one < code.length; one += 1)
      for (let other = one + 1; other < code.length; other += 1) {
        const signs = [...code];
        [signs[one], signs[other]] = [signs[other] ?? '', signs[one] ?? ''];
        const swapped = signs.join('');
        if (swapped !== code) expect(readTelephoneCode(swapped).ok, swapped).toBe(false);
      }
});

it('is read however it was noted down', () => {
  const code = telephoneCode(blocked);
  const expected = { ok: true, value: blocked };
  expect(readTelephoneCode(code.toLowerCase())).toEqual(expected);
  expect(readTelephoneCode(` ${groupsOf(code).join('  ')} `)).toEqual(expected);
  expect(readTelephoneCode([...code.replaceAll('-', '')].join(' – '))).toEqual(expected);
});

test.each([
  ['', { why: 'nothing' }],
  [' - ', { why: 'nothing' }],
  ['ABCD-EFGH', { why: 'code-length', expected: '16', found: '8' }],
  ['ABCD-EFGH-JKMN-PQRS-T', { why: 'code-length', expected: '16', found: '17' }],
  ['ABCD-EFGO-JKMN-PQRS', { why: 'code-sign', found: 'O' }],
  ['ABCD-EFG1-JKMN-PQRS', { why: 'code-sign', found: '1' }],
])('%j is refused: %j', (text, failure) => {
  expect(readTelephoneCode(text)).toMatchObject({ ok: false, failure });
});
