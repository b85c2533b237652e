import type { InsideWords } from '../words';

/** How we know. A count stands before “o”, which takes the plural: so it never changes the word behind it. */
export const evidence = {
  abilities: 'Am {time}, edrychwyd am bob peth sydd ei angen ar ymweliad fideo yn y porwr hwn.',
  refused: 'Gwrthododd y porwr ar ôl {ms} o filieiliadau. Ei air am hyn: {name}.',
  noAnswer: 'Ni ddaeth ateb o fewn {ms} o filieiliadau.',
  stopped: 'Stopiodd ar ei ben ei hun am {time}.',
  picture: 'Llun o {width} wrth {height} o ddotiau. Disgleirdeb: {brightness} allan o 255, am {time}.',
  level: 'Y sain uchaf a glywsom oedd {dBFS} dBFS (0 yw’r uchaf posibl), am {time}.',
  roundTrip:
    'Oedi: {ms} o filieiliadau yno ac yn ôl, sef y gwerth canol o {samples} o gynigion. Dylai fod o dan 100.',
  upload: {
    atLeast: 'Anfon: o leiaf {mbps} megabit yr eiliad. Mae angen 1 arnoch.',
    measured: 'Anfon: {mbps} megabit yr eiliad (o {low} i {high}). Mae angen 1 arnoch.',
  },
  download: {
    atLeast: 'Derbyn: o leiaf {mbps} megabit yr eiliad. Mae angen 1 arnoch.',
    measured: 'Derbyn: {mbps} megabit yr eiliad (o {low} i {high}). Mae angen 1 arnoch.',
  },
  lineRefusal: {
    offline: 'Mae’r porwr yn dweud nad oes ganddo rwydwaith.',
    unreachable: 'Ni atebodd ein pwynt mesur.',
    'timed-out': 'Cymerodd ein pwynt mesur ormod o amser i ateb.',
    busy: 'Roedd gormod o bobl yn mesur ar yr un pryd.',
    'server-error': 'Mae nam ar ein pwynt mesur.',
    'not-our-server': 'Atebodd rhywbeth arall: efallai tudalen mewngofnodi’r Wi-Fi hwn.',
  },
} as const satisfies InsideWords['evidence'];
