import type { InsideWords } from '../words';

export const visitTruth = {
  microphone: {
    muting: 'Wrthi’n tawelu…',
    opening: 'Wrthi’n troi’r meicroffon ymlaen…',
    mayHear: 'Efallai bod yr ystafell yn eich clywed',
    hearsSilence: 'Mae eich meicroffon ymlaen, ond nid oes sain yn dod ohono',
    loudness: 'Pa mor uchel y mae’r ystafell yn eich clywed',
    speakingMuted: 'Rydych yn siarad, ond nid oes neb yn eich clywed: mae eich meicroffon wedi’i dawelu',
  },
  line: {
    pictures: {
      host: 'Llun y carchar: {width} wrth {height} dot, {count} yr eiliad.',
      own: 'Eich llun: {width} wrth {height} dot, {count} yr eiliad.',
    },
    quality: {
      good: 'Cysylltiad da',
      fair: 'Cysylltiad gweddol',
      poor: 'Cysylltiad gwan',
      bad: 'Cysylltiad gwan iawn',
    },
    unmeasured: 'Cysylltiad heb ei fesur',
    unmeasuredHow: 'Dim ond pan fydd digon o lun a sain yn dod drwodd y gallwn ei fesur.',
    advice: {
      'sending-loses':
        'Mae peth o’ch sain a’ch llun yn mynd ar goll. Symudwch yn nes at eich llwybrydd Wi-Fi, neu defnyddiwch gebl.',
      'receiving-loses':
        'Mae peth o sain a llun y carchar yn mynd ar goll. Symudwch yn nes at eich llwybrydd Wi-Fi, neu defnyddiwch gebl.',
      late: 'Mae’r sain yn cymryd amser hir i fynd yno ac yn ôl. Arhoswch eiliad cyn ateb.',
      uneven:
        'Mae eich cysylltiad yn anwastad. Gofynnwch i eraill roi’r gorau i wylio ffilmiau neu lawrlwytho.',
      'picture-frozen':
        'Mae llun y carchar wedi rhewi. Gofynnwch a ydynt yn eich clywed, ac ewch ymlaen os ydynt.',
      'picture-jerks':
        'Nid yw llun y carchar yn symud yn llyfn. Caewch raglenni a thudalennau eraill ar eich dyfais.',
    },
  },
  ownPicture: {
    lowered: {
      small: 'Mae eich cysylltiad yn wan. Mae eich llun yn llai nawr, er mwyn i’ch sain aros yn glir.',
      off: 'Dim ond sain y mae eich cysylltiad yn ei chario nawr. Nid yw’r carchar yn eich gweld. Daw eich llun yn ôl ar ei ben ei hun.',
    },
    paused: 'Mae eich llun wedi’i oedi. Mae’r carchar yn eich clywed, ond nid yw’n eich gweld.',
  },
} as const satisfies InsideWords['visitTruth'];
