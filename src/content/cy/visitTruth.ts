import type { InsideWords } from '../words';

export const visitTruth = {
  microphone: {
    muting: 'Wrthi’n tawelu…',
    opening: 'Wrthi’n troi’r meicroffon ymlaen…',
    hearsSilence: 'Mae eich meicroffon ymlaen, ond nid oes sain yn dod ohono',
    loudness: 'Pa mor uchel y mae’r ystafell yn eich clywed',
    speakingMuted: 'Rydych yn siarad, ond nid oes neb yn eich clywed: mae eich meicroffon wedi’i dawelu',
  },
} as const satisfies InsideWords['visitTruth'];
