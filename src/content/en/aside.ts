import { booking } from './booking';
import { guide } from './guide';
import { links } from './links';
import { prisons } from './prisons';
import { ready } from './ready';

/** Words of the pages beside the journey, fetched with them. */
export const aside = {
  booking,
  guide,
  links,
  prisons,
  ready,
  copying: {
    done: 'Copied',
    failed: 'Your browser would not copy it. Select the text yourself, and copy it.',
  },
} as const;
