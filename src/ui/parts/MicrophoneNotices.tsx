import type { Call } from '../../domain/call';
import { faults } from '../../domain/faults';
import { roomHears } from '../../domain/muteTruth';
import { useNow, useWords } from '../runtime';

/** Shorter than the pause between two, so that each is a new one, and is read out. */
const SAID_FOR_MS = 7_000;

/** What the visitor must know of their own microphone at once: it is muted though they speak, or was not though muted. */
export function MicrophoneNotices({ call }: { readonly call: Call }) {
  const { visitTruth, faults: faultWords } = useWords();
  const now = useNow();
  const { disagreed } = call.muted;
  const fault = disagreed && ({ heard: 'mute-heard', believed: 'mute-not-believed' } as const)[disagreed];
  const spokeNow = call.spokeMutedAt !== null && now - call.spokeMutedAt < SAID_FOR_MS;
  const spoke = spokeNow && roomHears(call) === 'no';

  return (
    <>
      <div role="alert">
        {fault && (
          <p class="vr-stage__notice" data-fault={fault}>
            {faultWords[fault].what} ({faults[fault].code}). {faultWords[fault].todo[0]}
          </p>
        )}
      </div>
      <p class="vr-stage__notice" role="status">
        {spoke ? visitTruth.microphone.speakingMuted : ''}
      </p>
    </>
  );
}
