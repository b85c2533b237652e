export interface NewsStream {
  /** The SDK may open it again. Does nothing while it is open. */
  reopen(): void;
  /** Not to be trusted, whatever it says of itself: closes it, as if it had broken off. */
  distrust(): void;
  /** To another room: until its stream has opened once, the SDK hears of each error, and tries by itself. */
  forget(): void;
  stop(): void;
}

interface Listener {
  readonly onOpen: () => void;
  readonly onClosed: () => void;
}

const CLOSED = 2;

/**
 * The SDK tries eight times in 25 seconds to open its stream of events again, then says nothing any more, to anyone, and
 * has no way to be told to. So from the first opening on, an error reaches it only when we say so: its tries are spent
 * when the node answers, and an outage of a minute uses up none. Nothing else about the stream is changed.
 */
export function watchStream({ onOpen, onClosed }: Listener): NewsStream {
  const { EventSource: Real } = globalThis;
  let opened = false;
  let newest: EventSource | null = null;
  let held = false;
  const close = (source: EventSource, error?: Event) => {
    error?.stopImmediatePropagation();
    // The browser would go on by itself with a token that may be an old one.
    source.close();
    held = true;
    onClosed();
  };
  const follow = (made: EventSource) => {
    newest = made;
    held = false;
    // Heard before the SDK's own, which it sets only later.
    made.addEventListener('open', () => {
      if (made !== newest) return;
      opened = true;
      onOpen();
    });
    made.addEventListener('error', (error) => {
      if (opened && !held && made === newest) close(made, error);
    });
  };
  class Watched extends Real {
    constructor(url: string | URL, how?: EventSourceInit) {
      super(url, how);
      follow(this);
    }
  }
  globalThis.EventSource = Watched;

  return {
    reopen() {
      if (!held) return;
      newest?.dispatchEvent(new Event('error'));
      held = false;
    },
    distrust() {
      if (newest && opened && newest.readyState !== CLOSED) close(newest);
    },
    forget() {
      newest = null;
      opened = held = false;
    },
    stop() {
      if (globalThis.EventSource === Watched) globalThis.EventSource = Real;
    },
  };
}
