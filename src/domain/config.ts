import * as v from 'valibot';
import { parseJson, parseUrl } from './parse';
import { failed, ok, type Result } from './result';

/** What a setting may have to be. The words for each are in content/. */
const expectations = [
  'file',
  'json',
  'value',
  'text',
  'number',
  'list',
  'group',
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
] as const;
export type Expectation = (typeof expectations)[number];
const expects = (what: Expectation) => what;

const hostName = v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/, expects('host-name')));

const isSafeOrigin = (text: string) => {
  const url = parseUrl(text);
  if (!url) return false;
  const { origin, protocol, hostname } = url;
  // Browsers give camera and microphone to loopback pages without TLS; the local lab relies on it.
  const loopback = hostname === '127.0.0.1' || hostname === 'localhost';
  return origin === text && (protocol === 'https:' || loopback);
};

const origin = v.pipe(v.string(), v.check(isSafeOrigin, expects('origin')));

const someText = v.pipe(v.string(), v.nonEmpty(expects('not-empty')));
const inBoth = v.object({ en: someText, cy: someText });
const positive = v.pipe(v.number(), v.minValue(0.001, expects('above-zero')));

const configSchema = v.object({
  /** The service's name, and whom to turn to, in each language. */
  service: v.object({ name: inBoth, contact: inBoth }),
  /** Origin of the conferencing node. The only place a call ever goes. */
  node: origin,
  /** What may stand after the @ of a room's address. The first one completes short forms such as "HMCTS 1234". */
  meetingDomains: v.pipe(v.array(hostName), v.minLength(1, expects('one-domain'))),
  /** Hosts whose links are invitations. */
  webHosts: v.array(hostName),
  /** The official web app for this room; `{address}` stands for the encoded address. */
  handOff: v.pipe(
    v.string(),
    v.startsWith('https://', expects('https-link')),
    v.includes('{address}', expects('address-link')),
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
  /** Address of the deployment's test room, for a rehearsal of a few seconds. Without one, media is not tried. */
  rehearsal: v.optional(v.pipe(v.string(), v.regex(/^[^\s/?#%&]+$/, expects('room-address')))),
  /** What a firewall must let through, for the words to an IT department. */
  network: v.optional(
    v.array(
      v.object({
        host: someText,
        /** `443`, or a range such as `40000-49999`. */
        ports: v.pipe(v.string(), v.regex(/^\d{1,5}(-\d{1,5})?$/, expects('ports'))),
        protocol: v.picklist(['udp', 'tcp'], expects('protocol')),
      }),
    ),
  ),
});

/** One deployment's settings: `public/config.json`. */
export type Config = v.InferOutput<typeof configSchema>;

/** What is wrong with a configuration, for whoever wrote the file. */
export interface ConfigProblem {
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
  picklist: 'language',
};

function asExpected(issue: v.BaseIssue<unknown>): Expectation {
  if (issue.input === undefined) return 'value';
  const { message, type } = issue;
  return expectations.find((known) => known === message) ?? expectedOf[type] ?? 'value';
}

/** Reads the text of `config.json`, null if there is no such file. Untrusted until this has said ok. */
export function readConfig(text: string | null): Result<Config, ConfigProblem> {
  if (text === null) return failed({ field: '', expected: 'file', found: null });
  const json = parseJson(text);
  if (!json.ok) return failed({ field: '', expected: 'json', found: asFound(text.slice(0, 60)) });
  const parsed = v.safeParse(configSchema, json.value);
  if (parsed.success) return ok(parsed.output);
  const issue: v.BaseIssue<unknown> = parsed.issues[0];
  return failed({
    field: v.getDotPath(issue) ?? '',
    expected: asExpected(issue),
    found: asFound(issue.input),
  });
}
