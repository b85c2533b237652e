import { faultOf } from '../visit/checkState';
import { useMedia, useVisit } from './runtime';
import { shortcuts } from './shortcuts';

/** No phone shares its screen. */
export const useCanShare = () =>
  useVisit(({ checks }) => faultOf(checks.browser) !== 'browser-no-screen-sharing');

/** The keys that have a button in this visit. */
export function useShortcuts() {
  const canShare = useCanShare();
  const hasFullScreen = useMedia()?.fullScreen.isPossible() ?? false;
  const isThere = { S: canShare, F: hasFullScreen, M: true, C: true, I: true, O: true, L: true };
  return shortcuts.filter((key) => isThere[key]);
}
