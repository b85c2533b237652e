import type { InsideWords } from '../words';

/** How we know. A count stands before “o”, which takes the plural: so it never changes the word behind it. */
export const evidence = {
  abilities: 'Am {time}, chwiliwyd am bopeth sydd ei angen ar gyfer ymweliad fideo yn y porwr hwn.',
  refusedAtOnce:
    'Gwrthododd y porwr mewn {ms} o filieiliadau, heb ofyn i chi. I staff cymorth, ei air ei hun: {name}.',
  refused: 'Gwrthododd y porwr ar ôl {seconds} o eiliadau. I staff cymorth, ei air ei hun: {name}.',
  noAnswer: 'Ni ddaeth ateb o fewn {seconds} o eiliadau.',
  stopped: 'Stopiodd ar ei ben ei hun am {time}.',
  picture:
    'Rhoddodd eich camera lun {width} × {height} picsel am {time}. Ei ddisgleirdeb: {brightness} allan o 255.',
  level: 'Y sain uchaf a glywsom oedd {dBFS} dBFS (0 yw’r uchaf posibl), am {time}.',
  roundTrip:
    'Oedi: {ms} o filieiliadau yno ac yn ôl, sef y gwerth canol o blith {samples} o gynigion. Dylai fod o dan {need}.',
  upload: {
    atLeast: 'Anfon: o leiaf {low} megabit yr eiliad. Mae angen {need} arnoch.',
    measured: 'Anfon: {mbps} megabit yr eiliad (o {low} i {high}). Mae angen {need} arnoch.',
  },
  download: {
    atLeast: 'Derbyn: o leiaf {low} megabit yr eiliad. Mae angen {need} arnoch.',
    measured: 'Derbyn: {mbps} megabit yr eiliad (o {low} i {high}). Mae angen {need} arnoch.',
  },
  lineRefusal: {
    offline: 'Mae’r porwr yn dweud nad oes ganddo rwydwaith.',
    unreachable: 'Ni atebodd ein pwynt mesur.',
    'timed-out': 'Cymerodd ein pwynt mesur ormod o amser i ateb.',
    busy: 'Roedd gormod o bobl yn mesur ar yr un pryd.',
    'server-error': 'Mae nam ar ein pwynt mesur.',
    'not-our-server':
      'Atebodd rhywbeth arall yn lle ein pwynt mesur. Gall fod yn dudalen mewngofnodi’r Wi-Fi hwn.',
  },
} as const satisfies InsideWords['evidence'];
