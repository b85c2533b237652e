import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { preview, type Plugin } from 'vite';

const root = new URL('../../', import.meta.url);
const built = (file: string) => new URL(`dist/${file}`, root);

const recorder = new URL('./recorder/page.js', import.meta.url);
const RECORDER = '/lab-recorder.js';

/** The files that know where the node is, and which build this is. The rest is the same wherever it is served. */
const types: Record<string, string> = {
  '/index.html': 'text/html; charset=utf-8',
  '/config.json': 'application/json',
  '/service-worker.js': 'text/javascript',
};

type Headers = Readonly<Record<string, string>>;

const usualHeaders: Headers = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };

/** Points a build at a lab on another port, in the settings and in the page's own policy. */
function pointAt(
  lab: string,
  { headers, rehearses, settings: own, version, records }: Required<Serving>,
): Plugin {
  return {
    name: 'point-at-lab',
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const path = (request.url ?? '/').replace(/\?.*/, '').replace(/^\/$/, '/index.html');
        if (records && path === RECORDER) {
          response.setHeader('Content-Type', 'text/javascript');
          readFile(recorder).then((text) => response.end(text), next);
          return;
        }
        const type = types[path];
        if (type === undefined) return next();
        const send = async () => {
          const settings = JSON.parse(await readFile(built('config.json'), 'utf8'));
          const text = await readFile(built(path.slice(1)), 'utf8');
          // The preview server sends its headers with what it serves itself, and with nothing of ours.
          for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
          response.setHeader('Content-Type', type);
          response.setHeader('Cache-Control', 'no-cache');
          const pointed = text.replaceAll(settings.node, lab).replaceAll(settings.measuring, lab);
          if (path === '/config.json')
            response.end(changed(pointed, { ...own, ...(!rehearses && noRehearsal) }));
          else if (records && path === '/index.html')
            response.end(pointed.replace('</head>', `${recorderTag(lab)}</head>`));
          else response.end(pointed.replace(/(?<="version":")/, version));
        };
        send().catch(next);
      });
    },
  };
}

const recorderTag = (lab: string) =>
  `<script type="module" src=".${RECORDER}" data-lab="${lab}/console"></script>`;

const noRehearsal = { rehearsal: undefined };
const changed = (settings: string, change: object) => JSON.stringify({ ...JSON.parse(settings), ...change });

interface Serving {
  /** Sent with every file beside the usual ones, as a web server that is set up wrongly would. */
  readonly headers?: Headers;
  /** Whether the check holds a test call: five seconds of encoding that most tests have no use for. */
  readonly rehearses?: boolean;
  /** Settings that take the place of those that were built with. */
  readonly settings?: object;
  /** Put before the version, as if this were a later build with the same parts. */
  readonly version?: string;
  /** Whether the console may ask the page for the report of a visit that is over. */
  readonly records?: boolean;
}

export interface RunningProduct {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves what `vite build` made. Port 0 picks a free one; a port that is taken rejects. */
export async function serveProduct(
  lab: string,
  host: string,
  port: number,
  { headers: more = {}, rehearses = false, settings = {}, version = '', records = false }: Serving = {},
): Promise<RunningProduct> {
  const headers = { ...usualHeaders, ...more };
  const server = await preview({
    root: root.pathname,
    configFile: false,
    logLevel: 'error',
    plugins: [pointAt(lab, { headers, rehearses, settings, version, records })],
    preview: {
      host,
      port,
      strictPort: port !== 0,
      // A name that is not this machine's own, by which a test reaches the page without TLS.
      allowedHosts: ['visit.example'],
      headers,
    },
  });
  const { port: bound } = server.httpServer.address() as AddressInfo;
  return { origin: `http://${host}:${bound}`, close: () => server.close() };
}
