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

let counted = 0;
/** An address that no cache has seen. Short, so that pings stay of equal length. */
export function freshUrl({ origin }: Endpoint, path: string, query = ''): string {
  counted = (counted + 1) % 10_000;
  return `${origin}${path}?${query}r=${String(counted).padStart(4, '0')}${Date.now().toString(36)}`;
}

/** What an answer says by itself; null if it is one of ours. */
export function refusalOf(response: Response): LineRefusal | null {
  if (response.status === 429) return 'busy';
  // 511: "network authentication required" is what sign-in pages ought to say.
  if (response.status === 511 || response.type === 'opaqueredirect') return 'not-our-server';
  if (response.status >= 500) return 'server-error';
  const isPage = (response.headers.get('content-type') ?? '').startsWith('text/');
  return response.ok && !isPage ? null : 'not-our-server';
}

/** Why a request ended without an answer. The browser only ever says "TypeError". */
export async function silenceOf(endpoint: Endpoint, signal: AbortSignal): Promise<LineRefusal> {
  if (!endpoint.isOnline()) return 'offline';
  try {
    // Across origins a sign-in page looks like no answer, as it lacks our CORS headers. Asked without
    // CORS, any answer at all resolves, and nothing of it can be read. Fetch demands that such a request
    // follows redirects.
    const asked = { ...plainly, mode: 'no-cors', redirect: 'follow', signal } as const;
    await fetch(freshUrl(endpoint, '/ping'), asked);
  } catch {
    return 'unreachable';
  }
  try {
    // Somebody is there. If it is our endpoint after all, only that one request was lost.
    const response = await fetch(freshUrl(endpoint, '/ping'), { ...plainly, signal });
    return refusalOf(response) ?? 'unreachable';
  } catch {
    return 'not-our-server';
  }
}
