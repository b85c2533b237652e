import { expect, it, test } from 'vitest';
import { goodLook, heard, opened, seen, hiss, speech } from '../checks/devices.test-data';
import type { CheckId, Fact } from '../checks/registry';
import type { Quality } from '../domain/mediaPath';
import { intoTheRoom } from '../visit/arbitrary.test-data';
import type { VisitEvent } from '../visit/events';
import { buildReport } from './build';
import { linkPayload, SAFE_LINK } from './link';
import { readReport, reportFile } from './parse';
import { readGiven } from './read';
import { redact } from './redact';
import { MOST_EVENTS, MOST_FACTS } from './report';
import { longestRun } from './shorten';
import { summaryOf } from './summary';

const still = { packets: 250, lost: 0, jitterMs: 3 };
const calmLook = {
  sent: still,
  received: still,
  roundTripMs: 30,
  uplinkKbps: 1900,
  hostPicture: null,
  ownPicture: null,
};
const saw = (check: CheckId, fact: Fact): VisitEvent => ({ at: 0, type: 'check-saw', check, fact });
const pictures = seen([1, goodLook]);
const silence = heard([1, hiss]);

/** Camera and microphone were spoken to in the evening, and watched until the morning. */
function overnight(times: number): readonly VisitEvent[] {
  const log: VisitEvent[] = [
    { at: 0, type: 'invitation-read', reading: { is: 'nothing' } },
    { at: 0, type: 'went', to: 'check' },
  ];
  for (const check of ['camera', 'microphone'] as const)
    log.push({ at: 0, type: 'check-started', check }, saw(check, opened));
  log.push(...heard([4, hiss], [30, speech]).map((fact) => saw('microphone', fact)));
  for (let time = 0; time < times; time += 1)
    log.push(
      ...pictures.map((fact) => saw('camera', fact)),
      ...silence.map((fact) => saw('microphone', fact)),
    );
  return log;
}
const inTheMorning: readonly VisitEvent[] = [
  saw('camera', { saw: 'stopped' }),
  { at: 0, type: 'aside-opened', aside: { page: 'guide', about: null } },
];

it('of a page that was left open overnight, the morning is told, and what the evening has shown', () => {
  const log = [...overnight(MOST_FACTS), ...inTheMorning];
  const report = buildReport(log);
  expect(report.log.at(-1)).toEqual(log.at(-1));
  expect(report.verdicts.map(({ check, is }) => `${check} ${is}`)).toContain('microphone ready');
  expect(longestRun(report.log)).toBeLessThan(MOST_FACTS);
  expect(summaryOf(report.log)).toEqual(summaryOf(log));
  expect(readGiven(reportFile(report))).toMatchObject({ ok: true, value: { report } });
  expect(linkPayload(report).length).toBeLessThan(SAFE_LINK);
}, 60_000);

const lineOf = (quality: Quality): VisitEvent => ({
  at: 9,
  type: 'conference-said',
  signal: { saw: 'line', line: { quality, trouble: null, look: calmLook } },
});

test.each<[what: string, qualities: readonly Quality[]]>([
  ['though most of it is said again and again', ['good']],
  ['though nothing in it is said again', ['good', 'fair']],
])(
  'of more than a report holds, the way in and the last are there, %s',
  (_, qualities) => {
    const said = Array.from({ length: MOST_EVENTS }, (_event, n) =>
      lineOf(qualities[n % qualities.length] ?? 'good'),
    );
    const log = [...intoTheRoom, ...said, { at: 9, type: 'left' } as const];
    const report = buildReport(log);
    expect(summaryOf(report.log)).toEqual(summaryOf(log));
    expect(report.log.slice(0, intoTheRoom.length)).toEqual(redact(log).slice(0, intoTheRoom.length));
    expect(readReport(report).ok).toBe(true);
  },
  60_000,
);

/** A verdict that changes with each fact: nothing is a repeat. */
const flickering = (facts: number): readonly VisitEvent[] => [
  { at: 0, type: 'check-started', check: 'camera' },
  ...Array.from({ length: facts }, (_, fact) => saw('camera', fact % 2 === 0 ? opened : { saw: 'stopped' })),
];

it('is never longer than what can be read again', () => {
  const report = buildReport(flickering(MOST_FACTS + 1));
  expect(readReport(report).ok).toBe(true);
  expect(report.log.length).toBe(MOST_FACTS + 1);
});

it('a file with more facts of one run than any visit has is refused, as a replay of it would take minutes', () => {
  const rest = buildReport([]);
  expect(readReport({ ...rest, log: flickering(MOST_FACTS) }).ok).toBe(true);
  expect(readReport({ ...rest, log: flickering(MOST_FACTS + 1) })).toMatchObject({
    ok: false,
    failure: { why: 'too-large', field: 'log', found: String(MOST_FACTS + 1) },
  });
  expect(readReport({ ...rest, log: [...flickering(MOST_FACTS), ...flickering(MOST_FACTS)] }).ok).toBe(true);
});
