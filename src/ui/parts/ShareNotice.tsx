import type { Call } from '../../domain/call';
import { faults } from '../../domain/faults';
import { useWords } from '../runtime';

/** Whether the room sees the visitor's screen, and which part of it; or why it does not. */
export function ShareNotice({ share }: Pick<Call, 'share'>) {
  const { call, controls, faults: faultWords } = useWords();
  const words = { off: '', ...call.shareStates, ...controls.shared.shares };
  const notice = () => {
    if (share !== 'refused' && share !== 'taken') return words[share];
    const fault = `share-${share}` as const;
    return `${faultWords[fault].what} (${faults[fault].code})`;
  };
  return (
    <p class="vr-stage__notice" role="status">
      {notice()}
    </p>
  );
}
