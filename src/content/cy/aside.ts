import type { AsideWords } from '../words';
import { booking } from './booking';
import { accessibility } from './accessibility';
import { guide } from './guide';
import { links } from './links';
import { prisons } from './prisons';
import { privacy } from './privacy';
import { ready } from './ready';

export const aside = {
  booking,
  guide,
  links,
  prisons,
  privacy,
  accessibility,
  ready,
  copying: {
    done: 'Wedi’i gopïo',
    failed: 'Nid oedd eich porwr yn fodlon ei gopïo. Dewiswch y testun eich hun, a chopïwch ef.',
  },
} as const satisfies AsideWords;
