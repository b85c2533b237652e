import type { VisitFault } from '../../domain/faults';
import type { FaultWords } from '../words';
import { greyedOut, openLink } from './sharedSteps';

/**
 * What keeps the camera from opening.
 * Macs, iPhones and iPads do not speak Welsh, so what is on their screens is given in English only.
 */
export const cameraOpeningFaults = {
  'camera-blocked-by-site': {
    what: 'Mae eich porwr yn rhwystro’r camera ar y safle hwn',
    todo: {
      any: [
        'Dewiswch yr eicon i’r chwith o gyfeiriad y dudalen hon.',
        'Trowch “Camera” ymlaen, neu gosodwch ef i “Caniatáu” (“Allow”). Byddwn yn sylwi.',
        greyedOut,
      ],
      edge: [
        'Dewiswch yr eicon i’r chwith o gyfeiriad y dudalen hon.',
        'Dewiswch “Caniatadau ar gyfer y wefan hon” (“Permissions for this site”) os gwelwch hynny.',
        'Gosodwch “Camera” i “Caniatáu” (“Allow”). Byddwn yn sylwi.',
        greyedOut,
      ],
      firefox: [
        'Dewiswch y camera â llinell drwyddo, i’r chwith o gyfeiriad y dudalen hon.',
        'Dewiswch y groes wrth ymyl “Rhwystrwyd” (“Blocked”) neu “Rhwystrwyd dros dro” (“Blocked Temporarily”).',
        'Pwyswch “Gwirio eto”.',
        'Dewiswch “Caniatáu” (“Allow”) pan fydd Firefox yn gofyn.',
        greyedOut,
      ],
      'firefox-android': [
        'Dewiswch yr eicon i’r chwith o gyfeiriad y dudalen hon.',
        'Wrth ymyl “Camera”, dewiswch “Rhwystrwyd” (“Blocked”), fel ei fod yn dweud “Caniatawyd” (“Allowed”).',
        'Pwyswch “Gwirio eto”.',
      ],
      'safari-mac': [
        'Agorwch y ddewislen “Safari” ar frig y sgrin ar y chwith, yna “Settings”, yna “Websites”.',
        'Dewiswch “Camera” yn y rhestr ar y chwith.',
        'Gosodwch y safle hwn i “Caniatáu” (“Allow”).',
        'Pwyswch “Gwirio eto”.',
        greyedOut,
      ],
      ios: [
        'Dewiswch yr eicon wrth ymyl y cyfeiriad. Ar ddyfeisiau hŷn, “aA” yw’r eicon.',
        'Dewiswch “Website Settings”. Gall fod o dan “…”.',
        'Gosodwch “Camera” i “Caniatáu” (“Allow”).',
        'Pwyswch “Gwirio eto”.',
        'Os na allwch ddod o hyd i hyn, agorwch y dudalen yn Safari.',
      ],
      android: [
        'Dewiswch yr eicon i’r chwith o gyfeiriad y dudalen hon.',
        'Dewiswch “Caniatadau” (“Permissions”).',
        'Caniatewch “Camera”. Byddwn yn sylwi.',
        greyedOut,
      ],
    },
  },
  'camera-question-closed': {
    what: 'Cafodd cwestiwn y porwr am y camera ei gau heb ateb',
    todo: ['Pwyswch “Gwirio eto”.', 'Dewiswch “Caniatáu” (“Allow”) pan fydd y porwr yn gofyn.'],
  },
  'camera-question-waiting': {
    what: 'Mae eich porwr yn gofyn a gaiff y dudalen hon ddefnyddio’r camera, ac mae’n aros am eich ateb',
    todo: {
      any: [
        'Edrychwch am y cwestiwn ger y bar cyfeiriad.',
        'Dewiswch “Caniatáu” (“Allow”). Byddwn yn sylwi.',
      ],
      firefox: [
        'Edrychwch am y cwestiwn ger y bar cyfeiriad.',
        'Dim cwestiwn? Dewiswch y camera bach yn y bar cyfeiriad.',
        'Dewiswch “Caniatáu” (“Allow”). Byddwn yn sylwi.',
      ],
      ios: [
        'Edrychwch am y cwestiwn yng nghanol y sgrin.',
        'Dewiswch “Caniatáu” (“Allow”). Byddwn yn sylwi.',
      ],
      android: ['Edrychwch am y cwestiwn ar y sgrin.', 'Dewiswch “Caniatáu” (“Allow”). Byddwn yn sylwi.'],
    },
  },
  'camera-blocked-by-frame': {
    what: 'Mae’r dudalen hon y tu mewn i dudalen arall nad yw’n rhoi’r camera iddi',
    todo: ['Agorwch y dudalen hon mewn tab ar ei phen ei hun.'],
  },
  'camera-blocked-by-host': {
    what: 'Nid yw gweinydd gwe’r gwasanaeth hwn wedi’i osod yn gywir, ac mae’n gwahardd y camera',
    todo: [
      'Dywedwch wrthym beth yw’r cod.',
      'Nes i ni drwsio hyn, defnyddiwch y dudalen we swyddogol ar gyfer eich ystafell.',
    ],
  },
  'camera-blocked-by-system': {
    what: 'Mae eich dyfais yn rhwystro’r porwr hwn rhag defnyddio’r camera',
    todo: {
      any: [
        'Agorwch osodiadau eich dyfais.',
        'Dewch o hyd i osodiadau preifatrwydd y camera.',
        'Caniatewch y camera ar gyfer eich porwr. Byddwn yn sylwi.',
        greyedOut,
      ],
      windows: [
        'Agorwch “Gosodiadau” (“Settings”), yna “Preifatrwydd a diogelwch” (“Privacy & security”; Windows 10: “Privacy”), yna “Camera”.',
        'Trowch “Mynediad i’r camera” (“Camera access”) ymlaen.',
        'Trowch “Gadael i apiau gael mynediad i’ch camera” (“Let apps access your camera”) ymlaen.',
        'Trowch “Gadael i apiau bwrdd gwaith gael mynediad i’ch camera” (“Let desktop apps access your camera”) ymlaen. Byddwn yn sylwi.',
        greyedOut,
      ],
      mac: [
        'Agorwch “System Settings”, yna “Privacy & Security”, yna “Camera”.',
        'Trowch eich porwr ymlaen yn y rhestr.',
        'Caewch y porwr yn llwyr, ac agorwch ef eto.',
        openLink,
        greyedOut,
      ],
      ios: [
        'Agorwch “Settings”, yna “Apps”, yna eich porwr. Ar ddyfeisiau hŷn mae yn “Settings” ei hun.',
        'Caniatewch “Camera”.',
        'Dewch yn ôl i’r dudalen hon. Byddwn yn sylwi.',
        'Dim gosodiad o’r fath? Edrychwch yn “Screen Time”, o dan “Content & Privacy Restrictions”.',
        greyedOut,
      ],
      android: [
        'Agorwch “Gosodiadau” (“Settings”), yna “Apiau” (“Apps”), yna eich porwr.',
        'Dewiswch “Caniatadau” (“Permissions”), yna “Camera”.',
        'Dewiswch “Caniatáu dim ond wrth ddefnyddio’r ap” (“Allow only while using the app”). Byddwn yn sylwi.',
        'Llithrwch eich bys i lawr o frig y sgrin. Os gwelwch “Mynediad i’r camera” (“Camera access”), trowch ef ymlaen.',
        greyedOut,
      ],
      chromeos: [
        'Agorwch “Gosodiadau” (“Settings”), yna “Preifatrwydd a diogelwch” (“Privacy and security”), yna “Rheolyddion preifatrwydd” (“Privacy controls”).',
        'Trowch “Mynediad i’r camera” (“Camera access”) ymlaen. Byddwn yn sylwi.',
        'Chwiliwch am switsh camera ar y Chromebook, a throwch y camera ymlaen.',
        greyedOut,
      ],
      linux: [
        'Agorwch “Gosodiadau” (“Settings”), yna’r rhan am breifatrwydd.',
        'Caniatewch y camera. Byddwn yn sylwi.',
        'Edrychwch yng ngosodiadau eich apiau, a chaniatewch y camera ar gyfer eich porwr.',
        greyedOut,
      ],
    },
  },
  'camera-missing': {
    what: 'Ni ddaethpwyd o hyd i gamera',
    todo: {
      any: [
        'Plygiwch y camera i mewn. Byddwn yn sylwi.',
        'Chwiliwch am switsh neu fysell camera ar eich dyfais, a throwch y camera ymlaen.',
        'Dim camera? Defnyddiwch ffôn, llechen neu liniadur sydd ag un.',
        'Os mai eich sefydliad sydd wedi diffodd y camera, gofynnwch i’ch tîm TG.',
      ],
      ios: ['Ailgychwynnwch eich ffôn neu lechen.', 'Dim camera o hyd? Defnyddiwch ddyfais arall.'],
      android: ['Ailgychwynnwch eich ffôn neu lechen.', 'Dim camera o hyd? Defnyddiwch ddyfais arall.'],
    },
  },
  'camera-in-use': {
    what: 'Mae rhaglen arall yn defnyddio eich camera',
    todo: {
      any: [
        'Caewch Teams, Zoom ac apiau eraill sy’n defnyddio fideo. Byddwn yn sylwi.',
        'Caewch dabiau eraill sy’n dangos eich llun.',
        'Ddim yn rhydd o hyd? Tynnwch blwg y camera allan a’i roi i mewn eto.',
        'Dim cebl? Ailgychwynnwch eich dyfais.',
      ],
      windows: [
        'Caewch Teams, Zoom, Skype a’r ap Camera. Byddwn yn sylwi.',
        'Edrychwch wrth ymyl y cloc. Os yw Teams neu Zoom yno, de-gliciwch arno a dewiswch “Gadael” (“Quit”).',
        'Caewch dabiau a phorwyr eraill sy’n dangos eich llun.',
        'Ddim yn rhydd o hyd? Tynnwch blwg y camera allan a’i roi i mewn eto.',
        'Dim cebl? Ailgychwynnwch eich cyfrifiadur.',
      ],
      mac: [
        'Agorwch “Control Centre” ar frig y sgrin ar y dde: mae’n enwi’r ap sy’n defnyddio’r camera.',
        'Caewch yr ap hwnnw, fel FaceTime, Teams neu Zoom. Byddwn yn sylwi.',
        'Caewch dabiau eraill sy’n dangos eich llun.',
        'Ddim yn rhydd o hyd? Ailgychwynnwch eich cyfrifiadur.',
      ],
      ios: [
        'Gorffennwch unrhyw alwad ffôn neu fideo. Byddwn yn sylwi.',
        'Caewch apiau eraill sy’n defnyddio’r camera, fel FaceTime.',
        'Ddim yn rhydd o hyd? Ailgychwynnwch eich ffôn neu lechen.',
      ],
      android: [
        'Gorffennwch unrhyw alwad fideo. Byddwn yn sylwi.',
        'Caewch apiau eraill sy’n defnyddio’r camera, a thabiau eraill sy’n dangos eich llun.',
        'Ddim yn rhydd o hyd? Ailgychwynnwch eich ffôn neu lechen.',
      ],
    },
  },
  'camera-slow-to-start': {
    what: 'Mae eich camera yn araf yn cychwyn, ac rydym yn aros amdano',
    todo: [
      'Arhoswch. Rydym yn rhoi 20 eiliad iddo.',
      'Yn y cyfamser, caewch apiau eraill sy’n defnyddio fideo.',
    ],
  },
  'camera-not-responding': {
    what: 'Nid yw eich camera yn ateb',
    todo: {
      any: [
        'Caewch apiau eraill sy’n defnyddio fideo.',
        'Tynnwch blwg y camera allan a’i roi i mewn eto. Byddwn yn sylwi.',
        'Dim cebl? Pwyswch “Gwirio eto”.',
        'Dim ateb o hyd? Ailgychwynnwch eich dyfais.',
      ],
      ios: [
        'Caewch apiau eraill sy’n defnyddio’r camera.',
        'Pwyswch “Gwirio eto”.',
        'Dim ateb o hyd? Ailgychwynnwch eich ffôn neu lechen.',
      ],
      android: [
        'Caewch apiau eraill sy’n defnyddio’r camera.',
        'Pwyswch “Gwirio eto”.',
        'Dim ateb o hyd? Ailgychwynnwch eich ffôn neu lechen.',
      ],
    },
  },
  'camera-unavailable': {
    what: 'Ni all y dudalen hon gyrraedd unrhyw gamera',
    todo: {
      any: ['Agorwch y dudalen hon mewn fersiwn diweddar o Chrome, Edge, Firefox neu Safari.'],
      ios: ['Agorwch y dudalen hon yn Safari.'],
      android: ['Agorwch y dudalen hon mewn fersiwn diweddar o Chrome.'],
    },
  },
  'camera-unknown': {
    what: 'Nid oedd modd cychwyn y camera, ac nid yw’r porwr yn dweud pam',
    todo: ['Pwyswch “Gwirio eto”.', 'Caewch y porwr ac agorwch ef eto.', openLink],
  },
} as const satisfies Partial<Record<Extract<VisitFault, `camera-${string}`>, FaultWords>>;
