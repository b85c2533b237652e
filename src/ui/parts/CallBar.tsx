import type { Call } from '../../domain/call';
import { microphoneTruth } from '../../domain/muteTruth';
import { faultOf } from '../../visit/checkState';
import { useCommands, useVisit, useWords } from '../runtime';
import { BarButton } from './BarButton';
import { LeaveQuestion } from './LeaveQuestion';

/** The one bar of the visit: microphone first and widest, leave last and apart. */
export function CallBar({ call }: { readonly call: Call }) {
  const { call: words, leaving } = useWords();
  const { setCamera, share, stopSharing } = useCommands();
  const sharing = call.share === 'on' || call.share === 'starting';
  const canShare = useVisit(({ checks }) => faultOf(checks.browser) !== 'browser-no-screen-sharing');

  return (
    <div class="vr-bar" role="group" aria-label={words.controls}>
      <MicrophoneButton call={call} />
      <BarButton
        icon={call.camera === 'on' ? 'camera' : 'cameraOff'}
        state={call.camera === 'on' ? undefined : 'muted'}
        onClick={() => void setCamera(call.camera === 'off')}
      >
        {call.camera === 'on' ? words.cameraOn : words.cameraOff}
      </BarButton>
      {canShare && (
        <BarButton
          icon="screen"
          state={sharing ? 'live' : undefined}
          onClick={() => (sharing ? stopSharing() : void share())}
        >
          {sharing ? words.sharing : words.share}
        </BarButton>
      )}
      <LeaveQuestion words={leaving.visit}>
        {(ask) => (
          <BarButton icon="leave" look="leave" onClick={ask}>
            {words.leave}
          </BarButton>
        )}
      </LeaveQuestion>
    </div>
  );
}

/** Says what pressing it does, and never more than is true: the officer's mute is not ours to lift. */
function MicrophoneButton({ call }: { readonly call: Call }) {
  const { call: words, visitTruth } = useWords();
  const { setMuted } = useCommands();
  const truth = microphoneTruth(call);
  const word = {
    'muted-by-prison': words.mutedByPrison,
    muting: visitTruth.microphone.muting,
    muted: words.muted,
    opening: visitTruth.microphone.opening,
    open: words.unmuted,
  }[truth];
  return (
    <BarButton
      icon={truth === 'open' ? 'microphone' : 'microphoneOff'}
      look="wide"
      state={truth === 'open' ? 'live' : 'muted'}
      disabled={truth === 'muted-by-prison'}
      onClick={() => void setMuted(!call.muted.byYou)}
    >
      {word}
    </BarButton>
  );
}
