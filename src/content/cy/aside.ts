import type { AsideWords } from '../words';
import { booking } from './booking';
import { guide } from './guide';
import { links } from './links';
import { prisons } from './prisons';
import { ready } from './ready';

export const aside = {
  booking,
  guide,
  links,
  prisons,
  ready,
  copying: {
    done: 'Wedi’i gopïo',
    failed: 'Nid oedd eich porwr yn fodlon ei gopïo. Dewiswch y testun eich hun, a chopïwch ef.',
  },
} as const satisfies AsideWords;
