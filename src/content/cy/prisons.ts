import type { AsideWords } from '../words';

/** Geiriau’r rhestr o garchardai. */
export const prisons = {
  title: 'Cysylltu â charchar',
  emailFirst: 'Defnyddiwch y cyswllt yn eich e-bost archebu yn gyntaf. Mae’n fwy diweddar na’r rhestr hon.',
  source:
    'Daw’r rhestr hon o {source}. Mae’n dyddio o {date}, felly efallai nad yw rhai pethau ynddi yn gywir mwyach.',
  notJoin:
    'Mae’r rhifau hyn ar gyfer siarad â staff. Ni allwch ymuno ag ymweliad dros y ffôn: ni all y carchar gadarnhau pwy ydych chi, a byddai pawb yn yr ymweliad yn gweld eich rhif.',
  search: 'Dod o hyd i garchar',
  searchHint: 'Teipiwch yr enw. Nid yw camgymeriadau bach o bwys.',
  found: {
    zero: '{count} carchar',
    one: '{count} carchar',
    two: '{count} garchar',
    few: '{count} charchar',
    many: '{count} charchar',
    other: '{count} carchar',
  },
  none: 'Nid oes carchar ar y rhestr hon ag enw tebyg. Edrychwch yn eich e-bost archebu.',
  yours: 'Eich carchar: {prison}',
  fromLink:
    'Mae eich gwahoddiad yn enwi’r carchar hwn: {prison}. Nid ydym yn siŵr pa un ar y rhestr hon ydyw.',
  choose: 'Hwn yw fy ngharchar: {prison}',
  contactOf: 'Cysylltu â {prison}:',
  olderThanBooking:
    'Daw hyn o restr sy’n dyddio o {date}. Rhowch gynnig ar y cyswllt yn eich e-bost archebu yn gyntaf.',
  kinds: { email: 'E-bost', telephone: 'Ffôn', webPage: 'Tudalen we' },
  extension: 'yna estyniad {extension}',
  when: { morning: 'yn y bore', afternoon: 'yn y prynhawn' },
  purposes: {
    'legal-and-probation': 'ar gyfer ymweliadau cyfreithiol a phrawf',
    courts: 'ar gyfer llysoedd',
  },
  doubts: {
    spelling: 'Efallai fod camgymeriad sillafu yma. Mae fel y cafodd ei argraffu yn y rhestr.',
    'old-ending': 'Mae diwedd y cyfeiriad hwn yn hen. Efallai na fydd eich e-bost yn cyrraedd.',
    'one-person': 'Cyfeiriad un person yw hwn, a gall y person hwnnw fod wedi gadael.',
    comma: 'Mae coma ar ôl hwn yn y rhestr. Efallai fod ail gyfeiriad ar goll.',
    'not-secure': 'Nid yw’r dudalen hon yn ddiogel. Peidiwch â theipio dim byd preifat yno.',
  },
  toBeConfirmed: 'Nid oes cyswllt ar gyfer y carchar hwn yn y rhestr eto. Mae’n dweud “i’w gadarnhau”.',
  notOpened: 'Nid oedd modd agor y rhestr o garchardai. Gwiriwch eich bod wedi’ch cysylltu â’r rhyngrwyd.',
  notOpenedAgain: 'Rydym wedi ceisio eto. Dyma gynnig rhif {count}.',
} as const satisfies AsideWords['prisons'];
