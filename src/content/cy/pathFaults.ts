import type { VisitFault } from '../../domain/faults';
import type { FaultWords } from '../words';

/** The way to the room: what is wrong between this device and the video platform. */
export const pathFaults = {
  'path-udp-blocked': {
    what: 'Dim ond ar hyd y ffordd araf y mae eich rhwydwaith yn gadael yr alwad drwodd. Mae hynny’n arferol ar rwydweithiau sy’n cael eu rheoli',
    todo: [
      'Gallwch ymuno. Gall y llun a’r sain gyrraedd ychydig yn hwyr.',
      'Diffoddwch eich VPN os cewch wneud hynny.',
      'I gael llun gwell, rhowch gynnig ar Wi-Fi arall neu ddata symudol.',
    ],
  },
  'path-media-blocked': {
    what: 'Nid yw eich rhwydwaith yn gadael llun na sain drwodd',
    todo: [
      'Diffoddwch eich VPN os cewch wneud hynny.',
      'Rhowch gynnig ar Wi-Fi arall, neu ddata symudol.',
      'Neu gofynnwch i’ch tîm TG agor y ffordd. Dangoswch y rhestr isod iddynt.',
    ],
  },
  'path-node-unreachable': {
    what: 'Nid yw’r platfform fideo yn ateb, ond mae tudalennau eraill yn ateb. Gall mur gwarchod fod yn y ffordd',
    todo: [
      'Diffoddwch eich VPN os cewch wneud hynny.',
      'Rhowch gynnig ar Wi-Fi arall, neu ddata symudol.',
      'Neu gofynnwch i’ch tîm TG agor y ffordd. Dangoswch y rhestr isod iddynt.',
    ],
  },
  'path-certificate-or-name': {
    what: 'Ni all eich dyfais wneud cysylltiad diogel â’r platfform fideo',
    todo: [
      'Gwiriwch fod dyddiad ac amser eich dyfais yn gywir.',
      'Diffoddwch eich VPN os cewch wneud hynny.',
      'Rhowch gynnig ar Wi-Fi arall, neu ddata symudol.',
      'Os yw’n parhau, gofynnwch i’ch tîm TG: nid yw’r enw’n hysbys yma, neu nid oes ymddiriedaeth yn ei dystysgrif, neu mae’r cysylltiad yn cael ei wrthod. Ni all tudalen weld pa un.',
    ],
  },
  'path-captive-portal': {
    what: 'Mae tudalen arall yn ateb yn lle’r platfform fideo. Efallai fod eich Wi-Fi am i chi fewngofnodi',
    todo: [
      'Agorwch unrhyw wefan arall mewn tab newydd, a mewngofnodwch i’r Wi-Fi yno.',
      'Os nad oes tudalen yn gofyn i chi fewngofnodi, efallai fod eich rhwydwaith yn rhwystro galwadau fideo. Rhowch gynnig ar ddata symudol.',
    ],
  },
  'path-maintenance': {
    what: 'Mae’r platfform fideo ar gau ar gyfer gwaith cynnal a chadw. Ni all neb ymuno nawr',
    todo: [
      'Arhoswch. Rydym yn gofyn eto bob ychydig eiliadau.',
      'Dywedwch wrth y carchar os yw’n dal ar gau pan ddaw eich amser.',
    ],
  },
  'path-page-refused': {
    what: 'Nid yw’r platfform fideo yn gadael y dudalen hon i mewn, neu mae rhywbeth arall yn ateb yn ei le',
    todo: [
      'Ymunwch ar y dudalen we swyddogol.',
      'Os nad yw honno’n agor chwaith, rhowch gynnig ar ddata symudol.',
    ],
  },
  'path-node-error': {
    what: 'Mae nam ar y platfform fideo',
    todo: [
      'Arhoswch. Rydym yn gofyn eto bob ychydig eiliadau.',
      'Dywedwch wrth y carchar os yw’n dal felly pan ddaw eich amser.',
    ],
  },
  'path-nothing-answers': {
    what: 'Rydych ar rwydwaith, ond nid oes dim yn ateb. Efallai nad yw’r rhyngrwyd yn gweithio, neu fod eich Wi-Fi am i chi fewngofnodi',
    todo: [
      'Agorwch unrhyw wefan arall mewn tab newydd. Os daw tudalen fewngofnodi, mewngofnodwch.',
      'Diffoddwch y Wi-Fi a’i droi ymlaen eto.',
      'Rhowch gynnig ar ddata symudol.',
    ],
  },
  'path-loss-high': {
    what: 'Mae rhan o’ch llun a’ch sain yn mynd ar goll ar y ffordd',
    todo: [
      'Defnyddiwch gebl, neu symudwch yn nes at eich llwybrydd Wi-Fi.',
      'Diffoddwch eich VPN os cewch wneud hynny.',
      'Rhowch gynnig ar ddata symudol 4G neu 5G.',
    ],
  },
  'path-loss-some': {
    what: 'Mae ychydig o’ch llun a’ch sain yn mynd ar goll ar y ffordd',
    todo: ['Gallwch ymuno.', 'Defnyddiwch gebl, neu symudwch yn nes at eich llwybrydd Wi-Fi, os gallwch.'],
  },
  'path-jitter-high': {
    what: 'Mae eich sain yn dod yn anwastad. Gall geiriau dorri',
    todo: [
      'Defnyddiwch gebl, neu symudwch yn nes at eich llwybrydd Wi-Fi.',
      'Gofynnwch i eraill beidio â gwylio ffilmiau na lawrlwytho.',
      'Caewch apiau eraill sy’n defnyddio fideo.',
    ],
  },
  'path-not-measured': {
    what: 'Nid oedd modd i ni roi cynnig ar lun a sain ar y ffordd i’r ystafell',
    todo: ['Mae’r platfform fideo yn ateb, felly ewch ymlaen.', 'Os ydych yn dymuno, pwyswch “Gwirio eto”.'],
  },
} as const satisfies Record<Extract<VisitFault, `path-${string}`>, FaultWords>;
