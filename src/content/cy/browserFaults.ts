import type { VisitFault } from '../../domain/faults';
import type { FaultWords } from '../words';
import { openLink } from './sharedSteps';

export const browserFaults = {
  'browser-unsupported': {
    what: 'Ni all y porwr hwn wneud galwadau fideo',
    todo: {
      any: [
        'Agorwch y dudalen hon mewn fersiwn diweddar o Chrome neu Edge.',
        'Ar iPhone neu iPad, defnyddiwch Safari.',
      ],
      ios: [
        'Agorwch y dudalen hon yn Safari.',
        'Os ydych yn Safari, agorwch “Settings”, yna “General”, yna “Software Update”.',
        'Dim galwadau fideo o hyd? Defnyddiwch ddyfais arall.',
      ],
    },
  },
  'browser-page-insecure': {
    what: 'Agorwyd y dudalen hon dros gysylltiad nad yw’n ddiogel',
    todo: ['Agorwch y cyfeiriad eto gyda “https://” ar y dechrau.'],
  },
  'browser-embedded': {
    what: 'Mae’r dudalen hon y tu mewn i dudalen arall, sy’n cadw’r camera a’r meicroffon oddi wrthi',
    todo: ['Agorwch y dudalen hon mewn tab ar ei phen ei hun.'],
  },
  'browser-no-screen-sharing': {
    what: 'Ni all y porwr hwn rannu sgrin',
    todo: [
      'Os ydych am ddangos dogfennau, defnyddiwch Chrome neu Edge ar gyfrifiadur.',
      'Mae popeth arall yn gweithio yma.',
    ],
  },
  'browser-old': {
    what: 'Mae eich porwr yn gweithio, ond mae’n hen fersiwn',
    todo: {
      any: [
        'Diweddarwch eich porwr cyn yr ymweliad.',
        openLink,
        'Os na allwch ei ddiweddaru, eich sefydliad sy’n ei reoli: gofynnwch i’ch tîm TG.',
      ],
      chrome: [
        'Agorwch y ddewislen â thri dot, yna “Help”, yna “Ynghylch Google Chrome” (“About Google Chrome”).',
        'Arhoswch am y diweddariad, yna dewiswch “Ail-lansio” (“Relaunch”).',
        openLink,
        'Os na allwch ei ddiweddaru, eich sefydliad sy’n ei reoli: gofynnwch i’ch tîm TG.',
      ],
      edge: [
        'Agorwch y ddewislen â thri dot, yna “Help ac adborth” (“Help and feedback”), yna “Ynghylch Microsoft Edge” (“About Microsoft Edge”).',
        'Arhoswch am y diweddariad, yna dewiswch “Ailgychwyn” (“Restart”).',
        openLink,
        'Os na allwch ei ddiweddaru, eich sefydliad sy’n ei reoli: gofynnwch i’ch tîm TG.',
      ],
      firefox: [
        'Agorwch y ddewislen â thair llinell, yna “Cymorth” (“Help”), yna “Ynghylch Firefox” (“About Firefox”).',
        'Arhoswch am y diweddariad, yna dewiswch “Ailgychwyn i ddiweddaru Firefox” (“Restart to update Firefox”).',
        openLink,
        'Os na allwch ei ddiweddaru, eich sefydliad sy’n ei reoli: gofynnwch i’ch tîm TG.',
      ],
      'safari-mac': [
        'Agorwch “System Settings”, yna “General”, yna “Software Update”.',
        'Dewiswch “Update Now”.',
        openLink,
        'Os na allwch ei ddiweddaru, eich sefydliad sy’n ei reoli: gofynnwch i’ch tîm TG.',
      ],
      ios: [
        'Agorwch “Settings”, yna “General”, yna “Software Update”.',
        'Dewiswch “Update Now”, tra bo’ch dyfais wedi’i phlygio i mewn.',
        openLink,
      ],
      android: [
        'Agorwch “Play Store” a chwiliwch am eich porwr.',
        'Dewiswch “Diweddaru” (“Update”) os gwelwch hynny.',
        openLink,
      ],
    },
  },
  'browser-in-app': {
    what: 'Mae’r dudalen hon ar agor y tu mewn i ap arall, fel ap e-bost, a all gadw’r camera a’r meicroffon oddi wrthi',
    todo: {
      any: [
        'Edrychwch am ddewislen ar y sgrin hon, tri dot yn aml.',
        'Dewiswch “Agor mewn porwr” (“Open in browser”).',
        'Dim dewis o’r fath? Copïwch y ddolen yn eich gwahoddiad a’i gludo mewn porwr.',
      ],
      ios: [
        'Edrychwch am gwmpawd, neu am yr eicon rhannu: sgwâr â saeth.',
        'Dewiswch “Open in Safari” neu “Open in browser”.',
        'Dim dewis o’r fath? Copïwch y ddolen yn eich gwahoddiad a’i gludo yn Safari.',
      ],
      android: [
        'Dewiswch y tri dot ar frig y sgrin ar y dde.',
        'Dewiswch “Agor mewn porwr” (“Open in browser”) neu “Agor yn Chrome” (“Open in Chrome”).',
        'Dim dewis o’r fath? Copïwch y ddolen yn eich gwahoddiad a’i gludo yn Chrome.',
      ],
    },
  },
  'browser-other-tab': {
    what: 'Mae’r dudalen hon ar agor mewn tab arall hefyd, a byddai’r ddau yn defnyddio’r camera ac yn ymuno â’r ystafell',
    todo: ['Caewch un o’r ddau. Byddwn yn sylwi.'],
  },
  'browser-battery-low': {
    what: 'Mae batri eich dyfais yn isel, ac nid yw’n gwefru',
    todo: [
      'Plygiwch eich dyfais i mewn. Byddwn yn sylwi.',
      'Dim gwefrydd? Caewch apiau eraill a gwnewch y sgrin yn dywyllach.',
    ],
  },
  'browser-data-saver': {
    what: 'Mae arbed data ymlaen yn eich porwr neu ar eich dyfais, felly gall eich llun fod yn llai clir',
    todo: {
      any: [
        'Diffoddwch arbed data ar gyfer yr ymweliad, yng ngosodiadau eich porwr neu eich dyfais. Byddwn yn sylwi.',
      ],
      android: [
        'Agorwch “Gosodiadau” (“Settings”), yna “Rhwydwaith a rhyngrwyd” (“Network & internet”) neu “Cysylltiadau” (“Connections”), yna “Arbed data” (“Data Saver”).',
        'Diffoddwch ef ar gyfer yr ymweliad. Byddwn yn sylwi.',
        'Defnyddiwch Wi-Fi os gallwch.',
      ],
    },
  },
  'browser-no-video-format': {
    what: 'Nid yw’r porwr hwn yn deall yr un o’r fformatau llun mae platfform fideo’r carchar yn eu defnyddio',
    todo: {
      any: [
        'Agorwch y dudalen hon mewn fersiwn diweddar o Chrome, Edge neu Safari.',
        'Os oes rhaid i chi barhau â’r porwr hwn, efallai y bydd y carchar yn eich clywed ond nid yn eich gweld.',
      ],
      ios: [
        'Agorwch y dudalen hon yn Safari.',
        'Os oes rhaid i chi barhau â’r porwr hwn, efallai y bydd y carchar yn eich clywed ond nid yn eich gweld.',
      ],
    },
  },
  'browser-no-speaker-choice': {
    what: 'Mae’r porwr hwn yn gadael i’ch dyfais ddewis y seinydd',
    todo: {
      any: ['Agorwch osodiadau sain eich dyfais.', 'Dewiswch eich seinydd neu’ch clustffonau yno.'],
      windows: [
        'Dewiswch eicon y seinydd wrth ymyl y cloc.',
        'Dewiswch yr eicon neu’r saeth wrth ymyl lefel y sain.',
        'Dewiswch eich seinydd neu’ch clustffonau.',
      ],
      mac: [
        'Agorwch “System Settings”, yna “Sound”, yna “Output”.',
        'Dewiswch eich seinydd neu’ch clustffonau.',
      ],
      ios: [
        'Llithrwch eich bys i lawr o gornel dde uchaf y sgrin.',
        'Yn y blwch sain, dewiswch yr eicon â chylchoedd a thriongl.',
        'Dewiswch eich seinydd neu’ch clustffonau.',
      ],
      android: [
        'Defnyddiwch fotwm sain ar ochr y ddyfais.',
        'Dewiswch y ddewislen o dan y llithrydd.',
        'Dewiswch eich seinydd neu’ch clustffonau.',
      ],
      chromeos: [
        'Dewiswch yr amser ar waelod y sgrin ar y dde.',
        'Dewiswch y saeth wrth ymyl lefel y sain.',
        'Dewiswch eich seinydd neu’ch clustffonau o dan “Allbwn” (“Output”).',
      ],
    },
  },
} as const satisfies Record<Extract<VisitFault, `browser-${string}`>, FaultWords>;
