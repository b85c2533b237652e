import { classNames } from '../govuk/classNames';
import { isOpen } from '../isOpen';
import { useMedia, useVisit, useWords } from '../runtime';
import { LiveVideo } from './LiveVideo';

/** The visitor's own picture, as in a mirror or as others see it. While it is on the screen the camera stays on. */
export function SelfView({ mirrored = true }: { readonly mirrored?: boolean }) {
  const { check } = useWords();
  const media = useMedia();
  const camera = useVisit((visit) => visit.checks.camera);
  const placeholder = !media ? 'pictureReplay' : camera.is === 'waiting' ? 'pictureOff' : 'pictureNone';

  return (
    <div class={classNames('vr-self-view', mirrored && 'vr-self-view--mirrored')}>
      {media && isOpen('camera', camera) ? (
        <LiveVideo show="selfView" label={check.picture} silent />
      ) : (
        <p class="vr-self-view__placeholder">{check[placeholder]}</p>
      )}
    </div>
  );
}
