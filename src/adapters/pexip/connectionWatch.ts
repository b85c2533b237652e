export interface ConnectionWatch {
  /** The newest connection that was made since; the SDK makes it only once it has a token. */
  newest(): RTCPeerConnection | null;
  stop(): void;
}

/**
 * The SDK tells of its statistics what it makes of them: neither the kind of path nor the browser's estimate of the
 * uplink, nor what sound leaves. So for as long as a call lasts we look at each connection as it is made. Nothing about it is changed.
 */
export function watchConnections(): ConnectionWatch {
  const { RTCPeerConnection: Real } = globalThis;
  let newest: RTCPeerConnection | null = null;
  const remember = (made: RTCPeerConnection) => (newest = made);
  class Watched extends Real {
    constructor(configuration?: RTCConfiguration) {
      super(configuration);
      remember(this);
    }
  }
  globalThis.RTCPeerConnection = Watched;
  return {
    newest: () => newest,
    stop() {
      if (globalThis.RTCPeerConnection === Watched) globalThis.RTCPeerConnection = Real;
    },
  };
}
