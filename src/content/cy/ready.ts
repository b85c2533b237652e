import type { AsideWords } from '../words';

export const ready = {
  title: 'Cerdyn parodrwydd',
  ownTitle: 'Eich cerdyn parodrwydd',
  ownLead:
    'Anfonwch y cerdyn hwn at y person a archebodd yr ymweliad. Mae’n dweud beth sy’n gweithio. Nid yw’n dweud pwy ydych chi.',
  allWell: 'Mae’r camera, y meicroffon, y seinydd a’r cysylltiad yn gweithio.',
  notAll: 'Nid yw popeth yn gweithio, neu ni chafodd popeth ei wirio.',
  checked: 'Gwiriwyd ar',
  checkedAt: '{when}, amser y DU',
  age: 'Oed y cerdyn hwn',
  ahead: 'Nid yw’r amser hwn wedi dod eto. Mae cloc un o’r ddwy ddyfais yn anghywir.',
  outcomes: {
    works: 'Yn gweithio',
    'good-to-know': 'Yn gweithio, gyda sylw',
    problem: 'Problem',
    unmeasured: 'Methu mesur',
    unchecked: 'Heb ei wirio',
  },
  rows: {
    machine: 'Dyfais',
    browser: 'Math o borwr',
    system: 'System',
    network: 'Rhwydwaith',
  },
  machines: { phone: 'Ffôn', tablet: 'Llechen', computer: 'Cyfrifiadur', unknown: 'Ddim yn hysbys' },
  networks: { wifi: 'Wi-Fi', cable: 'Cebl', mobile: 'Data symudol' },
  noNetwork: 'Nid yw’r porwr yn dweud',
  otherKind: 'Math arall',
  statement:
    'Datganiad yr anfonwr ei hun yw hwn. Nid oes neb wedi’i wirio, ac ni all y dudalen hon ddweud pwy a’i creodd.',
  link: 'Dolen i’r cerdyn hwn',
  linkHint:
    'Mae’r cerdyn cyfan yn y ddolen. Nid yw’n cael ei gadw yn unman arall, ac nid oes gweinydd yn ei weld.',
  copyLink: 'Copïo’r ddolen',
  onTheDay: 'Ar y diwrnod',
  onTheDayList: [
    'Defnyddiwch yr un ddyfais, yr un clustffonau a’r un rhwydwaith.',
    'Agorwch y ddolen i’ch cerdyn ar y diwrnod. Mae’n dweud wrthych os ydych ar fath arall o ddyfais neu rwydwaith.',
    'Os oes rhywbeth wedi newid, gwiriwch eto. Dim ond ar gyfer yr hyn a wiriwyd y mae gwiriad yn cyfrif.',
    'Ar ôl yr ymweliad, dilëwch y ddolen i’r ystafell. Peidiwch â’i defnyddio eto, a pheidiwch â’i hanfon ymlaen.',
  ],
  nothing:
    'Nid oes dim wedi’i wirio ar y dudalen hon eto. Gwiriwch eich dyfais yn gyntaf, yna crëwch y cerdyn.',
  toCheck: 'Gwirio’r ddyfais hon',
  again: 'Gwirio’r ddyfais hon eto',
  mine: 'Ai eich cerdyn chi yw hwn?',
  mineHint: 'Ar y diwrnod, agorwch y ddolen hon ar y ddyfais y byddwch yn ei defnyddio. Yna cymharwch.',
  compare: 'Cymharu â’r ddyfais hon',
  same: 'Gwnaethoch wirio ar y math hwn o ddyfais a rhwydwaith.',
  sameButNetwork:
    'Gwnaethoch wirio ar y math hwn o ddyfais, porwr a system. Nid oedd modd cymharu’r rhwydwaith: os ydych ar un arall nawr, gwiriwch eto.',
  different: 'Gwnaethoch wirio ar ddyfais neu rwydwaith arall. Gwiriwch eto ar yr un hwn.',
  thenNow: '{what}: {before} bryd hynny, {now} nawr',
  onlyKinds: 'Dim ond y math o ddyfais rydym yn ei weld. Ni allwn ddweud ai’r union un yw hi.',
  unreadable: 'Ni ellir darllen y cerdyn hwn',
  problems: {
    'cut-off': 'Mae diwedd y ddolen ar goll.',
    mistyped: 'Mae llythyren neu rif yn y ddolen yn anghywir.',
    newer: 'Fersiwn newydd o’r dudalen hon a greodd y cerdyn. Caewch y dudalen hon, ac agorwch y ddolen eto.',
  },
  askAgain: 'Gofynnwch i’r anfonwr gopïo’r ddolen gyfan a’i hanfon unwaith eto.',
} as const satisfies AsideWords['ready'];
