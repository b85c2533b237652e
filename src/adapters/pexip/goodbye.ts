import type { InfinitySignals } from '@pexip/infinity';
import type { Hear } from './hearing';

interface Setup {
  readonly signals: Pick<InfinitySignals, 'onAuthenticatedWithConference' | 'onTokenRefreshed'>;
  readonly hear: Hear;
  /** Origin of the node. */
  readonly origin: string;
}

/**
 * The goodbye of a page that is being closed, once more in one plain request. The SDK's own is a beacon with JSON, which
 * the browser asks leave for first: two turns that nothing may live to see, and that a node which lets in every origin by
 * an asterisk refuses. It waits for a restart of the call, too, and is lost where one failed.
 *
 * It outlives the visit: a browser breaks off what a page has asked for before it tells the page that it is going. The SDK
 * takes that for an outage and ends the call, with a goodbye that is broken off in turn.
 *
 * @returns To be called once the node knows: then nothing is left to say.
 */
export function promiseGoodbye({ signals, hear, origin }: Setup): () => void {
  let place: { readonly alias: string; readonly token: string } | null = null;
  const wave = () => {
    if (!place) return;
    const { alias, token } = place;
    const room = `${origin}/api/client/v2/conferences/${encodeURIComponent(alias)}`;
    navigator.sendBeacon(`${room}/release_token?token=${encodeURIComponent(token)}`);
  };
  hear(signals.onAuthenticatedWithConference, ({ token, conferenceAlias }) => {
    place = { alias: conferenceAlias, token };
    // Not sooner: whoever is refused at the door has nothing to say.
    addEventListener('pagehide', wave);
  });
  hear(signals.onTokenRefreshed, ({ token }) => {
    if (place) place = { ...place, token };
  });
  return () => removeEventListener('pagehide', wave);
}
