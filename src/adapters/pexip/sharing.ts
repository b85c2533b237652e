import type { CallSignals, InfinityClient } from '@pexip/infinity';
import type { ConferenceSignal } from '../../ports';
import type { View } from '../browser/view';

type Emit = (signal: ConferenceSignal) => void;

export interface Sharing {
  start(): Promise<void>;
  stop(): void;
}

/** One screen at a time, without the machine's sound. The SDK never stops the track it was given; we do. */
export function createSharing(
  client: InfinityClient,
  callSignals: CallSignals,
  slides: View,
  emit: Emit,
): Sharing {
  let screen: MediaStream | null = null;
  let receiving = false;

  const letGo = () => {
    screen?.getTracks().forEach((track) => track.stop());
    screen = null;
  };
  const end = (is: 'off' | 'refused' | 'taken') => {
    if (!screen) return;
    letGo();
    emit({ saw: 'share', is });
  };
  const stop = () => {
    if (!screen) return;
    client.stopPresenting();
    end('off');
  };

  callSignals.onRemotePresentationStream.add((stream) => slides.show(stream));
  callSignals.onPresentationConnectionChange.add(({ send, recv }) => {
    if (screen && send === 'connected') emit({ saw: 'share', is: 'on' });
    if (send === 'failed') end('refused');
    // The host began to show something: the SDK gave up the floor, and our screen must stop with it.
    if (send === 'disconnected' && recv === 'connected') end('taken');
    const nowReceiving = recv === 'connected' || recv === 'connecting';
    if (nowReceiving !== receiving) emit({ saw: 'slides', showing: nowReceiving });
    receiving = nowReceiving;
  });

  return {
    async start() {
      if (screen) return;
      const picked = await pickScreen();
      if (!picked) return;
      screen = picked;
      // The browser's own "Stop sharing" bar.
      for (const track of picked.getTracks()) track.addEventListener('ended', stop);
      emit({ saw: 'share', is: 'starting' });
      client.present(picked);
    },
    stop,
  };
}

/** Null when the visitor closed the browser's question, or the system refused. */
async function pickScreen(): Promise<MediaStream | null> {
  try {
    return await navigator.mediaDevices.getDisplayMedia({ video: true, audio: false });
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
