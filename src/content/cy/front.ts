import type { InvitationFault } from '../../domain/faults';
import type { FaultWords, FrontWords } from '../words';

const invitationFaults = {
  'invitation-not-found': {
    what: 'Ni allem ddod o hyd i ystafell yn yr hyn rydych wedi’i ludo',
    todo: [
      'Agorwch yr e-bost archebu.',
      'Copïwch y ddolen neu’r cyfeiriad sy’n cynnwys “@”, neu dewiswch yr e-bost i gyd a’i gopïo.',
      'Gludwch y cyfan yma.',
    ],
  },
  'invitation-look-alike': {
    what: 'Mae’r ddolen hon yn edrych fel un y gwasanaeth carchardai, ond mae’n arwain i rywle arall',
    todo: [
      'Peidiwch â’i hagor.',
      'Dewch o hyd i’ch e-bost archebu a defnyddiwch y ddolen sydd ynddo.',
      'Rhowch wybod am y neges yr oedd y ddolen ynddi.',
    ],
  },
  'invitation-other-platform': {
    what: 'Mae’r ddolen hon ar gyfer gwasanaeth fideo gwahanol',
    todo: ['Chwiliwch yn eich e-bost archebu am ddolen i “meet.video.justice.gov.uk”.'],
  },
  'invitation-video-hearings': {
    what: 'Mae’r ddolen hon ar gyfer y gwasanaeth Gwrandawiadau Fideo, nid ar gyfer ymweliad fideo â charchar',
    todo: [
      'Ar gyfer gwrandawiad, agorwch y ddolen yn eich porwr.',
      'Ar gyfer ymweliad, chwiliwch am yr e-bost archebu gan y carchar ei hun.',
    ],
  },
  'invitation-telephone': {
    what: 'Rhif ffôn yw hwn. Peidiwch â deialu i mewn',
    todo: [
      'Ni all y carchar gadarnhau pwy ydych chi dros y ffôn, a byddai pawb yn gweld eich rhif.',
      'Chwiliwch yn eich e-bost archebu am ddolen, neu am gyfeiriad sy’n cynnwys “@”.',
    ],
  },
  'invitation-email-address': {
    what: 'Mae hwn yn edrych fel cyfeiriad e-bost cyffredin, nid ystafell',
    todo: [
      'Mae cyfeiriad ystafell yn gorffen gyda “@meet.video.justice.gov.uk”. Chwiliwch amdano yn eich e-bost archebu.',
    ],
  },
  'invitation-host-link': {
    what: 'Cafodd y ddolen hon ei chreu ar gyfer staff y carchar',
    todo: ['Ewch ymlaen fel gwestai.', 'Dywedwch wrth y carchar fod dolen ei staff wedi’i hanfon allan.'],
  },
  'invitation-not-secure': {
    what: 'Nid yw’r ddolen hon yn ddiogel',
    todo: ['Mae dolen ddiogel yn dechrau gyda “https://”. Chwiliwch amdani yn eich e-bost archebu.'],
  },
  'invitation-no-room': {
    what: 'Nid yw’r ddolen hon yn dweud pa ystafell',
    todo: ['Copïwch y ddolen gyfan eto. Efallai fod ei diwedd ar goll.'],
  },
  'invitation-room-unusable': {
    what: 'Mae cyfeiriad yr ystafell yn cynnwys nodau na allant fod yn gywir',
    todo: ['Copïwch y cyfeiriad eto o’ch e-bost archebu.'],
  },
  'invitation-app-setup': {
    what: 'Mae’r ddolen hon yn gosod ap. Nid yw’n ffordd i mewn i ystafell',
    todo: ['Chwiliwch am ddolen arall yn eich e-bost archebu.'],
  },
  'invitation-too-long': {
    what: 'Mae’r testun hwn yn rhy hir i ni ei ddarllen i gyd',
    todo: ['Gludwch yr e-bost gan y carchar yn unig, neu’r ddolen yn unig.'],
  },
  'invitation-unknown-site': {
    what: 'Mae’r ddolen hon yn arwain i le nad yw ar ein rhestr',
    todo: [
      'Cymharwch hi â’ch e-bost archebu.',
      'Os mai hon yw’r ddolen a anfonwyd atoch, agorwch hi yn eich porwr yn lle hynny.',
    ],
  },
  'invitation-wrapped': {
    what: 'Mae diogelwch eich e-bost wedi lapio’r ddolen hon, ac ni allwn ei hagor',
    todo: [
      'Dewiswch y ddolen yn eich e-bost archebu. Bydd yn agor yn eich porwr.',
      'Copïwch y cyfeiriad o’r bar cyfeiriad.',
      'Gludwch ef yma.',
    ],
  },
  'invitation-cut-off': {
    what: 'Mae diwedd y cyfeiriad hwn ar goll',
    todo: ['Copïwch y cyfan ohono eto o’ch e-bost archebu.', 'Gludwch ef yma.'],
  },
} as const satisfies Record<InvitationFault, FaultWords>;

/** The front door in Welsh. Nothing that goes into a slot may need to mutate, nor mutate what follows it. */
export const front = {
  foreign: ['Guest', 'host'],
  invitationFaults,
  common: {
    continue: 'Parhau',
    back: 'Yn ôl',
    steps: 'Camau',
    skip: 'Neidio i’r prif gynnwys',
    languages: 'Ieithoedd',
    notOfficial:
      'Nid tudalen swyddogol gan Wasanaeth Carchardai a Phrawf EF yw hon. Daw’r rheolau ar y dudalen hon o ganllawiau 2020: os yw’r carchar yn dweud rhywbeth gwahanol wrthych, gwnewch yr hyn mae’r carchar yn ei ddweud.',
    problem: 'Mae problem wedi codi',
    error: 'Gwall',
    warning: 'Rhybudd',
    private:
      'Nid oes dim yn cael ei recordio. Nid yw eich enw, eich dolen na’ch lluniau byth yn cael eu storio na’u hanfon atom ni.',
    contact: 'Cyswllt',
    titled: '{page} – {service}',
    errorTitled: 'Gwall: {page} – {service}',
    newTab: '(yn agor mewn tab newydd)',
    opening: 'Wrthi’n agor y dudalen…',
    notOpened: 'Nid oedd modd agor y dudalen hon',
    notOpenedText:
      'Ni chyrhaeddodd rhan ohoni. Gwiriwch eich bod wedi’ch cysylltu â’r rhyngrwyd, yna rhowch gynnig arall arni.',
    tryAgain: 'Rhoi cynnig arall arni',
    help: 'Tudalennau cymorth',
    guide: 'Canllaw i broblemau',
    inGuide: 'Mwy yn y canllaw',
    privacy: 'Preifatrwydd',
    accessibility: 'Hygyrchedd',
    prisons: 'Cysylltu â charchar',
    booking: 'Archebu ymweliad',
    links: 'Ar gyfer staff archebu',
    report: 'Cael help gan y tîm cymorth',
  },
  start: {
    title: 'Paratoi ar gyfer eich ymweliad fideo â’r carchar',
    lead: 'Gwiriwch eich dyfais, yna ewch i’r ystafell aros. Mae’n cymryd tua 2 funud.',
    pasteLabel: 'Gludwch yr hyn a anfonwyd atoch',
    pasteHint:
      'Dolen, cyfeiriad fel “hmcts1234@meet.video.justice.gov.uk”, rhif ystafell, neu’r e-bost cyfan.',
    read: 'Dod o hyd i’m hystafell',
    nothing: 'Gludwch y ddolen, y cyfeiriad neu’r e-bost a anfonwyd atoch',
    chooseRoom: 'Dewiswch yr ystafell sydd yn eich e-bost archebu',
    deviceOnlyTitle: 'Dim dolen eto?',
    deviceOnly: 'Dim ond eisiau gwirio fy nyfais ydw i',
    deviceOnlyHint:
      'Nid oes angen dolen ar gyfer hyn. Mae’n dda i gyfieithwyr ar y pryd, y noson gynt. Ar y diwedd gallwch greu cerdyn sy’n dangos beth sy’n gweithio.',
    room: 'Eich ystafell',
    roomAddress: 'Cyfeiriad yr ystafell',
    when: 'Archebwyd ar gyfer',
    whenUnknown: 'Ni welsom amser y gallwn ei ddarllen. Edrychwch yn eich e-bost archebu.',
    prison: 'Carchar',
    startsIn: 'Yn dechrau mewn {time}',
    startedAgo: 'Dechreuodd {time} yn ôl',
    longAgo:
      'Mae mwy nag awr wedi mynd heibio ers yr amser a archebwyd. Gwiriwch y dyddiad, a ffoniwch y carchar cyn i chi barhau.',
    lateWarning:
      'Mae’r carchar yn cloi’r ystafell yn fuan ar ôl y dechrau. Ni all pobl sy’n hwyr ddod i mewn.',
    other: 'Defnyddio dolen wahanol',
    whichRoom: 'Pa un yw eich ystafell chi?',
    whichRoomHint:
      'Mae mwy nag un ystafell yn yr hyn rydych wedi’i ludo. Mae eich e-bost archebu yn dweud pa un sydd ar gyfer yr ymweliad hwn.',
    isThisRoom: 'Ai hon yw eich ystafell chi?',
    isThisRoomHint: 'Ni allwn fod yn siŵr ein bod wedi’i darllen yn gywir. Cymharwch hi â’ch e-bost archebu.',
    yesRoom: 'Defnyddio’r ystafell hon',
    found: 'Yr hyn a welsom: {found}',
    warnings: {
      'look-alike-beside':
        'Mae dolen arall yn eich neges sydd ond yn edrych fel un y gwasanaeth carchardai. Peidiwch â’i hagor. Yr ystafell hon yw’r un gywir.',
      'host-link':
        'Mae’r ddolen yn gofyn am eich gadael i mewn fel y gwesteiwr (“host”). Rydym wedi tynnu hynny allan ohoni, ac unrhyw PIN gwesteiwr hefyd.',
      'link-and-address-differ':
        'Nid yw’r ddolen a’r cyfeiriad yn eich neges ar gyfer yr un ystafell. Rydym yn defnyddio’r ddolen. Holwch y carchar os nad ydych yn siŵr.',
      'not-video':
        'Mae’r ddolen hon yn gofyn am sain yn unig. Rhaid i’r carchar eich gweld chi a’ch ID, felly byddwn yn defnyddio fideo hefyd.',
      'long-link':
        'Mae’r ddolen hon yn hirach nag arfer. Cymharwch gyfeiriad yr ystafell â’ch e-bost archebu.',
      'name-offered': 'Mae enw yn y ddolen hon. Gallwch ei newid cyn i chi ymuno.',
    },
  },
  handOff: {
    link: 'Agor y dudalen we swyddogol ar gyfer yr ystafell hon yn lle hynny',
    hint: 'Os nad yw’r dudalen hon yn gweithio i chi, defnyddiwch honno. Dewiswch “Guest” (gwestai) os bydd yn gofyn.',
  },
  fault: {
    todo: 'Beth i’w wneud',
    evidence: 'Sut rydym yn gwybod',
    help: 'Pwy all helpu',
    code: 'Cod i’w roi dros y ffôn:',
    who: {
      you: 'Os nad yw’r camau hyn yn helpu, ewch ymlaen a dywedwch wrth y carchar beth sydd ddim yn gweithio. Defnyddiwch y cyswllt yn eich e-bost archebu.',
      'it-team': 'Gofynnwch i’ch tîm TG. Darllenwch y cod iddynt.',
      prison: 'Cysylltwch â’r carchar. Defnyddiwch y cyswllt yn eich e-bost archebu.',
      service: 'Ein gwaith ni yw trwsio hyn, nid eich gwaith chi.',
    },
    stuck:
      'Os nad yw’r camau hyn yn helpu, cysylltwch â’r carchar. Defnyddiwch y cyswllt yn eich e-bost archebu.',
  },
  time: {
    days: ['Dydd Sul', 'Dydd Llun', 'Dydd Mawrth', 'Dydd Mercher', 'Dydd Iau', 'Dydd Gwener', 'Dydd Sadwrn'],
    months: [
      'Ionawr',
      'Chwefror',
      'Mawrth',
      'Ebrill',
      'Mai',
      'Mehefin',
      'Gorffennaf',
      'Awst',
      'Medi',
      'Hydref',
      'Tachwedd',
      'Rhagfyr',
    ],
    date: '{day} {date} {month} {year} am {time}',
    seconds: {
      zero: '{count} eiliad',
      one: '{count} eiliad',
      two: '{count} eiliad',
      few: '{count} eiliad',
      many: '{count} eiliad',
      other: '{count} eiliad',
    },
    minutes: {
      zero: '{count} munud',
      one: '{count} munud',
      two: '{count} funud',
      few: '{count} munud',
      many: '{count} munud',
      other: '{count} munud',
    },
    hours: {
      zero: '{count} awr',
      one: '{count} awr',
      two: '{count} awr',
      few: '{count} awr',
      many: '{count} awr',
      other: '{count} awr',
    },
    daysLong: {
      zero: '{count} diwrnod',
      one: '{count} diwrnod',
      two: '{count} ddiwrnod',
      few: '{count} diwrnod',
      many: '{count} diwrnod',
      other: '{count} diwrnod',
    },
  },
  broken: {
    title: 'Aeth rhywbeth o’i le ar y dudalen hon',
    text: 'Ein bai ni yw hyn, nid eich bai chi. Llwythwch y dudalen eto gyda’r ddolen yn eich gwahoddiad.',
    reload: 'Llwytho’r dudalen eto',
  },
} as const satisfies FrontWords;
