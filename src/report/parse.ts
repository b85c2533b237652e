import * as v from 'valibot';
import { parseJson } from '../domain/parse';
import { failed, ok, type Result } from '../domain/result';
import { asFound, refusal, type Refusal } from './refusal';
import { MOST_FACTS, REPORT_VERSION, reportSchema, type Report } from './report';
import { longestRun } from './shorten';
import { upgrade, upgrades } from './upgrades';

/** In characters. A visit of two hours takes a tenth of it. */
export const LONGEST_FILE = 4_000_000;
/** A report is nested eight deep. */
const DEEPEST = 16;

/** Reads the text of a report's file. Whatever comes is refused with the reason, or is a report as this build knows it. */
export function parseReport(text: string): Result<Report, Refusal> {
  if (text.trim() === '') return failed(refusal('nothing'));
  if (text.length > LONGEST_FILE)
    return failed(refusal('too-large', { expected: String(LONGEST_FILE), found: String(text.length) }));
  const json = readJson(text);
  if (json.ok) return readReport(json.value);
  if (json.failure !== 'not-json') return failed(json.failure);
  const isCutOff = text.trimStart().startsWith('{') && !/}\s*$/.test(text);
  return failed(refusal(isCutOff ? 'cut-off' : 'not-a-report', { found: asFound(text) }));
}

/** Refuses what is nested deeper than any report: whoever walks through it would run out of stack. */
export function readJson(text: string): Result<unknown, Refusal | 'not-json'> {
  const depth = depthOf(text);
  return depth > DEEPEST
    ? failed(refusal('too-deep', { expected: String(DEEPEST), found: String(depth) }))
    : parseJson(text);
}

/** Before anything is built of it: counts brackets outside of texts. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inText = false;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index];
    if (inText) {
      if (sign === '\\') index += 1;
      else if (sign === '"') inText = false;
    } else if (sign === '"') inText = true;
    else if (sign === '{' || sign === '[') deepest = Math.max(deepest, (depth += 1));
    else if (sign === '}' || sign === ']') depth -= 1;
  }
  return deepest;
}

/** The same of what was read already. */
export function readReport(value: unknown, steps = upgrades): Result<Report, Refusal> {
  if (typeof value !== 'object' || value === null || !('format' in value) || !('version' in value))
    return failed(refusal('not-a-report', { found: asFound(value) }));
  const { format, version } = value;
  if (format !== 'visit-ready-report')
    return failed(refusal('not-a-report', { field: 'format', found: asFound(format) }));
  if (typeof version === 'number' && version > REPORT_VERSION)
    return failed(refusal('newer', { expected: String(REPORT_VERSION), found: String(version) }));
  const parsed = v.safeParse(reportSchema, upgrade(value, version, steps), { abortEarly: true });
  if (parsed.success) return withoutFlood(parsed.output);
  const issue: v.BaseIssue<unknown> = parsed.issues[0];
  return failed(
    refusal('wrong-value', {
      field: v.getDotPath(issue) ?? '',
      expected: issue.expected ?? issue.type,
      found: asFound(issue.input),
    }),
  );
}

/** Every moment of a replay is judged from all facts of the run: the time it takes grows with their square. */
function withoutFlood(report: Report): Result<Report, Refusal> {
  const facts = longestRun(report.log);
  return facts <= MOST_FACTS
    ? ok(report)
    : failed(refusal('too-large', { field: 'log', expected: String(MOST_FACTS), found: String(facts) }));
}

/** The file: everything, with one event on each line. */
export function reportFile({ format, version, log, verdicts }: Report): string {
  const list = (items: readonly object[]) =>
    items.length === 0 ? '[]' : `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
  return `{
  "$schema": "report.schema.json",
  "format": ${JSON.stringify(format)},
  "version": ${version},
  "log": ${list(log)},
  "verdicts": ${list(verdicts)}
}
`;
}
