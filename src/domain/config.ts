import * as v from 'valibot';
import { parseUrl } from './parse';
import type { Result } from './result';
import { expects, readFile, someText, type FileProblem } from './settingsFile';

const hostName = v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/, expects('host-name')));

const isOnThisMachine = (text: string) => /^http:\/\/(?:127\.0\.0\.1|localhost)(?::\d{1,5})?$/.test(text);

// Browsers give camera and microphone to loopback pages without TLS; the local lab relies on it.
const isSafeOrigin = (text: string) =>
  parseUrl(text)?.origin === text && (text.startsWith('https:') || isOnThisMachine(text));

const origin = v.pipe(v.string(), v.check(isSafeOrigin, expects('origin')));

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
  language: v.picklist(['en', 'cy'], expects('language')),
  /** The contacts of the prisons: a file beside the page, which the deployment may replace. */
  prisons: v.optional(
    v.pipe(v.string(), v.regex(/^[\w-]+(?:\/[\w-]+)*\.json$/, expects('file-name'))),
    'prisons.json',
  ),
  /** Whether browsers may keep the pages, to open without network. A false also clears away what they kept. */
  offline: v.optional(v.boolean(expects('true-or-false')), true),
  /** Address of the deployment's test room, for a rehearsal of a few seconds. Without one, media is not tried. */
  rehearsal: v.optional(v.pipe(v.string(), v.regex(/^[^\s/?#%&]+$/, expects('room-address')))),
  /** Of the local lab, for its buttons in the catalogue of faults. Nowhere but on one machine: `npm start` adds it. */
  lab: v.optional(v.pipe(v.string(), v.check(isOnThisMachine, expects('origin')))),
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

/** Reads the text of `config.json`, null if there is no such file. Untrusted until this has said ok. */
export const readConfig = (text: string | null): Result<Config, FileProblem> => readFile(configSchema, text);
