import { useMedia, useVisit } from './runtime';
import { shortcuts } from './shortcuts';

/** No phone shares its screen; a low battery, say, may be all that its check ends with. */
export const useCanShare = () =>
  useVisit(
    ({ checks: { browser } }) =>
      browser.is === 'waiting' ||
      !browser.facts.some((fact) => fact.saw === 'abilities' && !fact.screenSharing),
  );

/** The keys that have a button in this visit. */
export function useShortcuts() {
  const canShare = useCanShare();
  const hasFullScreen = useMedia()?.fullScreen.isPossible() ?? false;
  const isThere = { S: canShare, F: hasFullScreen, M: true, C: true, I: true, O: true, L: true };
  return shortcuts.filter((key) => isThere[key]);
}
