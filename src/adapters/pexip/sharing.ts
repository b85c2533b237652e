import type { CallSignals } from '@pexip/infinity';
import type { Shown } from '../../domain/call';
import type { ConferenceSignal } from '../../ports';
import type { View } from '../browser/view';
import type { Hear } from './hearing';
import type { Client } from './sdk';

export interface Sharing {
  start(): Promise<void>;
  stop(): void;
  /** The call that carried it is gone, and the floor with it. */
  lose(): void;
}

interface Setup {
  readonly client: Client;
  readonly callSignals: CallSignals;
  readonly slides: View;
  /** The visitor's own screen, as the room sees it. */
  readonly screen: View;
  readonly emit: (signal: ConferenceSignal) => void;
  /** Aborted when the call is over. */
  readonly visit: AbortSignal;
  readonly hear: Hear;
}

type State = 'off' | 'picking' | MediaStream;

/** One screen at a time, without the machine's sound. The SDK never stops the track it was given; we do. */
export function createSharing({ client, callSignals, slides, screen, emit, visit, hear }: Setup): Sharing {
  let state: State = 'off';
  let receiving = false;

  const isShowing = () => typeof state !== 'string';
  const end = (is: 'off' | 'refused' | 'taken') => {
    if (typeof state === 'string') return;
    close(state);
    screen.show(null);
    state = 'off';
    emit({ saw: 'share', is });
  };
  const stop = () => {
    if (!isShowing()) return;
    client.stopPresenting();
    end('off');
  };

  hear(callSignals.onRemotePresentationStream, (stream) => slides.show(stream));
  hear(callSignals.onPresentationConnectionChange, ({ send, recv }) => {
    if (typeof state !== 'string' && send === 'connected') emit({ saw: 'share', is: shownBy(state) });
    if (send === 'failed') end('refused');
    // The host began to show something: the SDK gave up the floor, and our screen must stop with it.
    if (send === 'disconnected' && recv === 'connected') end('taken');
    const nowReceiving = recv === 'connected' || recv === 'connecting';
    if (nowReceiving !== receiving) emit({ saw: 'slides', showing: nowReceiving });
    receiving = nowReceiving;
  });

  return {
    async start() {
      // The browser's question may be open for minutes, and a second one beside it.
      if (state !== 'off' || visit.aborted) return;
      state = 'picking';
      const picked = await pickScreen();
      state = 'off';
      if (!picked) return;
      // Whoever picks after the call has ended shows their screen to nobody: nor must it be captured.
      if (visit.aborted) return close(picked);
      state = picked;
      // The browser's own "Stop sharing" bar.
      // Chromium keeps every picked track for as long as the page lives, and with it whoever still listens to it.
      for (const track of picked.getTracks()) track.addEventListener('ended', stop, { signal: visit });
      screen.show(picked);
      emit({ saw: 'share', is: 'starting' });
      client.present(picked);
    },
    stop,
    lose: () => end('off'),
  };
}

const close = (screen: MediaStream) => screen.getTracks().forEach((track) => track.stop());

/** Chromium says what was picked; Firefox and Safari do not. */
function shownBy(screen: MediaStream): Shown {
  const surface = screen.getVideoTracks()[0]?.getSettings().displaySurface;
  return surface === 'monitor'
    ? 'screen'
    : surface === 'window'
      ? 'window'
      : surface === 'browser'
        ? 'tab'
        : 'on';
}

interface AskedFor extends DisplayMediaStreamOptions {
  // Chromium 107 on; not in TypeScript's library yet.
  readonly surfaceSwitching: 'exclude';
}

/**
 * Never the sound of the machine: other calls, or a message read aloud. And no button of the browser's that puts another
 * tab in the place of the one that we name to the visitor.
 */
const askedFor: AskedFor = { video: true, audio: false, surfaceSwitching: 'exclude' };

/** Null when the visitor closed the browser's question, or the system refused. */
async function pickScreen(): Promise<MediaStream | null> {
  try {
    return await navigator.mediaDevices.getDisplayMedia(askedFor);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
