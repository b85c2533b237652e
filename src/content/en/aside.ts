import { booking } from './booking';
import { accessibility } from './accessibility';
import { guide } from './guide';
import { links } from './links';
import { prisons } from './prisons';
import { privacy } from './privacy';
import { ready } from './ready';

/** Words of the pages beside the journey, fetched with them. */
export const aside = {
  booking,
  guide,
  links,
  prisons,
  privacy,
  accessibility,
  ready,
  copying: {
    done: 'Copied',
    failed: 'Your browser would not copy it. Select the text yourself, and copy it.',
  },
} as const;
