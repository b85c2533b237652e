import type { LineRefusal } from '../../ports';

export interface Endpoint {
  readonly origin: string;
  readonly isOnline: () => boolean;
}

/**
 * Simple requests only: a custom header would cost a preflight, which is one more round trip. Redirects
 * are not followed: a sign-in page must not be measured. No cookies, and the visitor's page stays unnamed.
 */
export const plainly = {
  cache: 'no-store',
  credentials: 'omit',
  redirect: 'manual',
  referrerPolicy: 'no-referrer',
} as const satisfies RequestInit;

/** A request that no cache has seen before, with the mark that its answer must carry back. */
export interface Question {
  readonly url: string;
  readonly mark: string;
}

let counted = 0;
/** The mark is short and always as long, so that pings stay of equal length. */
export function questionFor({ origin }: Pick<Endpoint, 'origin'>, path: string, query = ''): Question {
  counted = (counted + 1) % 10_000;
  const mark = `${String(counted).padStart(4, '0')}${Date.now().toString(36)}`;
  return { url: `${origin}${path}?${query}r=${mark}`, mark };
}

/**
 * What an answer says by itself; null if it is ours, and fresh. Our endpoint gives each request's mark back:
 * a sign-in page that answers everything cannot, and a cache gives back the mark of somebody else's.
 */
export function refusalOf(response: Response, { mark }: Question): LineRefusal | null {
  if (response.status === 429) return 'busy';
  // 511: "network authentication required" is what sign-in pages ought to say.
  if (response.status === 511 || response.type === 'opaqueredirect') return 'not-our-server';
  if (response.status >= 500) return 'server-error';
  const isPage = (response.headers.get('content-type') ?? '').startsWith('text/');
  const echoed = /\br;desc="?(\w+)/.exec(response.headers.get('server-timing') ?? '')?.[1];
  if (!response.ok || isPage || echoed === undefined) return 'not-our-server';
  const isPacked = (response.headers.get('content-encoding') ?? 'identity') !== 'identity';
  return isPacked || echoed !== mark ? 'altered' : null;
}

/** Length of the request as the server counted it, its body included once that has come; null if it did not. */
export function countedBytes(response: Response): number | null {
  const counts = /\brl;dur=(\d+)/.exec(response.headers.get('server-timing') ?? '')?.[1];
  return counts === undefined ? null : Number(counts);
}

/** Why a request ended without an answer. The browser only ever says "TypeError". */
export async function silenceOf(endpoint: Endpoint, signal: AbortSignal): Promise<LineRefusal> {
  if (!endpoint.isOnline()) return 'offline';
  try {
    // Across origins a sign-in page looks like no answer, as it lacks our CORS headers. Asked without
    // CORS, any answer at all resolves, and nothing of it can be read. Fetch demands that such a request
    // follows redirects.
    const asked = { ...plainly, mode: 'no-cors', redirect: 'follow', signal } as const;
    await fetch(questionFor(endpoint, '/ping').url, asked);
  } catch {
    return 'unreachable';
  }
  try {
    // Somebody is there. If it is our endpoint after all, only that one request was lost.
    const question = questionFor(endpoint, '/ping');
    const response = await fetch(question.url, { ...plainly, signal });
    return refusalOf(response, question) ?? 'unreachable';
  } catch {
    return 'not-our-server';
  }
}
