import type { VisitFault } from '../../domain/faults';
import type { FaultWords } from '../words';

/** What was claimed of the call and was not so. */
export const truthFaults = {
  'mute-heard': {
    what: 'Gadawodd sain eich meicroffon tra oedd wedi’i dawelu. Rydym wedi’i dawelu eto',
    todo: ['Efallai fod yr ystafell wedi’ch clywed.', 'Ar ôl yr ymweliad, dywedwch y cod wrthym.'],
  },
  'mute-not-believed': {
    what: 'Nid oedd eich meicroffon a rhestr yr ystafell yn cytuno. Rydym wedi’ch tawelu',
    todo: ['I gael eich clywed, pwyswch “Wedi’i dawelu, pwyswch i siarad”.'],
  },
} as const satisfies { readonly [Fault in VisitFault]?: FaultWords };
