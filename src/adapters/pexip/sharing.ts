import type { CallSignals } from '@pexip/infinity';
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
  readonly emit: (signal: ConferenceSignal) => void;
  /** Aborted when the call is over. */
  readonly visit: AbortSignal;
  readonly hear: Hear;
}

type State = 'off' | 'picking' | MediaStream;

/** One screen at a time, without the machine's sound. The SDK never stops the track it was given; we do. */
export function createSharing({ client, callSignals, slides, emit, visit, hear }: Setup): Sharing {
  let state: State = 'off';
  let receiving = false;

  const isShowing = () => typeof state !== 'string';
  const end = (is: 'off' | 'refused' | 'taken') => {
    if (typeof state === 'string') return;
    close(state);
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
    if (isShowing() && send === 'connected') emit({ saw: 'share', is: 'on' });
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
      for (const track of picked.getTracks()) track.addEventListener('ended', stop);
      emit({ saw: 'share', is: 'starting' });
      client.present(picked);
    },
    stop,
    lose: () => end('off'),
  };
}

const close = (screen: MediaStream) => screen.getTracks().forEach((track) => track.stop());

/** Null when the visitor closed the browser's question, or the system refused. */
async function pickScreen(): Promise<MediaStream | null> {
  try {
    return await navigator.mediaDevices.getDisplayMedia({ video: true, audio: false });
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
