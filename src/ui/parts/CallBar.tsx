import type { Ref } from 'preact';
import type { Call } from '../../domain/call';
import { isSharing } from '../../domain/isSharing';
import { microphoneTruth } from '../../domain/muteTruth';
import { absenceOf } from '../absence';
import { useCommands, useVisit, useWords } from '../runtime';
import { useCanShare } from '../useShortcuts';
import { BarButton } from './BarButton';
import { LeaveQuestion } from './LeaveQuestion';

interface CallBarProps {
  readonly call: Call;
  readonly showsId: boolean;
  readonly onShowId: () => void;
  readonly isMoreOpen: boolean;
  readonly onMore: () => void;
  /** Gets focus back from what it opened. */
  readonly moreButton: Ref<HTMLButtonElement>;
}

/** The one bar of the visit: microphone first and widest, leave last and apart. */
export function CallBar({ call, showsId, onShowId, isMoreOpen, onMore, moreButton }: CallBarProps) {
  const { call: words, controls, leaving } = useWords();
  const { share, stopSharing } = useCommands();
  const sharing = isSharing(call);
  const canShare = useCanShare();

  return (
    <div class="vr-bar" role="group" aria-label={words.controls}>
      <MicrophoneButton call={call} />
      <CameraButton camera={call.camera} />
      {canShare && (
        <BarButton
          icon="screen"
          state={sharing ? 'live' : undefined}
          shortcut="S"
          onClick={() => (sharing ? stopSharing() : void share())}
        >
          {sharing ? words.sharing : words.share}
        </BarButton>
      )}
      <BarButton icon="id" state={showsId ? 'live' : undefined} shortcut="I" onClick={onShowId}>
        {showsId ? controls.hideId : controls.showId}
      </BarButton>
      <BarButton icon="more" expanded={isMoreOpen} shortcut="O" button={moreButton} onClick={onMore}>
        {controls.more}
      </BarButton>
      <LeaveQuestion words={leaving.visit}>
        {(ask) => (
          <BarButton icon="leave" look="leave" shortcut="L" onClick={ask}>
            {words.leave}
          </BarButton>
        )}
      </LeaveQuestion>
    </div>
  );
}

/**
 * Says what pressing it does, and never more than is true: the officer's mute is not ours to lift. One element whatever
 * it says, so that it keeps focus when the microphone goes.
 */
function MicrophoneButton({ call }: { readonly call: Call }) {
  const { call: words, controls, visitTruth } = useWords();
  const { setMuted } = useCommands();
  const absent = useVisit(({ checks }) => absenceOf('microphone', checks.microphone)) !== null;
  const truth = microphoneTruth(call);
  const word = {
    'muted-by-prison': words.mutedByPrison,
    muting: visitTruth.microphone.muting,
    muted: words.muted,
    opening: visitTruth.microphone.opening,
    open: words.unmuted,
  }[truth];
  // On the way to open the room may hear already: what looks muted must be so.
  const on = !absent && (truth === 'open' || truth === 'opening');
  return (
    <BarButton
      icon={on ? 'microphone' : 'microphoneOff'}
      look="wide"
      state={on ? 'live' : 'muted'}
      disabled={truth === 'muted-by-prison' || absent}
      shortcut="M"
      onClick={() => void setMuted(!call.muted.byYou)}
    >
      {absent ? controls.noMicrophone : word}
    </BarButton>
  );
}

function CameraButton({ camera }: Pick<Call, 'camera'>) {
  const { call: words, controls } = useWords();
  const { setCamera } = useCommands();
  const absent = useVisit(({ checks }) => absenceOf('camera', checks.camera));
  const on = camera === 'on' && absent === null;
  return (
    <BarButton
      icon={on ? 'camera' : 'cameraOff'}
      state={on ? undefined : 'muted'}
      disabled={absent !== null}
      shortcut="C"
      onClick={() => void setCamera(camera === 'off')}
    >
      {absent !== null ? controls.noCamera : on ? words.cameraOn : words.cameraOff}
    </BarButton>
  );
}
