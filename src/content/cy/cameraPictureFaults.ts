import type { VisitFault } from '../../domain/faults';
import type { FaultWords } from '../words';
import { greyedOut } from './sharedSteps';

/**
 * What comes, or no longer comes, from a camera that was opened.
 * Macs, iPhones and iPads do not speak Welsh, so what is on their screens is given in English only.
 */
export const cameraPictureFaults = {
  'camera-chosen-gone': {
    what: 'Nid yw’r camera a ddewisoch wedi’i gysylltu, felly rydym yn defnyddio un arall',
    todo: [
      'Ydy eich llun yn iawn? Yna nid oes angen i chi wneud dim.',
      'Os nad yw, plygiwch y camera a ddewisoch i mewn. Byddwn yn sylwi.',
    ],
  },
  'camera-muted-by-system': {
    what: 'Mae eich dyfais neu ei system wedi diffodd y camera',
    todo: {
      any: [
        'Chwiliwch am switsh neu fysell camera ar eich dyfais, a throwch y camera ymlaen. Byddwn yn sylwi.',
        'Agorwch gaead y camera, os oes ganddo un.',
        greyedOut,
      ],
      'safari-mac': [
        'Dewiswch y camera â llinell drwyddo yn y bar cyfeiriad, i’w droi ymlaen eto. Byddwn yn sylwi.',
        'Agorwch gaead y camera, os oes ganddo un.',
        greyedOut,
      ],
      ios: [
        'Gorffennwch unrhyw alwad ffôn neu fideo. Byddwn yn sylwi.',
        'Cadwch y dudalen hon ar y blaen, a’r sgrin ymlaen.',
        'Dewiswch y camera â llinell drwyddo yn y bar cyfeiriad, os gwelwch un.',
        'Wedi’i ddiffodd o hyd? Pwyswch “Gwirio eto”.',
      ],
      android: [
        'Llithrwch eich bys i lawr o frig y sgrin.',
        'Trowch “Mynediad i’r camera” (“Camera access”) ymlaen. Byddwn yn sylwi.',
        'Cadwch y dudalen hon ar y blaen, a’r sgrin ymlaen.',
        greyedOut,
      ],
      chromeos: [
        'Chwiliwch am switsh camera ar y Chromebook, a throwch y camera ymlaen. Byddwn yn sylwi.',
        'Agorwch “Gosodiadau” (“Settings”), yna “Preifatrwydd a diogelwch” (“Privacy and security”), yna “Rheolyddion preifatrwydd” (“Privacy controls”).',
        'Trowch “Mynediad i’r camera” (“Camera access”) ymlaen.',
        greyedOut,
      ],
    },
  },
  'camera-stopped': {
    what: 'Mae eich camera wedi stopio',
    todo: {
      any: [
        'Os oes ganddo gebl, plygiwch ef i mewn eto. Byddwn yn sylwi.',
        'Dim cebl? Pwyswch “Gwirio eto”.',
      ],
      ios: ['Cadwch y dudalen hon ar y blaen, a’r sgrin ymlaen.', 'Pwyswch “Gwirio eto”.'],
      android: ['Cadwch y dudalen hon ar y blaen, a’r sgrin ymlaen.', 'Pwyswch “Gwirio eto”.'],
    },
  },
  'camera-black': {
    what: 'Mae eich camera yn gweithio, ond mae’r llun yn ddu',
    todo: {
      any: [
        'Agorwch y caead neu tynnwch y gorchudd oddi ar y lens. Byddwn yn sylwi.',
        'Chwiliwch am switsh neu fysell camera ar eich dyfais, a throwch y camera ymlaen.',
        'Os oes gan y camera ei raglen ei hun, trowch y llun ymlaen yno.',
        'Dewiswch gamera arall, os oes gennych un.',
      ],
      ios: [
        'Tynnwch y gorchudd oddi ar y lens. Byddwn yn sylwi.',
        'Caewch apiau eraill sy’n defnyddio’r camera.',
        'Dewiswch gamera arall.',
      ],
      android: [
        'Tynnwch y gorchudd oddi ar y lens. Byddwn yn sylwi.',
        'Llithrwch eich bys i lawr o frig y sgrin. Os gwelwch “Mynediad i’r camera” (“Camera access”), trowch ef ymlaen.',
        'Dewiswch gamera arall.',
      ],
    },
  },
  'camera-covered': {
    what: 'Mae eich camera ymlaen, ond mae rhywbeth dros ei lens',
    todo: {
      any: [
        'Agorwch y caead, neu tynnwch y sticer oddi ar y lens. Byddwn yn sylwi.',
        'Agorwch glawr eich gliniadur yn llawn.',
        'Sychwch y lens â chlwtyn meddal.',
      ],
      ios: [
        'Symudwch eich llaw neu’r cas oddi wrth y lens ger y sgrin. Byddwn yn sylwi.',
        'Sychwch y lens â chlwtyn meddal.',
      ],
      android: [
        'Symudwch eich llaw neu’r cas oddi wrth y lens ger y sgrin. Byddwn yn sylwi.',
        'Sychwch y lens â chlwtyn meddal.',
      ],
    },
  },
  'camera-dark': {
    what: 'Nid oes digon o olau i’ch camera',
    todo: [
      'Trowch olau ymlaen o’ch blaen. Byddwn yn sylwi.',
      'Trowch fel bod y ffenestr o’ch blaen, nid y tu ôl i chi.',
      'Sychwch y lens â chlwtyn meddal.',
    ],
  },
  'camera-still': {
    what: 'Nid oes dim wedi symud yn eich llun, felly ni allwn ddweud eto ei fod yn fyw',
    todo: ['Codwch eich llaw a’i chwifio o flaen y camera. Byddwn yn sylwi.'],
  },
  'camera-frozen': {
    what: 'Mae eich camera yn anfon yr un llun dro ar ôl tro',
    todo: [
      'Chwifiwch eich llaw unwaith eto. Byddwn yn sylwi.',
      'Os oes rhaglen yn rhoi llun llonydd yn eich lle, diffoddwch hynny.',
      'Tynnwch blwg y camera allan a’i roi i mewn eto.',
      'Dewiswch gamera arall, os oes gennych un.',
      'Yr un fath o hyd? Ailgychwynnwch eich dyfais.',
    ],
  },
  'camera-no-frames': {
    what: 'Mae eich camera ymlaen, ond nid yw’n anfon lluniau newydd',
    todo: [
      'Caewch apiau eraill sy’n defnyddio fideo. Byddwn yn sylwi.',
      'Tynnwch blwg y camera allan a’i roi i mewn eto.',
      'Dewiswch gamera arall, os oes gennych un.',
      'Dim byd o hyd? Ailgychwynnwch eich dyfais.',
    ],
  },
  'camera-too-small': {
    what: 'Mae’r llun o’ch camera yn rhy fach i swyddog y carchar allu darllen eich ID',
    todo: [
      'Dewiswch gamera arall, os oes gennych un.',
      'Os oes gan y camera ei raglen ei hun, dewiswch lun mwy yno. Byddwn yn sylwi.',
      'Caewch apiau eraill sy’n defnyddio fideo.',
      'Rhy fach o hyd? Defnyddiwch ddyfais arall.',
    ],
  },
  'camera-too-slow': {
    what: 'Mae eich camera yn anfon rhy ychydig o luniau yr eiliad, felly bydd eich llun yn neidio',
    todo: [
      'Trowch olau ymlaen: mae llawer o gamerâu yn araf yn y tywyllwch. Byddwn yn sylwi.',
      'Caewch raglenni a thabiau eraill.',
      'Plygiwch eich dyfais i mewn, fel nad yw’n arbed pŵer.',
      'Plygiwch y camera yn syth i’ch dyfais, nid i hwb.',
      'Dewiswch gamera arall, os oes gennych un.',
    ],
  },
  'camera-virtual': {
    what: 'Rhaglen, nid camera, sy’n gwneud eich llun, a rhaid i’r carchar eich gweld fel yr ydych',
    todo: ['Dewiswch eich camera go iawn.', 'Caewch y rhaglen sy’n gwneud y llun, fel OBS neu ManyCam.'],
  },
} as const satisfies Partial<Record<Extract<VisitFault, `camera-${string}`>, FaultWords>>;
