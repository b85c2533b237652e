import type { AsideWords } from '../words';
import { greyedOut } from './sharedSteps';

const topics = {
  invitation: {
    title: 'Nid yw fy nolen na chyfeiriad yr ystafell yn gweithio',
    also: 'gwahoddiad e-bost archebu anghywir hen copïo gludo skype lync invitation',
    todo: [
      'Agorwch yr e-bost archebu ar gyfer yr ymweliad hwn. Nid yw hen ddolen yn gweithio.',
      'Copïwch y ddolen, y cyfeiriad sydd ag “@” ynddo, neu’r e-bost cyfan.',
      'Gludwch hynny ar y dudalen gychwyn.',
      'Dim ystafell o hyd? Gofynnwch i’r carchar am y cyfeiriad cywir.',
    ],
  },
  telephone: {
    title: 'Cefais rif ffôn',
    also: 'ffonio deialu galw rhif phone dial',
    todo: [
      'Peidiwch ag ymuno dros y ffôn. Ni all y carchar gadarnhau pwy ydych chi, felly ni all yr ymweliad fynd ymlaen.',
      'Byddai pawb yn yr ymweliad, y carcharor hefyd, yn gweld eich rhif.',
      'Defnyddiwch y ddolen neu gyfeiriad yr ystafell yn eich e-bost archebu.',
    ],
  },
  'what-to-use': {
    title: 'Pa borwr neu ddyfais alla i ei ddefnyddio?',
    also: 'chrome edge firefox safari skype ap ffôn llechen cyfrifiadur gliniadur',
    todo: {
      any: [
        'Defnyddiwch fersiwn newydd o Chrome os gallwch. Mae Edge wedi’i wneud o’r un rhannau.',
        'Mae fersiynau newydd o Firefox a Safari yn gweithio hefyd, ond gallant wneud llai.',
        'Peidiwch â defnyddio Skype for Business. Ni allwn wirio ei fod yn dal i weithio.',
        'Mae cyfrifiadur, llechen neu ffôn yn gwneud y tro. Dim ond cyfrifiadur all rannu ei sgrin.',
      ],
      ios: [
        'Ar iPhone neu iPad, defnyddiwch Safari neu Chrome. Mae’r ddau yn gwneud y tro.',
        'Cadwch iOS yn gyfredol.',
        'Ni all ffôn na llechen rannu ei sgrin. Ar gyfer hynny, defnyddiwch gyfrifiadur.',
      ],
      android: [
        'Defnyddiwch fersiwn newydd o Chrome.',
        'Ni all ffôn na llechen rannu ei sgrin. Ar gyfer hynny, defnyddiwch gyfrifiadur.',
      ],
      firefox: [
        'Mae Firefox yn gweithio, ond gall wneud llai. Os bydd rhywbeth yn methu, rhowch gynnig ar Chrome neu Edge.',
        'Cadwch Firefox yn gyfredol.',
      ],
      safari: [
        'Mae Safari yn gweithio, ond gall wneud llai. Os bydd rhywbeth yn methu, rhowch gynnig ar Chrome.',
        'Cadwch eich Mac yn gyfredol. Daw Safari gydag ef.',
      ],
    },
  },
  'call-failed': {
    title: 'Ni allaf gysylltu, neu methodd yr alwad',
    also: 'gwall ymuno wifi llwybrydd ailgychwyn failed',
    todo: [
      'Gwiriwch fod eich porwr yn gyfredol. Chrome sydd orau.',
      'Gwiriwch eich Wi-Fi a’ch llwybrydd, neu’r cebl rhwydwaith.',
      'Rhowch gynnig ar ffordd arall i’r rhyngrwyd, neu ddyfais arall.',
      'Diffoddwch eich dyfais a’i throi ymlaen, a dechreuwch eto.',
    ],
  },
  'error-message': {
    title: 'Rwy’n cael gwall wrth geisio cysylltu',
    also: 'neges rhwystro wifi data symudol darparwr gwesty rhwydwaith cyhoeddus vpn error',
    todo: {
      any: [
        'Edrychwch sut rydych wedi’ch cysylltu. Gall Wi-Fi yn y gwaith neu mewn mannau cyhoeddus rwystro galwadau fideo.',
        'Rhowch gynnig ar rwydwaith Wi-Fi arall.',
        'Neu rhowch gynnig ar ddata symudol. Rhaid i’ch dyfais gael ei ddefnyddio ar gyfer galwadau: edrychwch yn ei gosodiadau.',
        'Os nad yw data symudol yn gweithio chwaith, gall eich darparwr rwystro galwadau fideo. Gofynnwch iddo eu caniatáu.',
      ],
      ios: [
        'Edrychwch sut rydych wedi’ch cysylltu. Gall Wi-Fi yn y gwaith neu mewn mannau cyhoeddus rwystro galwadau fideo.',
        'Rhowch gynnig ar rwydwaith Wi-Fi arall.',
        'Neu rhowch gynnig ar ddata symudol: agorwch “Settings”, yna “Mobile Data”, a’i ganiatáu ar gyfer eich porwr.',
        'Os nad yw data symudol yn gweithio chwaith, gall eich darparwr rwystro galwadau fideo. Gofynnwch iddo eu caniatáu.',
      ],
    },
  },
  'no-browser-connects': {
    title: 'Ni allaf gysylltu ag unrhyw borwr',
    also: 'cwmni gwaith adran tg mur gwarchod pyrth vpn swyddfa firewall',
    todo: [
      'Ai dyfais waith yw hon, neu Wi-Fi gwaith? Efallai nad yw’n gadael galwadau fideo drwodd.',
      'Gofynnwch i’ch tîm TG agor y ffordd. Mae’r rhestr ar eu cyfer isod.',
      'Neu defnyddiwch ddyfais arall, ar rwydwaith arall.',
    ],
  },
  camera: {
    title: 'Nid yw fy nghamera’n gweithio',
    also: 'fideo llun caniatâd caniatáu gwe-gamera gweld',
    todo: [
      'Gwiriwch fod eich porwr a’ch dyfais yn gadael i’r dudalen hon ddefnyddio’r camera.',
      'Gwiriwch fod y camera cywir wedi’i ddewis. Mae “Default” yn gywir gan amlaf.',
      'Caewch raglenni eraill sy’n defnyddio’r camera.',
      'Rhowch gynnig ar Chrome. Mae’n helpu’n aml.',
      greyedOut,
    ],
  },
  microphone: {
    title: 'Ni all neb fy nghlywed',
    also: 'meicroffon tawelu sain caniatâd caniatáu mute',
    todo: [
      'Gwiriwch nad ydych wedi’ch tawelu.',
      'Gwiriwch fod eich porwr a’ch dyfais yn gadael i’r dudalen hon ddefnyddio’r meicroffon.',
      'Gwiriwch fod y meicroffon cywir wedi’i ddewis. Mae “Default” yn gywir gan amlaf.',
      'Rhowch gynnig ar Chrome. Mae’n helpu’n aml.',
      greyedOut,
    ],
  },
  speaker: {
    title: 'Nid wyf yn clywed dim byd',
    also: 'sain seinydd clustffonau lefel uchel',
    todo: [
      'Trowch sain eich dyfais i fyny.',
      'Gwiriwch fod y seinydd neu’r clustffonau cywir wedi’u dewis.',
      'Chwaraewch y sain brawf ar y dudalen wirio.',
    ],
  },
  'picture-on-phone': {
    title: 'Mae’r llun yn wael ar fy ffôn neu fy llechen',
    also: 'delwedd ansawdd aneglur symudol 4g 5g',
    todo: [
      'Defnyddiwch gebl neu Wi-Fi os gallwch. Gall data symudol achosi trafferth.',
      'Ar ddata symudol, cadwch y ffôn yn llonydd.',
      'Defnyddiwch 4G neu 5G os gallwch.',
      'Eisteddwch lle mae golau ar eich wyneb.',
    ],
  },
  'poor-sound': {
    title: 'Mae’r sain yn wael',
    also: 'sŵn tawel clecian clustffonau ansawdd',
    todo: [
      'Defnyddiwch glustffonau â meicroffon. Ar ffôn neu lechen mae hyn yn helpu fwyaf.',
      'Defnyddiwch Chrome. Ei sain ef sydd orau.',
      'Ewch i ystafell dawel.',
    ],
  },
  feedback: {
    title: 'Mae’n chwibanu, neu rwy’n clywed adlais',
    also: 'adborth sŵn dwy ddyfais eco',
    todo: [
      'A oes ail ddyfais yn eich ystafell sydd yn yr un ymweliad? Mae’r ddwy’n clywed ei gilydd.',
      'Tawelwch feicroffon un ohonynt.',
      'Neu defnyddiwch glustffonau.',
    ],
  },
  drops: {
    title: 'Mae’r llun neu’r sain yn stopio o bryd i’w gilydd',
    also: 'rhewi torri cysylltiad gwael cysoni copi wrth gefn',
    todo: [
      'Oedwch waith cysoni a chadw copïau wrth gefn ar eich dyfais.',
      'Gofynnwch i eraill ar yr un cysylltiad beidio â lawrlwytho na gwylio ffilmiau.',
      'Symudwch yn nes at eich llwybrydd Wi-Fi, neu defnyddiwch gebl.',
    ],
  },
  speed: {
    title: 'A yw fy nghysylltiad rhyngrwyd yn ddigon cyflym?',
    also: 'cyflymder band eang mbps oedi ofcom prawf araf',
    todo: [
      'Profwch ef ar y dudalen wirio. Mae’n dweud pa mor gyflym rydych yn anfon ac yn derbyn, a beth yw’r oedi.',
      'Mae angen mwy nag 1 megabit yr eiliad arnoch y ddwy ffordd, ac oedi o lai na 100 milieiliad. Rhifau Ofcom yw’r rhain, fel y’u rhoddwyd yng nghanllawiau 2020.',
      'Gallwch hefyd ddefnyddio gwiriwr cyflymder Ofcom. Mae’n mesur y ffordd at Ofcom, nid at y carchar.',
      'Os yw eich cysylltiad yn arafach, gwnewch gynllun arall, fel data symudol 4G neu 5G.',
    ],
  },
  'not-let-in': {
    title: 'Nid oes neb yn fy ngadael i mewn',
    also: 'ystafell aros wedi’i chloi hwyr pin gwestai',
    todo: [
      'Gwiriwch ddiwrnod ac amser eich archeb.',
      'Arhoswch ar y dudalen. Mae’r carchar yn agor yr ystafell ar yr amser a drefnwyd.',
      'Caiff yr ystafell ei chloi yn fuan ar ôl y dechrau. Ni all pobl sy’n hwyr ddod i mewn.',
      'Cysylltwch â’r carchar.',
    ],
  },
  sharing: {
    title: 'Ni allaf ddangos dogfen',
    also: 'rhannu sgrin cyflwyno sleidiau',
    todo: [
      'Dywedwch wrth swyddog y carchar cyn i’r ymweliad ddechrau eich bod am wneud hynny.',
      'Defnyddiwch Chrome neu Edge ar gyfrifiadur. Ni all ffôn rannu ei sgrin.',
      'Ni all rhai carchardai wneud hyn eto.',
    ],
  },
  ended: {
    title: 'Daeth yr ymweliad i ben',
    also: 'tynnu allan rhoi’r ffôn i lawr datgysylltu drosodd cynnar',
    todo: [
      'Os daeth i ben yn rhy gynnar, ymunwch eto. Os yw’r ystafell wedi’i chloi, cysylltwch â’r carchar.',
      'A gafodd y ddolen ei hanfon ymlaen atoch? Dilëwch hi nawr.',
    ],
  },
} as const satisfies AsideWords['guide']['topics'];

export const guide = {
  title: 'Canllaw i broblemau',
  lead: 'Dewch o hyd i’r hyn rydych yn ei weld neu’n ei glywed. Mae gan bob problem gamau sy’n helpu, a’r gwiriad sy’n profi amdani.',
  search: 'Beth yw’r broblem?',
  searchHint: 'Teipiwch air, fel “adlais” neu “camera”, neu god fel CAM-1.',
  found: {
    zero: '{count} ateb',
    one: '{count} ateb',
    two: '{count} ateb',
    few: '{count} ateb',
    many: '{count} ateb',
    other: '{count} ateb',
  },
  none: 'Nid oes gennym ateb â’r geiriau hyn. Rhowch gynnig ar air arall, neu cysylltwch â’r carchar.',
  tests: 'Caiff hyn ei brofi gan y gwiriad: {checks}',
  toCheck: 'Mynd i’r gwiriad',
  causes: 'Beth all y gwiriad ei ddweud',
  others: 'Ar borwyr a dyfeisiau eraill',
  otherwise: 'Pob un arall',
  on: '{browser} ar {system}',
  browsers: {
    chrome: 'Chrome',
    edge: 'Edge',
    firefox: 'Firefox',
    safari: 'Safari',
    samsung: 'Samsung Internet',
  },
  systems: {
    windows: 'Windows',
    mac: 'Mac',
    ios: 'iPhone ac iPad',
    android: 'Android',
    chromeos: 'Chromebook',
    linux: 'Linux',
  },
  stillStuck: 'Yn dal yn sownd?',
  mustTell:
    'Os na allwch gysylltu, rhaid i chi ddweud wrth y carchar. Defnyddiwch y cyswllt yn eich e-bost archebu yn gyntaf.',
  dated:
    'Daw’r hyn mae’r dudalen hon yn ei ddweud am garchardai o ganllawiau 2020. Os yw’r carchar yn dweud rhywbeth gwahanol, gwnewch hynny.',
  goes: {
    title: 'Sut mae ymweliad yn mynd',
    beforeTitle: 'Cyn yr ymweliad',
    before: [
      'Caewch raglenni eraill sy’n defnyddio fideo. Caewch dabiau a ffenestri eraill eich porwr.',
      'Gwnewch y ffenestr yn fawr. Gwefrwch eich dyfais neu plygiwch hi i mewn.',
      'Byddwch mewn lle preifat. Efallai na chaiff staff y carchar fod yn yr ystafell wrth i chi siarad, felly ni ddylai neb allu eich clywed ar eich ochr chi.',
      'Paratowch eich ID. Gadewch ychydig funudau ar ei gyfer.',
    ],
    inTitle: 'Mynd i mewn',
    in: [
      'Ymunwch ar yr amser a drefnwyd. Caiff yr ystafell ei chloi yn fuan wedyn, ac ni all pobl sy’n hwyr ddod i mewn.',
      'Rhowch eich enw proffesiynol. Mae pawb yn ei weld. Os oes rhaid cadw eich enw’n gyfrinachol, rhowch yr alias a gawsoch yn unig.',
      'Defnyddiwch lun a sain, ac ymunwch fel gwestai.',
      'Byddwch yn aros nes i’r carchar agor yr ystafell â’i PIN ei hun. Nid oes angen y PIN hwnnw arnoch chi.',
      'Dangoswch eich ID pan fydd y swyddog yn gofyn. Chi a’r swyddog fydd hefyd yn gwirio unrhyw un rydych yn dod ag ef, fel cyfieithydd ar y pryd.',
      'Yna bydd y swyddog yn cloi’r ystafell, yn nôl y carcharor, yn dweud pryd mae’n rhaid i’r ymweliad ddod i ben, ac yn gadael.',
    ],
    duringTitle: 'Yn yr ymweliad',
    during: [
      'Cadwch eich meicroffon wedi’i dawelu pan nad ydych yn siarad. Mae’r llun yn mynd at bwy bynnag sydd uchaf ei sŵn.',
      'Os clywch guro, mae rhywun yn ceisio ymuno â’r ystafell sydd wedi’i chloi. Gofynnwch i’r carcharor ddweud wrth y staff ar unwaith.',
      'Dim ond os dywedoch wrth y swyddog cyn yr ymweliad y cewch ddangos dogfennau. Ni all rhai carchardai wneud hyn.',
      'Peidiwch byth â recordio. Dim ffotograffau, dim sgrinluniau, dim sain, a pheidiwch â helpu eraill i wneud hynny. Mae’n drosedd.',
    ],
    endTitle: 'Ar y diwedd',
    end: [
      'Rhaid i’r ymweliad ddod i ben ar amser.',
      'Os byddwch yn gorffen yn gynnar, gofynnwch i’r carcharor roi arwydd i’r swyddog, sy’n gwylio’r ystafell.',
      'Yna pwyswch “Gadael”.',
      'Os cafodd y ddolen ei hanfon ymlaen atoch, dilëwch hi. Peidiwch byth â’i hanfon ymlaen, a pheidiwch byth â’i defnyddio eto.',
    ],
  },
  topics,
} as const satisfies AsideWords['guide'];
