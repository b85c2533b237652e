import type { Media } from './runtime';

const detached = () => () => {};

/** Media with nothing to see or hear, so that a test adds the one that it is about. */
export const noMedia: Media = {
  selfView: detached,
  hostView: detached,
  slidesView: detached,
  sharedView: detached,
  loudness: detached,
  devices: detached,
  legibility: detached,
  hearYourself: detached,
  fullScreen: { isPossible: () => false, toggle: () => {}, end: () => {}, follow: detached },
};
