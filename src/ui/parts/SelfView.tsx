import type { At } from '../../domain/journey';
import { classNames } from '../govuk/classNames';
import { isOpen } from '../isOpen';
import { useMedia, useVisit, useWords } from '../runtime';
import { OwnVideo } from './OwnVideo';

/** Where the button of the check stands beside the picture. */
const beginsAt: ReadonlySet<At> = new Set<At>(['check', 'device-check']);

/** The visitor's own picture, as in a mirror or as others see it. While it is on the screen the camera stays on. */
export function SelfView({ mirrored = true }: { readonly mirrored?: boolean }) {
  const { check } = useWords();
  const media = useMedia();
  const camera = useVisit((visit) => visit.checks.camera);
  const begins = useVisit((visit) => beginsAt.has(visit.journey.at));
  const notYet = begins ? 'pictureOff' : 'pictureNotYet';
  const placeholder = !media ? 'pictureReplay' : camera.is === 'waiting' ? notYet : 'pictureNone';

  return (
    <div class={classNames('vr-self-view', mirrored && 'vr-self-view--mirrored')}>
      {media && isOpen('camera', camera) ? (
        <OwnVideo media={media} label={check.picture} />
      ) : (
        <p class="vr-self-view__placeholder">{check[placeholder]}</p>
      )}
    </div>
  );
}
