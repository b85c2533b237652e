import * as v from 'valibot';
import { parseJson, parseUrl } from './parse';
import { failed, ok, type Result } from './result';

const hostName = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/, 'a host name in lower case, such as "meet.example.uk"'),
);

const isSafeOrigin = (text: string) => {
  const url = parseUrl(text);
  if (!url) return false;
  const { origin, protocol, hostname } = url;
  // Browsers give camera and microphone to loopback pages without TLS; the local lab relies on it.
  const loopback = hostname === '127.0.0.1' || hostname === 'localhost';
  return origin === text && (protocol === 'https:' || loopback);
};

const origin = v.pipe(
  v.string(),
  v.check(isSafeOrigin, 'an origin such as "https://meet.example.uk": https, no path, no slash at the end'),
);

const inBoth = v.object({ en: v.pipe(v.string(), v.nonEmpty()), cy: v.pipe(v.string(), v.nonEmpty()) });
const positive = v.pipe(v.number(), v.minValue(0.001, 'a number above 0'));

const configSchema = v.object({
  /** The service's name, and whom to turn to, in each language. */
  service: v.object({ name: inBoth, contact: inBoth }),
  /** Origin of the conferencing node. The only place a call ever goes. */
  node: origin,
  /** What may stand after the @ of a room's address. The first one completes short forms such as "HMCTS 1234". */
  meetingDomains: v.pipe(v.array(hostName), v.minLength(1, 'at least one domain')),
  /** Hosts whose links are invitations. */
  webHosts: v.array(hostName),
  /** The official web app for this room; `{address}` stands for the encoded address. */
  handOff: v.pipe(
    v.string(),
    v.startsWith('https://', 'a link that starts with "https://"'),
    v.includes('{address}', 'a link that contains "{address}"'),
  ),
  /** Where `/ping`, `/down` and `/up` answer. */
  measuring: origin,
  /** Pass marks of the line, and whose they are. */
  thresholds: v.object({
    downloadMbps: positive,
    uploadMbps: positive,
    delayMs: positive,
    source: v.string(),
  }),
  language: v.picklist(['en', 'cy']),
});

/** One deployment's settings: `public/config.json`. */
export type Config = v.InferOutput<typeof configSchema>;

/** What is wrong with a configuration, for whoever wrote the file. */
export interface ConfigProblem {
  /** Where in the file, for example `meetingDomains.0`; empty for the file itself. */
  readonly field: string;
  readonly expected: string;
  readonly found: string;
}

const asFound = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80));

function asExpected(issue: v.BaseIssue<unknown>): string {
  if (issue.input === undefined) return 'a value';
  return issue.kind === 'schema' ? (issue.expected ?? issue.message) : issue.message;
}

/** Reads the text of `config.json`. Untrusted until this has said ok. */
export function readConfig(text: string): Result<Config, ConfigProblem> {
  const json = parseJson(text);
  if (!json.ok) return failed({ field: '', expected: 'a file of JSON', found: asFound(text.slice(0, 60)) });
  const parsed = v.safeParse(configSchema, json.value);
  if (parsed.success) return ok(parsed.output);
  const issue: v.BaseIssue<unknown> = parsed.issues[0];
  return failed({
    field: v.getDotPath(issue) ?? '',
    expected: asExpected(issue),
    found: asFound(issue.input),
  });
}
