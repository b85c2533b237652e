/**
 * A script of its own, `service-worker.js`: keeps the pages of this build at hand for when there is no network. It
 * answers for these files alone: measuring, the node, and whoever asks for no cache go by it untouched. As long as the
 * network answers, its word counts. A newer build waits until no page of the older one is open, so that a visit keeps
 * the parts that it has yet to fetch, the call among them: by then the host may have none but the newer ones.
 */

// TypeScript knows either pages or workers, and all else here is for pages.
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
declare const registration: { readonly scope: string };
/** Put before this script by vite.config.ts. */
declare const BUILD: {
  /** Differs between any two builds that differ. */
  readonly version: string;
  /** Addresses beside the page, such as `assets/first-….js`. */
  readonly files: readonly string[];
  /** The heaviest, and of no use without a network: taken last, and nothing fails for want of them. */
  readonly late: readonly string[];
};

const PAGE = './';
const SETTINGS = 'config.json';
/** On a line that is there and carries nothing, what is at hand is better than a blank page. */
const PATIENCE_MS = 3000;

const { scope } = registration;
// Caches are the whole origin's, where other folders may hold other copies of this page. Known to keepPages.ts too.
const ours = `visit-ready ${scope} `;
const own = ours + BUILD.version;

async function keep(): Promise<void> {
  const cache = await caches.open(own);
  const fresh = (file: string) => new Request(file, { cache: 'no-cache' });
  // What changes gets another name, so the browser's own copies will do, and it has most of them by now.
  await cache.addAll([fresh(PAGE), fresh(SETTINGS), ...BUILD.files]);
  const [page, settings] = await Promise.all([cache.match(PAGE), cache.match(SETTINGS)]);
  const parts = (await page?.text())?.match(/assets\/[^"]+/g) ?? [];
  // A deployment came between the two. Whoever opens the page next tries again.
  if (parts.some((part) => !BUILD.files.includes(part))) throw new Error('The page is of another build');
  const named: { prisons?: string } = (await settings?.json()) ?? {};
  await cache.add(fresh(named.prisons ?? 'prisons.json'));
  await Promise.all(BUILD.late.map((file) => cache.add(file).catch(() => undefined)));
}

async function clearOthers(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith(ours) && name !== own);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** Null for what is none of our business. */
function answerTo(request: Request): Promise<Response> | null {
  const address = request.url.replace(/[?#].*/s, '');
  if (request.method !== 'GET' || request.cache === 'no-store' || !address.startsWith(scope)) return null;
  const file = address.slice(scope.length);
  if (request.mode === 'navigate') return /^(?:index\.html)?$/.test(file) ? newest(request, PAGE) : null;
  if (BUILD.files.includes(file) || BUILD.late.includes(file))
    return kept(file).then((copy) => copy ?? fetch(request));
  return file.endsWith('.json') ? newest(request, file) : null;
}

const kept = async (file: string) => (await caches.open(own)).match(file);

async function newest(request: Request, file: string): Promise<Response> {
  const copy = await kept(file);
  const answer = fetch(request);
  if (!copy) return answer;
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(copy), PATIENCE_MS));
  const ifGood = answer.then(
    (fresh) => (isGood(fresh, file) ? renew(file, fresh) : copy),
    () => copy,
  );
  return Promise.race([ifGood, late]);
}

/** A sign-in page in the place of the page must be seen; in the place of data it is of no use to anyone. */
const isGood = ({ status, headers }: Response, file: string) =>
  file === PAGE ? status < 500 : status === 200 && headers.get('content-type')?.includes('json');

/** The page itself stays the one of this build, whose parts are kept with it. */
async function renew(file: string, fresh: Response): Promise<Response> {
  // A disk that is full keeps the older copy, and nobody from the newer one.
  if (file !== PAGE) await (await caches.open(own)).put(file, fresh.clone()).catch(() => undefined);
  return fresh;
}

addEventListener('install', (event) => (event as Lasting).waitUntil(keep()));
addEventListener('activate', (event) => (event as Lasting).waitUntil(clearOthers()));
addEventListener('fetch', (event) => {
  const { request } = event as Asked;
  const answer = answerTo(request);
  if (answer) (event as Asked).respondWith(answer);
});
