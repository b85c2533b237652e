import { expect, it } from 'vitest';
import { seeded } from '../domain/line/seeded.test-data';
import type { VisitEvent } from '../visit/events';
import { buildReport } from './build';
import { telephoneCode } from './code';
import { linkPayload, replayPath } from './link';
import { readReport, reportFile } from './parse';
import { readGiven } from './read';
import { summaryOf } from './summary';
import { typicalVisit } from './visits.test-data';

const kindOf = (event: VisitEvent) =>
  event.type === 'check-saw'
    ? event.fact.saw
    : event.type === 'conference-said'
      ? event.signal.saw
      : event.type;
/** One event of each kind, so that each is poisoned often. */
const kinds = new Map(typicalVisit.map((event) => [kindOf(event), event]));
const report = buildReport([...kinds.values()]);
const file = reportFile(report);
const link = replayPath + linkPayload(report);
const code = telephoneCode(summaryOf(report.log));

const strange: readonly unknown[] = [
  null,
  true,
  '',
  '<img src=x onerror=alert(1)>',
  '__proto__',
  'javascript:alert(1)',
  -1,
  1e308,
  0.5,
  [],
  {},
  [[]],
  'room-1@report.invalid',
  'A'.repeat(5000),
  '\u0000',
  '\ud800',
];

const random = seeded(7);
const below = (limit: number) => Math.floor(random() * limit);
const oneOf = <Item>(list: readonly Item[]): Item | undefined => list[below(list.length)];

/** A few signs changed, left out, doubled or added. */
function garble(text: string): string {
  let garbled = text;
  for (let slips = 1 + below(3); slips > 0; slips -= 1) {
    const at = below(garbled.length);
    const sign = String.fromCharCode(32 + below(95));
    const kind = below(4);
    if (kind === 0) garbled = garbled.slice(0, at) + sign + garbled.slice(at + 1);
    else if (kind === 1) garbled = garbled.slice(0, at) + garbled.slice(at + 1 + below(20));
    else if (kind === 2) garbled = garbled.slice(0, at) + garbled.slice(Math.max(0, at - below(20)));
    else garbled = garbled.slice(0, at);
  }
  return garbled;
}

/** One value of a report that was read already, anywhere in it, becomes something strange. */
function poison(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || below(6) === 0) return oneOf(strange);
  const keys = Object.keys(value);
  const key = oneOf(keys);
  if (key === undefined) return oneOf(strange);
  const poisoned = poison((value as Record<string, unknown>)[key]);
  if (Array.isArray(value)) return value.map((item, at) => (at === Number(key) ? poisoned : item));
  return below(8) === 0
    ? Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))
    : { ...value, [key]: poisoned };
}

it('a hundred thousand hostile inputs are each refused with a reason, or are a report', () => {
  const counts = { refused: 0, read: 0 };
  const inputs: readonly (() => ReturnType<typeof readGiven> | ReturnType<typeof readReport>)[] = [
    () => readGiven(garble(code)),
    () => readGiven(garble(link)),
    () => readGiven(garble(link)),
    () => readReport(poison(report)),
    () => readReport(poison(report)),
    () => readGiven(JSON.stringify(oneOf(strange))),
  ];
  for (let input = 0; input < 100_000; input += 1) {
    const read = inputs[input % inputs.length]?.();
    if (!read) continue;
    counts[read.ok ? 'read' : 'refused'] += 1;
    if (read.ok) expect(JSON.stringify(read.value)).not.toMatch(/<img|javascript|AAAA|__proto__/);
    else expect(read.failure.found?.length ?? 0).toBeLessThanOrEqual(80);
  }
  for (let input = 0; input < 2000; input += 1) expect(typeof readGiven(garble(file)).ok).toBe('boolean');
  expect(counts.refused).toBeGreaterThan(60_000);
}, 60_000);
