import type { VisitFault } from '../../domain/faults';
import type { FaultWords } from '../words';
import { greyedOut, openLink } from './sharedSteps';

/**
 * What keeps the microphone from opening.
 * Macs, iPhones and iPads do not speak Welsh: what their screens say is in English, beside Welsh where that helps.
 */
export const microphoneOpeningFaults = {
  'microphone-blocked-by-site': {
    what: 'Mae eich porwr yn rhwystro’r meicroffon ar y safle hwn',
    todo: {
      any: [
        'Dewiswch yr eicon i’r chwith o gyfeiriad y dudalen hon.',
        'Trowch “Meicroffon” (“Microphone”) ymlaen, neu gosodwch ef i “Caniatáu” (“Allow”). Byddwn yn sylwi.',
        greyedOut,
      ],
      edge: [
        'Dewiswch yr eicon i’r chwith o gyfeiriad y dudalen hon.',
        'Dewiswch “Caniatadau ar gyfer y wefan hon” (“Permissions for this site”) os gwelwch hynny.',
        'Gosodwch “Meicroffon” (“Microphone”) i “Caniatáu” (“Allow”). Byddwn yn sylwi.',
        greyedOut,
      ],
      firefox: [
        'Dewiswch y meicroffon â llinell drwyddo, i’r chwith o gyfeiriad y dudalen hon.',
        'Dewiswch y groes wrth ymyl “Rhwystrwyd” (“Blocked”) neu “Rhwystrwyd dros dro” (“Blocked Temporarily”).',
        'Pwyswch “Gwirio eto”.',
        'Dewiswch “Caniatáu” (“Allow”) pan fydd Firefox yn gofyn.',
        greyedOut,
      ],
      'firefox-android': [
        'Dewiswch yr eicon i’r chwith o gyfeiriad y dudalen hon.',
        'Wrth ymyl “Meicroffon” (“Microphone”), dewiswch “Rhwystrwyd” (“Blocked”), fel ei fod yn dweud “Caniatawyd” (“Allowed”).',
        'Pwyswch “Gwirio eto”.',
      ],
      'safari-mac': [
        'Agorwch y ddewislen “Safari” ar frig y sgrin ar y chwith, yna “Settings”, yna “Websites”.',
        'Dewiswch “Meicroffon” (“Microphone”) yn y rhestr ar y chwith.',
        'Gosodwch y safle hwn i “Caniatáu” (“Allow”).',
        'Pwyswch “Gwirio eto”.',
        greyedOut,
      ],
      ios: [
        'Dewiswch yr eicon wrth ymyl y cyfeiriad. Ar ddyfeisiau hŷn, “aA” yw’r eicon.',
        'Dewiswch “Website Settings”. Gall fod o dan “…”.',
        'Gosodwch “Meicroffon” (“Microphone”) i “Caniatáu” (“Allow”).',
        'Pwyswch “Gwirio eto”.',
        'Os na allwch ddod o hyd i hyn, agorwch y dudalen yn Safari.',
      ],
      android: [
        'Dewiswch yr eicon i’r chwith o gyfeiriad y dudalen hon.',
        'Dewiswch “Caniatadau” (“Permissions”).',
        'Caniatewch “Meicroffon” (“Microphone”). Byddwn yn sylwi.',
        greyedOut,
      ],
    },
  },
  'microphone-question-closed': {
    what: 'Cafodd cwestiwn y porwr am y meicroffon ei gau heb ateb',
    todo: ['Pwyswch “Gwirio eto”.', 'Dewiswch “Caniatáu” (“Allow”) pan fydd y porwr yn gofyn.'],
  },
  'microphone-question-waiting': {
    what: 'Mae eich porwr yn gofyn a gaiff y dudalen hon ddefnyddio’r meicroffon, ac mae’n aros am eich ateb',
    todo: {
      any: [
        'Edrychwch am y cwestiwn ger y bar cyfeiriad.',
        'Dewiswch “Caniatáu” (“Allow”). Byddwn yn sylwi.',
      ],
      firefox: [
        'Edrychwch am y cwestiwn ger y bar cyfeiriad.',
        'Dim cwestiwn? Dewiswch y meicroffon bach yn y bar cyfeiriad.',
        'Dewiswch “Caniatáu” (“Allow”). Byddwn yn sylwi.',
      ],
      ios: [
        'Edrychwch am y cwestiwn yng nghanol y sgrin.',
        'Dewiswch “Caniatáu” (“Allow”). Byddwn yn sylwi.',
      ],
      android: ['Edrychwch am y cwestiwn ar y sgrin.', 'Dewiswch “Caniatáu” (“Allow”). Byddwn yn sylwi.'],
    },
  },
  'microphone-blocked-by-frame': {
    what: 'Mae’r dudalen hon y tu mewn i dudalen arall nad yw’n rhoi’r meicroffon iddi',
    todo: ['Agorwch y dudalen hon mewn tab ar ei phen ei hun.'],
  },
  'microphone-blocked-by-host': {
    what: 'Nid yw gweinydd gwe’r gwasanaeth hwn wedi’i osod yn gywir, ac mae’n gwahardd y meicroffon',
    todo: [
      'Dywedwch wrthym beth yw’r cod.',
      'Nes i ni drwsio hyn, defnyddiwch y dudalen we swyddogol ar gyfer eich ystafell.',
    ],
  },
  'microphone-blocked-by-system': {
    what: 'Mae eich dyfais yn rhwystro’r porwr hwn rhag defnyddio’r meicroffon',
    todo: {
      any: [
        'Agorwch osodiadau eich dyfais.',
        'Dewch o hyd i osodiadau preifatrwydd y meicroffon.',
        'Caniatewch y meicroffon ar gyfer eich porwr. Byddwn yn sylwi.',
        greyedOut,
      ],
      windows: [
        'Agorwch “Gosodiadau” (“Settings”), yna “Preifatrwydd a diogelwch” (“Privacy & security”; Windows 10: “Privacy”), yna “Meicroffon” (“Microphone”).',
        'Trowch “Mynediad i’r meicroffon” (“Microphone access”) ymlaen.',
        'Trowch “Gadael i apiau gael mynediad i’ch meicroffon” (“Let apps access your microphone”) ymlaen.',
        'Trowch “Gadael i apiau bwrdd gwaith gael mynediad i’ch meicroffon” (“Let desktop apps access your microphone”) ymlaen. Byddwn yn sylwi.',
        greyedOut,
      ],
      mac: [
        'Agorwch “System Settings”, yna “Privacy & Security”, yna “Meicroffon” (“Microphone”).',
        'Trowch eich porwr ymlaen yn y rhestr.',
        'Caewch y porwr yn llwyr, ac agorwch ef eto.',
        openLink,
        greyedOut,
      ],
      ios: [
        'Agorwch “Settings”, yna “Apps”, yna eich porwr. Ar ddyfeisiau hŷn mae yn “Settings” ei hun.',
        'Caniatewch “Meicroffon” (“Microphone”).',
        'Dewch yn ôl i’r dudalen hon. Byddwn yn sylwi.',
        'Dim gosodiad o’r fath? Edrychwch yn “Screen Time”, o dan “Content & Privacy Restrictions”.',
        greyedOut,
      ],
      android: [
        'Agorwch “Gosodiadau” (“Settings”), yna “Apiau” (“Apps”), yna eich porwr.',
        'Dewiswch “Caniatadau” (“Permissions”), yna “Meicroffon” (“Microphone”).',
        'Dewiswch “Caniatáu dim ond wrth ddefnyddio’r ap” (“Allow only while using the app”). Byddwn yn sylwi.',
        'Llithrwch eich bys i lawr o frig y sgrin. Os gwelwch “Mynediad i’r meicroffon” (“Mic access”), trowch ef ymlaen.',
        greyedOut,
      ],
      chromeos: [
        'Agorwch “Gosodiadau” (“Settings”), yna “Preifatrwydd a diogelwch” (“Privacy and security”), yna “Rheolyddion preifatrwydd” (“Privacy controls”).',
        'Trowch “Mynediad i’r meicroffon” (“Microphone access”) ymlaen. Byddwn yn sylwi.',
        'Chwiliwch am switsh meicroffon ar y Chromebook, a throwch y meicroffon ymlaen.',
        greyedOut,
      ],
      linux: [
        'Agorwch “Gosodiadau” (“Settings”), yna’r rhan am breifatrwydd.',
        'Caniatewch y meicroffon. Byddwn yn sylwi.',
        'Edrychwch yng ngosodiadau eich apiau, a chaniatewch y meicroffon ar gyfer eich porwr.',
        greyedOut,
      ],
    },
  },
  'microphone-missing': {
    what: 'Ni ddaethpwyd o hyd i feicroffon',
    todo: {
      any: [
        'Plygiwch glustffonau neu feicroffon i mewn. Byddwn yn sylwi.',
        'Os yw eich clustffonau yn ddi-wifr, trowch nhw ymlaen a’u cysylltu.',
        'Dim meicroffon? Defnyddiwch ffôn, llechen neu liniadur.',
        'Os mai eich sefydliad sydd wedi diffodd y meicroffon, gofynnwch i’ch tîm TG.',
      ],
      ios: [
        'Cysylltwch glustffonau. Byddwn yn sylwi.',
        'Ailgychwynnwch eich ffôn neu lechen.',
        'Dim meicroffon o hyd? Defnyddiwch ddyfais arall.',
      ],
      android: [
        'Cysylltwch glustffonau. Byddwn yn sylwi.',
        'Ailgychwynnwch eich ffôn neu lechen.',
        'Dim meicroffon o hyd? Defnyddiwch ddyfais arall.',
      ],
    },
  },
  'microphone-in-use': {
    what: 'Mae rhaglen arall yn defnyddio eich meicroffon',
    todo: {
      any: [
        'Caewch Teams, Zoom ac apiau eraill sy’n gwneud galwadau. Byddwn yn sylwi.',
        'Caewch dabiau eraill sy’n gwrando arnoch.',
        'Ddim yn rhydd o hyd? Tynnwch blwg y meicroffon allan a’i roi i mewn eto.',
        'Dim cebl? Ailgychwynnwch eich dyfais.',
      ],
      windows: [
        'Caewch Teams, Zoom, Skype ac apiau eraill sy’n gwneud galwadau. Byddwn yn sylwi.',
        'Edrychwch wrth ymyl y cloc. Os yw Teams neu Zoom yno, de-gliciwch arno a dewiswch “Gadael” (“Quit”).',
        'Caewch dabiau a phorwyr eraill sy’n gwrando arnoch.',
        'Ddim yn rhydd o hyd? Tynnwch blwg y meicroffon allan a’i roi i mewn eto.',
        'Dim cebl? Ailgychwynnwch eich cyfrifiadur.',
      ],
      mac: [
        'Agorwch “Control Centre” ar frig y sgrin ar y dde: mae’n enwi’r ap sy’n defnyddio’r meicroffon.',
        'Caewch yr ap hwnnw, fel FaceTime, Teams neu Zoom. Byddwn yn sylwi.',
        'Caewch dabiau eraill sy’n gwrando arnoch.',
        'Ddim yn rhydd o hyd? Ailgychwynnwch eich cyfrifiadur.',
      ],
      ios: [
        'Gorffennwch unrhyw alwad ffôn neu fideo. Byddwn yn sylwi.',
        'Caewch apiau eraill sy’n defnyddio’r meicroffon.',
        'Ddim yn rhydd o hyd? Ailgychwynnwch eich ffôn neu lechen.',
      ],
      android: [
        'Gorffennwch unrhyw alwad ffôn neu fideo. Byddwn yn sylwi.',
        'Caewch apiau a thabiau eraill sy’n defnyddio’r meicroffon.',
        'Ddim yn rhydd o hyd? Ailgychwynnwch eich ffôn neu lechen.',
      ],
    },
  },
  'microphone-slow-to-start': {
    what: 'Mae eich meicroffon yn araf yn cychwyn, ac rydym yn aros amdano',
    todo: [
      'Arhoswch. Rydym yn rhoi 20 eiliad iddo.',
      'Yn y cyfamser, caewch apiau eraill sy’n gwneud galwadau.',
    ],
  },
  'microphone-not-responding': {
    what: 'Nid yw eich meicroffon yn ateb',
    todo: {
      any: [
        'Caewch apiau eraill sy’n gwneud galwadau.',
        'Tynnwch blwg y meicroffon allan a’i roi i mewn eto. Byddwn yn sylwi.',
        'Dim cebl? Pwyswch “Gwirio eto”.',
        'Dim ateb o hyd? Ailgychwynnwch eich dyfais.',
      ],
      ios: [
        'Caewch apiau eraill sy’n defnyddio’r meicroffon.',
        'Pwyswch “Gwirio eto”.',
        'Dim ateb o hyd? Ailgychwynnwch eich ffôn neu lechen.',
      ],
      android: [
        'Caewch apiau eraill sy’n defnyddio’r meicroffon.',
        'Pwyswch “Gwirio eto”.',
        'Dim ateb o hyd? Ailgychwynnwch eich ffôn neu lechen.',
      ],
    },
  },
  'microphone-unavailable': {
    what: 'Ni all y dudalen hon gyrraedd unrhyw feicroffon',
    todo: {
      any: ['Agorwch y dudalen hon mewn fersiwn diweddar o Chrome, Edge, Firefox neu Safari.'],
      ios: ['Agorwch y dudalen hon yn Safari.'],
      android: ['Agorwch y dudalen hon mewn fersiwn diweddar o Chrome.'],
    },
  },
  'microphone-unknown': {
    what: 'Nid oedd modd cychwyn y meicroffon, ac nid yw’r porwr yn dweud pam',
    todo: ['Pwyswch “Gwirio eto”.', 'Caewch y porwr ac agorwch ef eto.', openLink],
  },
} as const satisfies Partial<Record<Extract<VisitFault, `microphone-${string}`>, FaultWords>>;
