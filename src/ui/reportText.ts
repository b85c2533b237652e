import type { FaultWords, InsideWords, ReportWords } from '../content/words';
import { checkIds } from '../checks/ids';
import type { FaultId } from '../domain/faults';
import { faultWithCode } from '../domain/faultWithCode';
import { REPLAY_START, timedLog } from '../report/timedLog';
import type { Report } from '../report/report';
import { summaryOf, type CheckSummary, type Summary } from '../report/summary';
import type { EventOf, VisitEvent } from '../visit/events';
import { reduceChecks } from '../visit/checksSlice';
import { newVisit, reduceVisit, type VisitState } from '../visit/visit';
import { evidenceOf, evidenceSentence } from './evidence';
import { fill } from './fill';

/** All the words that a report is told in. */
export interface TextWords {
  readonly report: ReportWords;
  readonly inside: InsideWords;
  readonly faultWords: Readonly<Record<FaultId, FaultWords>>;
}

export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** "1:02" for a minute and two seconds after the start. */
export function timeAfter(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const minutes = Math.floor(seconds / 60);
  return `${minutes}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The same of a moment in a replay, whose screens show a time of day. */
export const timeInReplay = (at: number): string => timeAfter(at - REPLAY_START);

/** The visitor's browser and system, if a check has looked at them. */
export function platformText({ platform, checks }: Summary, { report }: TextWords): string {
  const { browser, version, system } = platform;
  if (checks.browser.is === 'waiting') return report.whole.noPlatform;
  const names = { browser: report.browsers[browser], system: report.systems[system] };
  return version === null
    ? fill(report.whole.platformOnly, names)
    : fill(report.whole.platform, { ...names, version });
}

export function standingText(summary: CheckSummary, { report }: Pick<TextWords, 'report'>): string {
  const state = report.states[summary.is];
  return 'code' in summary ? `${state} (${summary.code})` : state;
}

/** What a report or a code comes to, in sentences: the device, each check, and the visit. */
export function summaryText(summary: Summary, words: TextWords): readonly Section[] {
  const { report, inside } = words;
  return [
    { title: report.whole.device, lines: [platformText(summary, words)] },
    {
      title: report.whole.checks,
      lines: checkIds.map((id) => checkLine(inside.check.names[id], summary.checks[id], words)),
    },
    {
      title: report.whole.visit,
      lines: [
        `${report.places[summary.at]}.`,
        ...(summary.code === null ? [] : [faultLine(summary.code, words)]),
      ],
    },
  ];
}

function checkLine(check: string, summary: CheckSummary, words: TextWords): string {
  const { whole, states } = words.report;
  const state = states[summary.is];
  if (!('code' in summary)) return fill(whole.check, { check, state });
  const line = fill(whole.checkCode, { check, state, code: summary.code });
  const fault = faultWithCode(summary.code);
  return fault === null ? line : `${line} ${words.faultWords[fault].what}.`;
}

function faultLine(code: string, { report, faultWords }: TextWords): string {
  const fault = faultWithCode(code);
  return fill(report.whole.fault, {
    what: fault === null ? report.states.faulty : faultWords[fault].what,
    code,
  });
}

/** The whole report: what it comes to, how we know, and every event in order. */
export function reportText({ log }: Report, words: TextWords): readonly Section[] {
  const { report, inside } = words;
  const timed = timedLog(log);
  const state = timed.reduce(seen, newVisit);
  const [device, checks, visit] = summaryText(summaryOf(log), words);
  const evidence = checkIds.flatMap((id) =>
    evidenceOf(state.checks[id], state.limits, inside, timeInReplay).map(
      (sentence) => `${inside.check.names[id]}: ${sentence}`,
    ),
  );
  return [
    ...[device, checks, visit].filter((section) => section !== undefined),
    { title: inside.check.how, lines: evidence },
    { title: report.whole.order, lines: momentsOf(log, words) },
  ].filter(({ lines }) => lines.length > 0);
}

const seen = (visit: VisitState, event: VisitEvent) => reduceVisit(visit, event, reduceChecks);

/** Each event of a report's log as a sentence with its time. */
export function momentsOf(log: readonly VisitEvent[], words: TextWords): readonly string[] {
  let state = newVisit;
  return timedLog(log).map((event, index) => {
    state = seen(state, event);
    const time = timeAfter(log[index]?.at ?? 0);
    return fill(words.report.whole.moment, { time, what: happeningText(event, state, words) });
  });
}

/** One event in words. `state` is the visit with it. */
export function happeningText(event: VisitEvent, state: VisitState, words: TextWords): string {
  const { happened, places } = words.report;
  const { names } = words.inside.check;
  switch (event.type) {
    case 'check-saw':
      return sightingText(event, state, words);
    case 'conference-said':
      return fill(happened[event.type], { news: newsText(event.signal, words) });
    case 'check-started':
    case 'check-resumed':
    case 'check-ended':
      return fill(happened[event.type], { check: names[event.check] });
    case 'resumed':
      return fill(happened[event.type], { place: places[event.place.step] });
    case 'went':
      return fill(happened[event.type], { place: places[event.to] });
    default:
      return happened[event.type];
  }
}

function sightingText(
  { check, fact, at }: EventOf<'check-saw'>,
  state: VisitState,
  words: TextWords,
): string {
  const { names } = words.inside.check;
  const now = state.checks[check];
  const fault = now.is !== 'waiting' && 'fault' in now.verdict ? now.verdict.fault : null;
  const sentence = evidenceSentence(fact, timeInReplay(at), fault, state.limits, words.inside);
  return sentence === null
    ? fill(words.report.happened['check-saw'], { check: names[check] })
    : `${names[check]}: ${sentence}`;
}

function newsText(signal: EventOf<'conference-said'>['signal'], { report }: TextWords): string {
  return signal.saw === 'ended' ? fill(report.news.ended, { ...signal.reason }) : report.news[signal.saw];
}

/** As one text, to be pasted into a message or printed on a terminal. */
export const asPlainText = (sections: readonly Section[]) =>
  sections.map(({ title, lines }) => `${title}\n${lines.map((line) => `- ${line}`).join('\n')}`).join('\n\n');
