import type { VisitFault } from '../../domain/faults';
import type { FaultWords } from '../words';
import { browserFaults } from './browserFaults';
import { cameraOpeningFaults } from './cameraOpeningFaults';
import { cameraPictureFaults } from './cameraPictureFaults';
import { connectionFaults } from './connection';
import { microphoneOpeningFaults } from './microphoneOpeningFaults';
import { microphoneSoundFaults } from './microphoneSoundFaults';
import { pathFaults } from './pathFaults';
import { speakerFaults } from './speakerFaults';
import { truthFaults } from './truthFaults';

/** What is wrong, and what to do. Menus and buttons of browsers and systems keep their English word too. */
export const faults = {
  ...browserFaults,
  ...cameraOpeningFaults,
  ...cameraPictureFaults,
  ...microphoneOpeningFaults,
  ...microphoneSoundFaults,
  ...speakerFaults,
  ...pathFaults,
  ...truthFaults,
  ...connectionFaults,
  'line-download-slow': {
    what: 'Mae eich cysylltiad yn araf wrth dderbyn. Gall llun y carchar stopio, a gall y sain dorri',
    todo: [
      'Symudwch yn nes at eich llwybrydd Wi-Fi, neu defnyddiwch gebl.',
      'Gofynnwch i eraill beidio â gwylio ffilmiau na lawrlwytho.',
      'Rhowch gynnig ar ddata symudol 4G neu 5G.',
    ],
  },
  'line-upload-slow': {
    what: 'Mae eich cysylltiad yn araf wrth anfon. Efallai na fydd y carchar yn eich gweld neu’n eich clywed yn dda',
    todo: [
      'Oedwch waith cysoni a chadw copïau wrth gefn ar eich dyfais.',
      'Symudwch yn nes at eich llwybrydd Wi-Fi, neu defnyddiwch gebl.',
      'Gofynnwch i eraill beidio â gwneud galwadau fideo nac uwchlwytho.',
      'Rhowch gynnig ar ddata symudol 4G neu 5G.',
    ],
  },
  'line-delay-high': {
    what: 'Mae oedi hir ar eich cysylltiad. Efallai y byddwch yn siarad ar draws eich gilydd',
    todo: [
      'Diffoddwch eich VPN os cewch wneud hynny.',
      'Symudwch yn nes at eich llwybrydd Wi-Fi, neu defnyddiwch gebl.',
      'Rhowch gynnig ar ddata symudol 4G neu 5G.',
      'Gadewch seibiau byr wrth siarad.',
    ],
  },
  'line-borderline': {
    what: 'Efallai mai prin ddigon cyflym yw eich cysylltiad. Gall y llun stopio ar adegau',
    todo: [
      'Defnyddiwch gebl yn lle Wi-Fi os gallwch, neu symudwch yn nes at y llwybrydd.',
      'Oedwch waith cysoni a chadw copïau wrth gefn ar eich dyfais.',
      'Gofynnwch i eraill beidio â gwylio ffilmiau yn ystod yr ymweliad.',
    ],
  },
  'line-offline': {
    what: 'Nid yw eich dyfais wedi’i chysylltu â’r rhyngrwyd',
    todo: [
      'Gwiriwch y Wi-Fi neu’r cebl rhwydwaith.',
      'Rhowch gynnig ar ddata symudol.',
      'Byddwn yn sylwi pan fyddwch wedi’ch cysylltu eto, ac yn mesur ar ein pen ein hunain.',
    ],
  },
  'line-not-measured': {
    what: 'Ni allem fesur eich cysylltiad',
    todo: [
      'Gall eich cysylltiad fod yn iawn. Ewch ymlaen.',
      'Rydym yn ceisio eto ar ein pen ein hunain. Os ydych eisiau, pwyswch “Gwirio eto”.',
    ],
  },
  'line-delay-when-busy': {
    what: 'Mae eich cysylltiad yn ddigon cyflym, ond mae’r oedi’n tyfu pan mae’n brysur. Efallai y byddwch yn siarad ar draws eich gilydd',
    todo: [
      'Oedwch waith cysoni a chadw copïau wrth gefn ar eich dyfais.',
      'Gofynnwch i eraill beidio ag uwchlwytho na gwylio ffilmiau yn ystod yr ymweliad.',
      'Symudwch yn nes at eich llwybrydd Wi-Fi, neu defnyddiwch gebl.',
      'Gadewch seibiau byr wrth siarad.',
    ],
  },
  'line-interrupted': {
    what: 'Daeth rhywbeth ar draws wrth i ni fesur eich cysylltiad',
    todo: [
      'Cadwch y dudalen hon o’ch blaen. Byddwn yn mesur eto ar ein pen ein hunain.',
      'Caewch raglenni eraill os yw eich dyfais yn araf.',
      'Gall eich cysylltiad fod yn iawn. Gallwch fynd ymlaen.',
    ],
  },
  'line-sign-in': {
    what: 'Efallai fod eich rhwydwaith eisiau i chi fewngofnodi yn gyntaf',
    todo: [
      'Agorwch unrhyw dudalen we mewn tab newydd. Os bydd tudalen mewngofnodi’r Wi-Fi yn agor, mewngofnodwch yno.',
      'Dewch yn ôl i’r dudalen hon. Byddwn yn mesur eto ar ein pen ein hunain.',
      'Os na fydd tudalen o’r fath yn agor, rhowch gynnig ar ddata symudol 4G neu 5G.',
    ],
  },
  'line-altered': {
    what: 'Mae eich rhwydwaith yn newid yr hyn y mae’n ei gario, felly ni allem fesur eich cysylltiad',
    todo: [
      'Gall eich cysylltiad fod yn iawn. Ewch ymlaen.',
      'Rhowch gynnig heb VPN os cewch wneud hynny, neu gyda data symudol 4G neu 5G.',
      'Dywedwch wrth eich tîm TG fod dirprwy (“proxy”) yn pacio neu’n cadw atebion pwynt mesur y dudalen hon.',
    ],
  },
  'room-address-unknown': {
    what: 'Nid yw’r platfform yn adnabod yr ystafell hon',
    todo: [
      'Cymharwch gyfeiriad yr ystafell â’ch e-bost archebu.',
      'Os yw’r un fath, gofynnwch i’r carchar am y cyfeiriad cywir.',
    ],
  },
  'room-not-opened': {
    what: 'Ni chawsoch eich gadael i mewn ar amser. Ni chafodd yr ystafell ei hagor, neu mae wedi’i chloi',
    todo: ['Gwiriwch amser eich archeb.', 'Ymunwch eto unwaith.', 'Yna cysylltwch â’r carchar.'],
  },
  'room-pin-wrong': {
    what: 'Ni dderbyniodd yr ystafell y PIN',
    todo: [
      'Fel arfer nid oes angen PIN ar westeion. Chwiliwch yn eich e-bost archebu am PIN gwestai.',
      'Peidiwch byth â defnyddio PIN gwesteiwr (“host”).',
    ],
  },
  'room-pin-tries-used': {
    what: 'Defnyddiwyd PIN anghywir yn rhy aml',
    todo: ['Arhoswch 10 munud.', 'Gofynnwch i’r carchar am y PIN cywir.'],
  },
  'room-full': {
    what: 'Mae’r ystafell yn llawn',
    todo: ['Cysylltwch â’r carchar: rhaid i rywun adael cyn y gallwch ymuno.'],
  },
  'room-disabled': {
    what: 'Mae’r ystafell wedi’i diffodd',
    todo: ['Cysylltwch â’r carchar a gofynnwch am ystafell arall.'],
  },
  'room-role-refused': {
    what: 'Ni dderbyniodd yr ystafell chi fel gwestai',
    todo: ['Ymunwch eto.', 'Yna cysylltwch â’r carchar.'],
  },
  'room-refused-call': {
    what: 'Gwrthododd yr ystafell yr alwad',
    todo: ['Cymharwch gyfeiriad yr ystafell â’ch e-bost archebu.', 'Cysylltwch â’r carchar.'],
  },
  'room-needs-extension': {
    what: 'Mae’r cyfeiriad hwn yn arwain at ddewislen sy’n gofyn am rif, nid yn syth i ystafell',
    todo: ['Gofynnwch i’r carchar am gyfeiriad yr ystafell ei hun.'],
  },
  'room-needs-sign-in': {
    what: 'Mae’r platfform am i chi fewngofnodi. Ni ddylai gwesteion orfod gwneud hynny',
    todo: [
      'Defnyddiwch y dudalen we swyddogol ar gyfer yr ystafell hon.',
      'Neu gofynnwch i’r carchar am ddolen i westeion.',
    ],
  },
  'platform-maintenance': {
    what: 'Mae’r platfform fideo wedi’i ddiffodd ar gyfer gwaith cynnal a chadw',
    todo: ['Cysylltwch â’r carchar a gofynnwch a oes modd symud yr ymweliad.'],
  },
  'platform-full': {
    what: 'Mae’r platfform fideo yn llawn',
    todo: ['Arhoswch funud, yna ymunwch eto.', 'Dywedwch wrth y carchar.'],
  },
  'platform-not-answering': {
    what: 'Nid yw’r platfform fideo yn ateb',
    todo: ['Arhoswch funud, yna ymunwch eto.', 'Dywedwch wrth y carchar.'],
  },
  'platform-unreachable': {
    what: 'Ni allai eich dyfais gyrraedd y platfform fideo',
    todo: [
      'Gwiriwch eich bod wedi’ch cysylltu â’r rhyngrwyd.',
      'Rhowch gynnig ar rwydwaith arall: data symudol yn lle Wi-Fi’r cwmni.',
      'Defnyddiwch y dudalen we swyddogol ar gyfer yr ystafell hon.',
    ],
  },
  'platform-misconfigured': {
    what: 'Nid yw’r platfform fideo wedi’i osod yn gywir ar gyfer yr ystafell hon',
    todo: ['Dywedwch wrth y carchar, a rhowch y cod.'],
  },
  'media-blocked': {
    what: 'Ni all llun a sain fynd drwy eich rhwydwaith',
    todo: [
      'Diffoddwch eich VPN os cewch wneud hynny.',
      'Rhowch gynnig ar rwydwaith arall: data symudol yn lle Wi-Fi’r cwmni.',
      'Gofynnwch i’ch tîm TG adael galwadau fideo drwodd. Darllenwch y cod iddynt.',
    ],
  },
  'session-expired': {
    what: 'Bu’r cysylltiad yn segur yn rhy hir',
    todo: ['Ymunwch eto.', 'Os yw’r ystafell wedi’i chloi, ffoniwch y carchar.'],
  },
  'connection-lost': {
    what: 'Collwyd y cysylltiad â’r ystafell',
    todo: [
      'Gwiriwch eich cysylltiad rhyngrwyd.',
      'Ymunwch eto.',
      'Os yw’r ystafell wedi’i chloi, ffoniwch y carchar.',
    ],
  },
  'platform-dropped-call': {
    what: 'Cafodd yr alwad ei thorri gan y platfform fideo',
    todo: ['Ymunwch eto.', 'Os yw’r ystafell wedi’i chloi, ffoniwch y carchar.'],
  },
  'transfer-failed': {
    what: 'Nid oedd modd eich symud i’r ystafell arall',
    todo: ['Ymunwch eto.', 'Dywedwch wrth y carchar os yw’n digwydd ddwywaith.'],
  },
  'ended-unknown': {
    what: 'Daeth yr alwad i ben, a rhoddodd y platfform reswm nad ydym yn ei adnabod',
    todo: ['Ymunwch eto.', 'Dywedwch wrthym beth yw’r cod a geiriau’r platfform.'],
  },
  'share-refused': {
    what: 'Ni chaniataodd yr ystafell rannu sgrin',
    todo: ['Gofynnwch i swyddog y carchar. Rhaid cytuno ar hyn cyn yr ymweliad.'],
  },
  'share-taken': {
    what: 'Mae’r carchar yn dangos rhywbeth nawr. Nid yw eich sgrin yn cael ei rhannu mwyach',
    todo: ['Rhannwch eto pan fydd y carchar wedi gorffen.'],
  },
  'ended-by-prison': {
    what: 'Daeth y carchar â’r ymweliad i ben',
    todo: ['Os ydych yn meddwl bod yr ymweliad wedi dod i ben yn rhy gynnar, cysylltwch â’r carchar.'],
  },
  'removed-by-prison': {
    what: 'Mae’r carchar wedi eich tynnu o’r ystafell',
    todo: ['Cysylltwch â’r carchar cyn i chi ymuno eto.'],
  },
  'prison-left': {
    what: 'Mae’r carchar wedi gadael yr ystafell, felly mae’r ymweliad ar ben',
    todo: ['Os daeth i ben yn rhy gynnar, ymunwch eto neu cysylltwch â’r carchar.'],
  },
  'alone-too-long': {
    what: 'Buoch ar eich pen eich hun yn yr ystafell yn rhy hir',
    todo: ['Ymunwch eto os ydych yn dal i ddisgwyl y carchar.'],
  },
  'test-call-finished': {
    what: 'Mae’r alwad brawf wedi gorffen. Fe weithiodd',
    todo: ['Rydych yn barod.'],
  },
  'ended-by-platform': {
    what: 'Daeth y platfform fideo â’r ymweliad i ben',
    todo: ['Cysylltwch â’r carchar.'],
  },
} as const satisfies Record<VisitFault, FaultWords>;
