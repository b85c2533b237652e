import type { Call } from './call';

/** Whether a screen of the visitor's is captured for the room. */
export const isSharing = ({ share }: Pick<Call, 'share'>) =>
  share !== 'off' && share !== 'refused' && share !== 'taken';
