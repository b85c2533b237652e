import { useEffect, useState } from 'preact/hooks';
import { Button } from '../govuk/Button';
import { useMedia, useWords } from '../runtime';

/** Only where the browser has a full screen to give. */
export function FullScreenButton() {
  const { controls } = useWords();
  const fullScreen = useMedia()?.fullScreen;
  const [isFull, setIsFull] = useState(false);
  useEffect(() => fullScreen?.follow(setIsFull), [fullScreen]);
  // The page after the visit is no stage.
  useEffect(() => () => fullScreen?.end(), [fullScreen]);
  if (!fullScreen?.isPossible()) return null;
  return (
    <Button variant="secondary" type="button" aria-keyshortcuts="F" onClick={fullScreen.toggle}>
      {isFull ? controls.panel.fullScreenEnd : controls.panel.fullScreen}
    </Button>
  );
}
