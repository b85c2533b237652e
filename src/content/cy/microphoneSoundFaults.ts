import type { VisitFault } from '../../domain/faults';
import type { FaultWords } from '../words';
import { greyedOut, sayAloud } from './sharedSteps';

/**
 * What comes, or no longer comes, from a microphone that was opened.
 * Macs, iPhones and iPads do not speak Welsh: what their screens say is in English, beside Welsh where that helps.
 */
export const microphoneSoundFaults = {
  'microphone-chosen-gone': {
    what: 'Nid yw’r meicroffon a ddewisoch wedi’i gysylltu, felly rydym yn defnyddio un arall',
    todo: [
      'Ydyn ni’n eich clywed yn dda? Yna nid oes angen i chi wneud dim.',
      'Os nad ydyn ni, plygiwch y meicroffon a ddewisoch i mewn. Byddwn yn sylwi.',
    ],
  },
  'microphone-muted-by-system': {
    what: 'Mae eich dyfais neu ei system wedi diffodd y meicroffon',
    todo: {
      any: [
        'Chwiliwch am switsh tawelu ar eich clustffonau neu’ch bysellfwrdd, a throwch y meicroffon ymlaen. Byddwn yn sylwi.',
        'Agorwch osodiadau sain eich dyfais.',
        'Trowch eich meicroffon ymlaen yno.',
        greyedOut,
      ],
      windows: [
        'Chwiliwch am switsh tawelu ar eich clustffonau neu’ch bysellfwrdd, a throwch y meicroffon ymlaen. Byddwn yn sylwi.',
        'Agorwch “Gosodiadau” (“Settings”), yna “System”, yna “Sain” (“Sound”).',
        'O dan “Mewnbwn” (“Input”), dewiswch eich meicroffon.',
        'Symudwch “Lefel mewnbwn” (“Input volume”) i fyny, a diffoddwch y tawelu.',
        greyedOut,
      ],
      mac: [
        'Chwiliwch am switsh tawelu ar eich clustffonau, a throwch y meicroffon ymlaen. Byddwn yn sylwi.',
        'Agorwch “System Settings”, yna “Sound”, yna “Input”.',
        'Symudwch “Input volume” i fyny.',
        greyedOut,
      ],
      'safari-mac': [
        'Dewiswch y meicroffon â llinell drwyddo yn y bar cyfeiriad, i’w droi ymlaen eto. Byddwn yn sylwi.',
        'Chwiliwch am switsh tawelu ar eich clustffonau, a throwch y meicroffon ymlaen.',
        'Agorwch “System Settings”, yna “Sound”, yna “Input”.',
        'Symudwch “Input volume” i fyny.',
        greyedOut,
      ],
      ios: [
        'Gorffennwch unrhyw alwad ffôn neu fideo. Byddwn yn sylwi.',
        'Cadwch y dudalen hon ar y blaen, a’r sgrin ymlaen.',
        'Dewiswch y meicroffon â llinell drwyddo yn y bar cyfeiriad, os gwelwch un.',
        'Wedi’i ddiffodd o hyd? Pwyswch “Gwirio eto”.',
        'Trowch “Do Not Disturb” ymlaen cyn yr ymweliad.',
      ],
      android: [
        'Llithrwch eich bys i lawr o frig y sgrin.',
        'Trowch “Mynediad i’r meicroffon” (“Mic access”) ymlaen. Byddwn yn sylwi.',
        'Gorffennwch unrhyw alwad ffôn neu fideo.',
        greyedOut,
      ],
      chromeos: [
        'Chwiliwch am switsh tawelu ar eich clustffonau neu’ch Chromebook, a throwch y meicroffon ymlaen. Byddwn yn sylwi.',
        'Agorwch “Gosodiadau” (“Settings”), yna “Preifatrwydd a diogelwch” (“Privacy and security”), yna “Rheolyddion preifatrwydd” (“Privacy controls”).',
        'Trowch “Mynediad i’r meicroffon” (“Microphone access”) ymlaen.',
        greyedOut,
      ],
    },
  },
  'microphone-silent': {
    what: 'Nid oes sain o gwbl yn dod o’ch meicroffon',
    todo: {
      any: [
        'Chwiliwch am switsh tawelu ar y clustffonau, eu cebl neu’r bysellfwrdd, a’i ddiffodd. Byddwn yn sylwi.',
        'Dewiswch feicroffon arall, os oes gennych un.',
        'Tynnwch blwg y clustffonau allan a’i roi i mewn eto.',
        'Agorwch osodiadau sain eich dyfais, a throwch y meicroffon i fyny.',
      ],
      windows: [
        'Chwiliwch am switsh tawelu ar y clustffonau, eu cebl neu’r bysellfwrdd, a’i ddiffodd. Byddwn yn sylwi.',
        'Dewiswch feicroffon arall, os oes gennych un.',
        'Agorwch “Gosodiadau” (“Settings”), yna “System”, yna “Sain” (“Sound”).',
        'O dan “Mewnbwn” (“Input”), dewiswch eich meicroffon a’i droi i fyny.',
        'Tynnwch blwg y clustffonau allan a’i roi i mewn eto.',
      ],
      mac: [
        'Chwiliwch am switsh tawelu ar y clustffonau neu eu cebl, a’i ddiffodd. Byddwn yn sylwi.',
        'Dewiswch feicroffon arall, os oes gennych un.',
        'Agorwch “System Settings”, yna “Sound”, yna “Input”.',
        'Dewiswch eich meicroffon a symudwch “Input volume” i fyny.',
        'Agorwch glawr eich gliniadur: mae ei feicroffon wedi’i ddiffodd pan fydd ar gau.',
      ],
      ios: [
        'Gorffennwch unrhyw alwad ffôn, a chaewch apiau eraill sy’n gwrando. Byddwn yn sylwi.',
        'Chwiliwch am switsh tawelu ar y clustffonau, a’i ddiffodd.',
        'Diffoddwch glustffonau di-wifr, a defnyddiwch feicroffon eich dyfais.',
        'Yn dawel o hyd? Pwyswch “Gwirio eto”.',
      ],
      android: [
        'Gorffennwch unrhyw alwad ffôn, a chaewch apiau eraill sy’n gwrando. Byddwn yn sylwi.',
        'Llithrwch eich bys i lawr o frig y sgrin. Os gwelwch “Mynediad i’r meicroffon” (“Mic access”), trowch ef ymlaen.',
        'Chwiliwch am switsh tawelu ar y clustffonau, a’i ddiffodd.',
        'Diffoddwch glustffonau di-wifr, a defnyddiwch feicroffon eich dyfais.',
      ],
    },
  },
  'microphone-no-voice-yet': {
    what: 'Mae eich meicroffon yn clywed yr ystafell. Nid ydym wedi clywed eich llais eto',
    todo: [
      sayAloud,
      'Wedi gwneud? Chwiliwch am switsh sy’n diffodd y meicroffon, ar eich clustffonau neu’ch bysellfwrdd.',
      'Dewiswch feicroffon arall, neu defnyddiwch glustffonau â meicroffon.',
    ],
  },
  'microphone-quiet': {
    what: 'Roedd modd clywed eich meicroffon, ond dim siarad clir',
    todo: {
      any: [
        'Symudwch yn nes at y meicroffon.',
        sayAloud,
        'Dewiswch feicroffon arall, neu defnyddiwch glustffonau â meicroffon.',
        'Agorwch osodiadau sain eich dyfais, a throwch y meicroffon i fyny.',
      ],
      windows: [
        'Symudwch yn nes at y meicroffon.',
        sayAloud,
        'Dewiswch feicroffon arall, neu defnyddiwch glustffonau â meicroffon.',
        'Agorwch “Gosodiadau” (“Settings”), yna “System”, yna “Sain” (“Sound”).',
        'O dan “Mewnbwn” (“Input”), symudwch “Lefel mewnbwn” (“Input volume”) i fyny.',
      ],
      mac: [
        'Symudwch yn nes at y meicroffon.',
        sayAloud,
        'Dewiswch feicroffon arall, neu defnyddiwch glustffonau â meicroffon.',
        'Agorwch “System Settings”, yna “Sound”, yna “Input”.',
        'Symudwch “Input volume” i fyny.',
      ],
      ios: [
        'Symudwch yn nes at y meicroffon.',
        'Symudwch eich llaw neu’r cas oddi wrth ymyl isaf y ffôn.',
        sayAloud,
        'Defnyddiwch glustffonau â meicroffon.',
      ],
      android: [
        'Symudwch yn nes at y meicroffon.',
        'Symudwch eich llaw neu’r cas oddi wrth ymyl isaf y ffôn.',
        sayAloud,
        'Defnyddiwch glustffonau â meicroffon.',
      ],
    },
  },
  'microphone-too-loud': {
    what: 'Mae’r sain o’ch meicroffon yn rhy uchel, ac mae’n clecian',
    todo: {
      any: [
        'Symudwch ychydig yn bellach o’r meicroffon.',
        'Dywedwch rywbeth eto, heb fod yn uwch nag y byddwch yn siarad fel arfer. Byddwn yn sylwi.',
        'Agorwch osodiadau sain eich dyfais, a throwch y meicroffon i lawr.',
      ],
      windows: [
        'Symudwch ychydig yn bellach o’r meicroffon.',
        'Dywedwch rywbeth eto, heb fod yn uwch nag y byddwch yn siarad fel arfer. Byddwn yn sylwi.',
        'Agorwch “Gosodiadau” (“Settings”), yna “System”, yna “Sain” (“Sound”).',
        'O dan “Mewnbwn” (“Input”), symudwch “Lefel mewnbwn” (“Input volume”) i lawr.',
      ],
      mac: [
        'Symudwch ychydig yn bellach o’r meicroffon.',
        'Dywedwch rywbeth eto, heb fod yn uwch nag y byddwch yn siarad fel arfer. Byddwn yn sylwi.',
        'Agorwch “System Settings”, yna “Sound”, yna “Input”.',
        'Symudwch “Input volume” i lawr.',
      ],
    },
  },
  'microphone-noisy': {
    what: 'Mae’r sŵn o’ch cwmpas bron mor uchel â’ch llais',
    todo: [
      'Caewch ddrysau a ffenestri.',
      'Diffoddwch wyntyllau, y radio a’r teledu.',
      'Defnyddiwch glustffonau â meicroffon, neu symudwch yn nes at y meicroffon.',
      sayAloud,
    ],
  },
  'microphone-howling': {
    what: 'Mae chwiban yn codi rhwng uchelseinydd a’ch meicroffon',
    todo: [
      'Os yw dyfais arall yn yr ystafell hon yn yr ymweliad hefyd, tawelwch y meicroffon ar un o’r ddwy. Byddwn yn sylwi.',
      'Defnyddiwch glustffonau.',
      'Trowch yr uchelseinydd i lawr.',
      'Symudwch y meicroffon oddi wrth yr uchelseinydd.',
    ],
  },
  'microphone-other-better': {
    what: 'Mae meicroffon arall ar y ddyfais hon yn eich clywed yn llawer gwell',
    todo: [
      'Pwyswch “Defnyddio’r meicroffon arall”.',
      'Os ydych am gadw’r un hwn, symudwch yn nes ato. Byddwn yn sylwi.',
    ],
  },
  'microphone-telephone-quality': {
    what: 'Rydych yn swnio fel petaech ar y ffôn, fel sy’n digwydd gyda llawer o glustffonau di-wifr (Bluetooth)',
    todo: [
      'Defnyddiwch glustffonau â chebl, neu feicroffon eich dyfais.',
      'Os mai chi yw’r cyfieithydd ar y pryd, gwnewch hyn os gwelwch yn dda: mae pob gair yn cyfrif.',
      'Os na allwch, siaradwch yn araf ac yn glir.',
    ],
  },
  'microphone-not-measured': {
    what: 'Ni adawodd y porwr i ni wrando, felly ni wyddom sut rydych yn swnio',
    todo: ['Pwyswch unrhyw le ar y dudalen hon.', sayAloud],
  },
  'microphone-stopped': {
    what: 'Mae eich meicroffon wedi stopio',
    todo: {
      any: [
        'Os oes ganddo gebl, plygiwch ef i mewn eto. Byddwn yn sylwi.',
        'Dim cebl? Pwyswch “Gwirio eto”.',
      ],
      ios: [
        'Gorffennwch unrhyw alwad ffôn.',
        'Cadwch y dudalen hon ar y blaen, a’r sgrin ymlaen.',
        'Pwyswch “Gwirio eto”.',
      ],
      android: [
        'Gorffennwch unrhyw alwad ffôn.',
        'Cadwch y dudalen hon ar y blaen, a’r sgrin ymlaen.',
        'Pwyswch “Gwirio eto”.',
      ],
    },
  },
} as const satisfies Partial<Record<Extract<VisitFault, `microphone-${string}`>, FaultWords>>;
