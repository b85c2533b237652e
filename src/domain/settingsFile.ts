import * as v from 'valibot';
import { parseJson } from './parse';
import { failed, ok, type Result } from './result';

/** What a value of a deployment's file may have to be. The words for each are in content/. */
const expectations = [
  'file',
  'json',
  'value',
  'text',
  'number',
  'list',
  'group',
  'choice',
  'true-or-false',
  'not-empty',
  'above-zero',
  'host-name',
  'origin',
  'one-domain',
  'https-link',
  'address-link',
  'language',
  'room-address',
  'ports',
  'protocol',
  'file-name',
  'e-mail',
  'telephone',
  'digits',
  'web-page',
  'year',
] as const;
export type Expectation = (typeof expectations)[number];
/** The message of a schema's rule, held to the list. */
export const expects = (what: Expectation) => what;

export const someText = v.pipe(v.string(), v.nonEmpty(expects('not-empty')));

/** What is wrong with a file of the deployment, for whoever wrote it. */
export interface FileProblem {
  /** Where in the file, for example `meetingDomains.0`; empty for the file itself. */
  readonly field: string;
  readonly expected: Expectation;
  /** As it is written there; null where there is nothing. */
  readonly found: string | null;
}

const asFound = (value: unknown) => (value === undefined ? null : JSON.stringify(value).slice(0, 80));

/** Valibot's own names for kinds of values. */
const expectedOf: { readonly [type: string]: Expectation } = {
  string: 'text',
  number: 'number',
  array: 'list',
  object: 'group',
};

function asExpected(issue: v.BaseIssue<unknown>): Expectation {
  if (issue.input === undefined) return 'value';
  const { message, type } = issue;
  return expectations.find((known) => known === message) ?? expectedOf[type] ?? 'value';
}

/** Reads the text of a deployment's file, null if there is none. Untrusted until this has said ok. */
export function readFile<Schema extends v.GenericSchema>(
  schema: Schema,
  text: string | null,
): Result<v.InferOutput<Schema>, FileProblem> {
  if (text === null) return failed({ field: '', expected: 'file', found: null });
  const json = parseJson(text);
  if (!json.ok) return failed({ field: '', expected: 'json', found: asFound(text.slice(0, 60)) });
  const parsed = v.safeParse(schema, json.value);
  if (parsed.success) return ok(parsed.output);
  const issue: v.BaseIssue<unknown> = parsed.issues[0];
  return failed({
    field: v.getDotPath(issue) ?? '',
    expected: asExpected(issue),
    found: asFound(issue.input),
  });
}
