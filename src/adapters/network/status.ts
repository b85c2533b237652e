import { failed, ok } from '../../domain/result';
import type { Reach, RoomPort } from '../../ports';
import { capped } from './capped';
import { browserIsOnline } from './lineNews';
import { plainly, questionFor } from './request';

interface Setup {
  /** Origin of the conferencing node. */
  readonly node: string;
  /** Address of a small file of data beside the page. */
  readonly own: string;
  readonly isOnline?: () => boolean;
}

/** Names, certificates and refused connections fail within moments; what a firewall drops is silent for ever. */
const CAP_MS = 6000;
/** Given up this soon, a request makes room for another on a new connection: the old one may sleep for a minute. */
const PROBE_MS = 2000;
const STATUS = '/api/client/v2/status';

type Answer = 'data' | 'page' | 'maintenance' | 'server-error' | 'broken-off' | 'silent';

/** How far requests get. Both ends are asked at once, as only the comparison says where the way is closed. */
export function createReach({ node, own, isOnline = browserIsOnline }: Setup): RoomPort['reach'] {
  return async (signal) => {
    const began = performance.now();
    const cap = capped(signal, CAP_MS);
    const host = ask(questionFor({ origin: own }, '').url, cap.signal, cap.timedOut);
    const said = await ask(questionFor({ origin: node }, STATUS).url, cap.signal, cap.timedOut);
    const afterMs = Math.round(performance.now() - began);
    const reach = await conclude(said, host, node, signal);
    cap.stop();
    if (reach === 'answers') return ok({ afterMs });
    return failed(isOnline() ? reach : 'offline');
  };
}

async function conclude(
  said: Answer,
  host: Promise<Answer>,
  node: string,
  signal: AbortSignal,
): Promise<Reach> {
  if (said === 'data') return 'answers';
  if (said === 'page') return 'sign-in-page';
  if (said === 'maintenance' || said === 'server-error') return said;
  const ownHost = await host;
  // Whoever stands in for our own host stands in for the node too.
  if (ownHost === 'page') return 'sign-in-page';
  if (ownHost === 'silent' || ownHost === 'broken-off') return 'nothing-answers';
  return (await answersAnyone(node, signal, CAP_MS)) ? 'page-refused' : said;
}

async function ask(url: string, signal: AbortSignal, timedOut: () => boolean): Promise<Answer> {
  try {
    return answerOf(await fetch(url, { ...plainly, signal }));
  } catch {
    return timedOut() ? 'silent' : 'broken-off';
  }
}

function answerOf(response: Response): Answer {
  // 511: "network authentication required" is what sign-in pages ought to say.
  if (response.status === 511 || response.type === 'opaqueredirect') return 'page';
  const isPage = (response.headers.get('content-type') ?? '').startsWith('text/html');
  // The node's own word for it has no page; a proxy before it that has lost the node sends one.
  if (response.status === 503 && !isPage) return 'maintenance';
  if (response.status >= 500) return 'server-error';
  return isPage ? 'page' : 'data';
}

/** Asked without CORS, any answer at all resolves, and nothing of it can be read. */
async function answersAnyone(node: string, signal: AbortSignal, capMs: number): Promise<boolean> {
  const cap = capped(signal, capMs);
  try {
    const url = questionFor({ origin: node }, STATUS).url;
    // Fetch demands that such a request follows redirects.
    await fetch(url, { ...plainly, mode: 'no-cors', redirect: 'follow', signal: cap.signal });
    return true;
  } catch {
    return false;
  } finally {
    cap.stop();
  }
}

export type Probe = (signal: AbortSignal) => Promise<boolean>;

/** Whether anything answers at all where the node is: the quickest way to notice that an outage is over. */
export const createProbe =
  (node: string): Probe =>
  (signal) =>
    answersAnyone(node, signal, PROBE_MS);
