import type { InsideWords } from '../words';

export const connection = {
  since: 'Ers {time}',
  next: {
    interrupted: 'Rydym yn dal i geisio tan {until}. Tan hynny, efallai y bydd yr ystafell yn cadw eich lle.',
    rejoining:
      'Rydym yn gofyn am gael dod i mewn eto tan {until}. Bydd eich meicroffon wedi’i dawelu pan ddewch yn ôl.',
  },
} as const satisfies InsideWords['connection'];

export const connectionFaults = {
  'connection-interrupted': {
    what: 'Torrodd y cysylltiad â’r ystafell',
    todo: ['Arhoswch ar y dudalen hon. Rydym yn ceisio ailgysylltu.'],
  },
  'media-interrupted': {
    what: 'Peidiodd y llun a’r sain, ond mae’r ystafell yn dal i ateb',
    todo: [
      'Arhoswch ar y dudalen hon. Rydym yn ceisio eu cael yn ôl.',
      'Diffoddwch eich VPN os cewch wneud hynny.',
    ],
  },
  'connection-unanswered': {
    what: 'Nid yw’r platfform fideo yn ateb mwyach, ond mae tudalennau eraill yn ateb',
    todo: ['Arhoswch ar y dudalen hon. Rydym yn gofyn eto.', 'Ffoniwch y carchar os yw’n parhau.'],
  },
  'place-lost': {
    what: 'Collwyd eich lle yn yr ystafell',
    todo: ['Arhoswch ar y dudalen hon. Os yw’r ystafell wedi’i chloi, ffoniwch y carchar.'],
  },
} as const;
