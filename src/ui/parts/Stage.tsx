import type { Call } from '../../domain/call';
import { isSharing } from '../../domain/isSharing';
import { classNames } from '../govuk/classNames';
import { useWords } from '../runtime';
import type { StageLayout } from '../stageLayout';
import { LiveVideo } from './LiveVideo';
import { SelfView } from './SelfView';

interface StageProps {
  readonly call: Call;
  readonly layout: StageLayout;
  readonly showsId: boolean;
}

/**
 * All pictures of the visit: the prison's as large as it fits, slides beside it, one's own and one's screen in a corner.
 * Each stays the same element wherever it moves, so that none of them blinks.
 */
export function Stage({ call, layout: { own, large }, showsId }: StageProps) {
  const { call: words, controls, visitTruth } = useWords();
  const slides = call.slides === 'shown';
  const corner = own === 'hidden' ? 'bottom-right' : own;

  return (
    <div
      class={classNames(
        'vr-stage__view',
        slides && `vr-stage__larger--${large}`,
        showsId && 'vr-stage__view--id',
      )}
    >
      {slides && (
        <div class="vr-stage__slides">
          <LiveVideo show="slidesView" label={words.slides} />
        </div>
      )}
      <div class="vr-stage__host">
        <LiveVideo show="hostView" label={words.hostPicture} />
      </div>
      <div class={`vr-stage__corner vr-stage__corner--${corner}`}>
        {isSharing(call) && (
          <figure class="vr-stage__shared">
            <LiveVideo show="sharedView" label={controls.shared.preview} silent />
            <figcaption>{controls.shared.yours}</figcaption>
          </figure>
        )}
        {(own !== 'hidden' || showsId) && (
          <div class="vr-stage__self">
            {call.camera === 'on' && call.ownPicture !== 'off' ? (
              <SelfView mirrored={!showsId} />
            ) : (
              <div class="vr-self-view">
                <p class="vr-self-view__placeholder">
                  {call.camera === 'on' ? visitTruth.ownPicture.paused : words.cameraOffPicture}
                </p>
              </div>
            )}
          </div>
        )}
      </div>
    </div>
  );
}
