export interface ConnectionWatch {
  /** The newest connection that was made since; the SDK makes it only once it has a token. */
  newest(): RTCPeerConnection | null;
  /** Resolves once one of them has an offer of its own. */
  readonly offered: Promise<void>;
  stop(): void;
}

/**
 * The SDK tells of its statistics what it makes of them: neither the kind of path nor the browser's estimate of the
 * uplink, nor what sound leaves. So for as long as a call lasts we look at each connection as it is made. Nothing about it is changed.
 */
export function watchConnections(): ConnectionWatch {
  const { RTCPeerConnection: Real } = globalThis;
  let newest: RTCPeerConnection | null = null;
  let offer = () => {};
  const offered = new Promise<void>((resolve) => (offer = resolve));
  const remember = (made: RTCPeerConnection) => {
    newest = made;
    made.addEventListener('signalingstatechange', offer, { once: true });
  };
  class Watched extends Real {
    constructor(configuration?: RTCConfiguration) {
      super(configuration);
      remember(this);
    }
  }
  globalThis.RTCPeerConnection = Watched;
  return {
    newest: () => newest,
    offered,
    stop() {
      if (globalThis.RTCPeerConnection === Watched) globalThis.RTCPeerConnection = Real;
    },
  };
}
