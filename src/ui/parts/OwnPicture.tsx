import { useEffect, useRef } from 'preact/hooks';
import { isCalling } from '../../visit/journeySlice';
import { Button } from '../govuk/Button';
import { useCommands, useVisit, useWords } from '../runtime';
import { SelfView } from './SelfView';

interface OwnPictureProps {
  /** The page has no place for a level: only the camera is asked for. */
  readonly cameraOnly?: boolean;
}

/**
 * The own picture on a page that has no check. Whoever came past the check, by a link or by loading the page again, must
 * see it before the prison does: it opens by itself where that asks nothing, and else by a press.
 */
export function OwnPicture({ cameraOnly = false }: OwnPictureProps) {
  const { check } = useWords();
  const { openAnswered, checkDevices, runCheck } = useCommands();
  const place = useRef<HTMLDivElement>(null);
  // A call asks for both by itself.
  const mayAsk = useVisit(
    ({ journey, checks: { camera, microphone } }) =>
      !isCalling(journey) && (camera.is === 'waiting' || (microphone.is === 'waiting' && !cameraOnly)),
  );
  useEffect(() => void openAnswered(), []);
  // The button goes away with its press, and would take the visitor's place on the page with it.
  const ask = () => {
    place.current?.focus({ preventScroll: true });
    void (cameraOnly ? runCheck('camera') : checkDevices());
  };

  return (
    <div tabIndex={-1} ref={place}>
      <SelfView />
      {mayAsk && (
        <>
          <p class="govuk-body">{cameraOnly ? check.pictureAsk : check.explain}</p>
          <Button type="button" variant="secondary" onClick={ask}>
            {cameraOnly ? check.pictureShow : check.start}
          </Button>
        </>
      )}
    </div>
  );
}
