import type { InsideWords } from '../words';
import { connection } from './connection';
import { controls } from './controls';
import { englishOnScreens } from './englishOnScreens';
import { evidence } from './evidence';
import { faults } from './faults';
import { line } from './line';
import { rules } from './rules';
import { visitTruth } from './visitTruth';

/** Everything behind the first screen, in Welsh. */
export const inside = {
  connection,
  controls,
  evidence,
  faults,
  line,
  rules,
  visitTruth,
  foreign: englishOnScreens,
  check: {
    title: 'Gwirio eich dyfais',
    lead: 'Nid oes dim yma yn eich rhwystro rhag ymuno. Os oes rhywbeth o’i le, rydym yn dweud beth, a sut i’w drwsio.',
    explain:
      'Bydd eich porwr yn gofyn a gaiff y dudalen hon ddefnyddio eich camera ac yna eich meicroffon. Dewiswch “Caniatáu” (“Allow”). Dim ond chi sy’n gweld ac yn clywed hyn: nid oes dim yn cael ei recordio na’i anfon.',
    start: 'Gwirio fy nghamera a fy meicroffon',
    again: 'Gwirio eto',
    againNamed: 'Gwirio eto: {check}',
    list: 'Gwiriadau',
    picture: 'Eich llun',
    pictureOff: 'Bydd llun eich camera yn ymddangos yma pan fyddwch yn dechrau’r gwiriad.',
    pictureNotYet: 'Nid yw eich camera ymlaen eto.',
    pictureAsk:
      'Bydd eich porwr yn gofyn a gaiff y dudalen hon ddefnyddio eich camera. Dewiswch “Caniatáu” (“Allow”). Dim ond chi sy’n gweld hyn: nid oes dim yn cael ei recordio na’i anfon.',
    pictureShow: 'Dangos fy llun',
    pictureNone: 'Nid oes llun yn dod o’ch camera.',
    pictureReplay: 'Roedd llun yr ymwelydd ei hun yma. Nid yw lluniau byth yn cael eu cadw.',
    levelReplay: 'Heb ei gadw',
    sound: 'Pa mor uchel yw eich llais',
    soundOff: 'Bydd lefel eich meicroffon yn ymddangos yma pan fyddwch yn dechrau’r gwiriad.',
    soundNone: 'Nid oes sain yn dod o’ch meicroffon.',
    level: { none: 'Dim sain', quiet: 'Tawel iawn', good: 'Da', loud: 'Uchel iawn' },
    names: {
      browser: 'Porwr',
      camera: 'Camera',
      microphone: 'Meicroffon',
      speaker: 'Seinydd',
      line: 'Cysylltiad rhyngrwyd',
      room: 'Llwybr i’r ystafell',
    },
    choose: { camera: 'Dewis camera', microphone: 'Dewis meicroffon', speaker: 'Dewis seinydd' },
    // One word serves all checks, so each check's name must be masculine: “Heb ei wirio”, “Wedi’i drwsio”.
    states: {
      waiting: 'Heb ei wirio eto',
      running: 'Wrthi’n gwirio…',
      ready: 'Yn gweithio',
      fixed: 'Wedi’i drwsio',
      unclear: 'Methu mesur',
      undecided: 'Heb orffen',
      blocks: 'Problem',
      degrades: 'Problem',
      informs: 'Gwerth gwybod',
      waits: 'Eich tro chi',
    },
    useOther: 'Defnyddio’r meicroffon arall',
    play: 'Chwarae’r sain',
    playAgain: 'Chwarae’r sain eto',
    speakerHint:
      'Os bydd rhywun arall yn yr ystafell hon yn ymuno ar ddyfais arall, tawelwch y meicroffon ar un o’r ddwy, neu bydd sŵn chwibanu.',
    speakerQuestion: 'A glywsoch chi’r sain?',
    speakerYes: 'Do, clywais i’r sain',
    speakerNo: 'Naddo, ni chlywais i ddim byd',
    hear: 'Clywed eich hun',
    hearStop: 'Stopio clywed eich hun',
    hearHint:
      'Byddwch yn eich clywed eich hun 2 eiliad yn ddiweddarach. Defnyddiwch glustffonau, neu bydd sŵn chwibanu. Nid oes dim yn cael ei recordio.',
    mend: 'Beth i’w wneud',
    doing: {
      asking: 'Chwiliwch am gwestiwn eich porwr, ger y bar cyfeiriad. Dewiswch “Caniatáu” (“Allow”).',
      camera: 'Wrthi’n edrych ar eich llun…',
      hush: 'Byddwch yn dawel am eiliad…',
      microphone: 'Nawr dywedwch hyn yn uchel: “Bore da, allwch chi fy nghlywed i’n glir?”',
      speaker: 'Wrthi’n chwarae sain ac yn gwrando amdani…',
      node: 'Wrthi’n gofyn i’r platfform fideo…',
      media:
        'Wrthi’n gwneud galwad brawf heb eich camera na’ch meicroffon. Mae hyn yn defnyddio llai na 2 MB.',
    },
    it: {
      summary: 'I’ch adran TG',
      intro: 'Mae angen y ffyrdd hyn allan o’ch rhwydwaith ar ymweliad fideo, heb archwilio ar y ffordd:',
      way: '{host}, {protocol}, porth {ports}',
      both: 'UDP sydd orau. Lle nad oes ond TCP ar agor, mae’r alwad yn gweithio, ond daw’r llun a’r sain yn hwyr pan fydd y cysylltiad yn llawn.',
    },
    how: 'Sut rydym yn gwybod',
    problemsHint:
      'Gallwch fynd ymlaen er hynny. Efallai na fydd y carchar yn eich gweld neu’n eich clywed yn dda.',
    headset: 'I gyfieithwyr ar y pryd: clustffonau a sain',
    headsetTips: [
      'Defnyddiwch glustffonau â meicroffon, gyda chebl os gallwch. Maent yn cadw’r lleisiau rydych yn eu clywed allan o’ch meicroffon.',
      'Mae llawer o glustffonau diwifr yn troi at sain ffôn gwael pan fydd eu meicroffon ymlaen.',
      'Dewiswch y clustffonau ddwywaith ar y dudalen hon: fel y meicroffon ac fel y seinydd.',
      'Pwyswch “Clywed eich hun” a dywedwch frawddeg. Nid yw lefel sy’n symud yn dangos bod eich geiriau’n glir.',
      'Byddwch mewn lle tawel a phreifat. Defnyddiwch Wi-Fi neu gebl yn hytrach na data symudol.',
    ],
    card: 'Creu cerdyn parodrwydd',
    deviceDone:
      'Roedd hwn yn wiriad o’ch dyfais yn unig. Mae’n cyfrif ar gyfer y ddyfais hon a’r rhwydwaith hwn. Ar y diwrnod, defnyddiwch yr un rhai, ac agorwch y ddolen yn eich gwahoddiad.',
    toStart: 'Mynd i’r dudalen gychwyn',
  },
  name: {
    title: 'Eich enw ar gyfer yr ymweliad hwn',
    label: 'Enw proffesiynol, neu’r alias a roddwyd i chi',
    hint: 'Mae pawb yn yr ymweliad yn ei weld. Os cawsoch alias, fel “Tyst A”, defnyddiwch yr alias yn unig.',
    again:
      'Cafodd y dudalen hon ei llwytho eto, felly nid ydych yn yr ystafell nawr. Nid ydym byth yn cadw eich enw: teipiwch ef eto, yna ymunwch.',
    fromLink: 'Daeth yr enw hwn gyda’ch dolen. Newidiwch ef os nad yw’n gywir.',
    problems: {
      empty: 'Rhowch eich enw proffesiynol, neu’r alias a roddwyd i chi',
      'too-long': 'Defnyddiwch 80 nod neu lai',
      'e-mail': 'Rhowch enw, nid cyfeiriad e-bost. Byddai pawb yn yr ymweliad yn gweld y cyfeiriad',
      telephone: 'Rhowch enw, nid rhif ffôn. Byddai pawb yn yr ymweliad yn gweld y rhif',
      link: 'Rhowch enw, nid dolen',
      'alias-and-name':
        'Mae hyn yn edrych fel alias ac enw go iawn gyda’i gilydd. Os yw eich enw yn gyfrinachol, rhowch yr alias yn unig',
    },
    keep: 'Ei ddefnyddio fel y mae',
    secret: 'Rhaid cadw fy enw’n gyfrinachol. Cefais alias',
    aliasLabel: 'Eich alias',
    aliasHint: 'Teipiwch yr alias yn unig, fel “Tyst A”. Nid ydym byth yn gofyn am eich enw go iawn.',
    emptyAlias: 'Rhowch yr alias a gawsoch',
  },
  join: {
    title: 'Ymuno â’r ymweliad',
    asGuest: 'Byddwch yn ymuno fel gwestai, gyda’ch meicroffon wedi’i dawelu.',
    as: 'Eich enw yn yr ymweliad: {name}',
    button: 'Ymuno',
    unsupported:
      'Ni allwch ymuno o’r porwr hwn. Agorwch eich dolen mewn fersiwn diweddar o Chrome, Edge, Firefox neu Safari, neu defnyddiwch y dudalen we swyddogol.',
    pinTitle: 'Mae angen PIN ar gyfer yr ystafell hon',
    pinLabel: 'PIN gwestai',
    // “Gwestai” and “gwesteiwr” are one slip apart, so the host's has its English word beside it.
    pinHint: 'Mae yn eich e-bost archebu, 4 i 20 digid. Peidiwch byth â defnyddio PIN gwesteiwr (“host”).',
    pinRefused: 'Ni dderbyniodd yr ystafell y PIN hwn. Gwiriwch ef yn eich e-bost archebu',
    pinOfHost:
      'PIN gwesteiwr oedd hwnnw, nid un gwestai, felly aethom â chi allan o’r ystafell eto. Rhowch y PIN gwestai o’ch e-bost archebu',
    pinFormat: 'Rhowch y PIN: 4 i 20 digid',
    device: { ready: 'yn gweithio', problem: 'mae problem', unknown: 'heb ei wirio' },
    devices: 'Eich dyfeisiau',
    checkDevices: 'Gwirio eich dyfeisiau',
  },
  waiting: {
    joining: 'Yn ymuno',
    joiningText: 'Wrthi’n eich cysylltu ag ystafell y carchar…',
    title: 'Ystafell aros',
    notOpen: 'Y carchar sy’n agor yr ystafell. Rydych yn y lle iawn.',
    locked:
      'Mae’r ystafell wedi’i chloi. Gall swyddog y carchar weld eich bod yn aros, a gall eich gadael i mewn.',
    elapsed: 'Rydych yn aros ers {time}',
    booked: 'Archebwyd ar gyfer {time}',
    next: 'Pan fydd y carchar yn eich gadael i mewn, dangoswch eich ID pan fydd y swyddog yn gofyn.',
    muted:
      'Bydd eich meicroffon wedi’i dawelu pan ewch i mewn. Ni fydd neb yn eich clywed nes i chi bwyso “Wedi’i dawelu, pwyswch i siarad”.',
    seen: 'Efallai fod y carchar yn gallu eich gweld eisoes.',
    contact: 'Os nad oes neb yn eich gadael i mewn, cysylltwch â’r carchar. {contact}',
    prison: 'Carchar: {prison}',
    overdue:
      'Mae’r amser a archebwyd wedi mynd heibio, ac nid yw’r ystafell ar agor eto. Rydych yn y lle iawn.',
    again: 'Collwyd y cysylltiad, ac rydych wedi dod yn ôl. Nid yw’r carchar wedi eich gadael i mewn eto.',
    againLocked:
      'Collwyd y cysylltiad, ac rydych wedi dod yn ôl. Mae’r ystafell wedi’i chloi nawr: rydych wrth ei drws.',
    todo: {
      joining: 'Mae hyn yn cymryd hanner munud ar y mwyaf.',
      wait: 'Arhoswch ar y dudalen hon, a pharatowch eich ID.',
      ring: 'Ffoniwch y carchar nawr, a dywedwch eich bod yn aros i gael dod i mewn.',
    },
    leave: 'Gadael yr ystafell aros',
    stop: 'Rhoi’r gorau i ymuno',
  },
  call: {
    title: 'Rydych yn yr ymweliad',
    hostPicture: 'Fideo byw o’r carchar',
    slides: 'Yr hyn mae’r carchar yn ei ddangos',
    open: 'Ystafell ar agor',
    locked: 'Ystafell wedi’i chloi',
    knock:
      'Mae rhywun yn curo: mae person arall yn ceisio ymuno â’r ystafell sydd wedi’i chloi. Gofynnwch i’r carcharor roi arwydd i staff y carchar nawr.',
    inRoom: 'Yn yr ystafell: {count}',
    mediaStarting: 'Wrthi’n cysylltu llun a sain…',
    mediaFlowing: 'Wedi cysylltu',
    mediaInterrupted: 'Torrodd y cysylltiad. Wrthi’n ceisio ailgysylltu…',
    controls: 'Rheolyddion',
    muted: 'Wedi’i dawelu, pwyswch i siarad',
    unmuted: 'Meicroffon ymlaen, pwyswch i’w dawelu',
    mutedByPrison: 'Wedi’i dawelu gan y carchar. Dim ond y carchar all droi eich meicroffon ymlaen',
    hears: 'Mae’r ystafell yn eich clywed',
    hearsNot: 'Ni all yr ystafell eich clywed',
    cameraOn: 'Diffodd y camera',
    cameraOff: 'Troi’r camera ymlaen',
    cameraOffPicture: 'Mae eich camera wedi’i ddiffodd. Mae’r carchar yn gweld llun du.',
    share: 'Rhannu sgrin',
    sharing: 'Stopio rhannu',
    shareStates: {
      starting: 'Wrthi’n dechrau rhannu eich sgrin…',
      on: 'Mae’r ystafell yn gweld eich sgrin',
    },
    leave: 'Gadael',
    handOff: 'Tudalen we swyddogol',
  },
  leaving: {
    waiting: {
      title: 'Gadael yr ystafell aros?',
      text: 'Os yw’r ystafell wedi’i chloi, efallai na chewch ddod i mewn eto.',
      stay: 'Aros',
      leave: 'Gadael nawr',
    },
    visit: {
      title: 'Gadael yr ymweliad?',
      text: 'Gadewch i’r carcharor roi arwydd i’r swyddog yn gyntaf fod yr ymweliad ar ben. Os yw’r ystafell wedi’i chloi, efallai na chewch ddod i mewn eto.',
      stay: 'Aros yn yr ymweliad',
      leave: 'Gadael nawr',
    },
    handOff: {
      title: 'Agor y dudalen we swyddogol?',
      text: 'Bydd y dudalen hon yn gadael yr ystafell yn gyntaf, fel na fyddwch yno ddwywaith. Os yw’r ystafell wedi’i chloi, efallai na chewch ddod i mewn eto.',
      stay: 'Aros yma',
      leave: 'Gadael ac agor y dudalen honno',
    },
  },
  ended: {
    byYou: 'Rydych wedi gadael yr ymweliad',
    byYouOutside: 'Rydych wedi gadael cyn cael dod i mewn',
    byYouText:
      'Nid yw’r ystafell wedi’i chysylltu â’r dudalen hon mwyach. Mae eich camera a’ch meicroffon wedi’u diffodd.',
    said: 'I staff cymorth, yng ngeiriau’r platfform fideo: “{text}” {code}',
    rejoin: 'Ymuno eto',
    rejoinHint: 'Os yw’r ystafell wedi’i chloi, byddwch yn aros nes i’r swyddog eich gadael i mewn.',
    rejoinLater: 'Gwnewch yn gyntaf yr hyn sydd uchod. Yna gallwch ymuno eto.',
    deleteLink:
      'Os cafodd y ddolen ei hanfon ymlaen atoch, er enghraifft fel cyfieithydd ar y pryd, dilëwch hi nawr.',
    deleteSteps: [
      'Dilëwch yr e-bost neu’r neges y daeth y ddolen ynddi. Yna gwagiwch y bin.',
      'Agorwch hanes eich porwr. Dilëwch y dudalen hon yno.',
      'Dinistriwch unrhyw nodyn o gyfeiriad yr ystafell.',
    ],
  },
} as const satisfies InsideWords;
