import type { VisitFault } from '../../domain/faults';
import type { FaultWords } from '../words';
import { openLink } from './sharedSteps';

export const speakerFaults = {
  'speaker-missing': {
    what: 'Ni ddaethpwyd o hyd i seinydd na chlustffonau',
    todo: [
      'Plygiwch glustffonau neu seinydd i mewn. Byddwn yn sylwi.',
      'Os yw eich clustffonau yn ddi-wifr, trowch nhw ymlaen a’u cysylltu.',
      'Dim clustffonau? Defnyddiwch ffôn, llechen neu liniadur.',
    ],
  },
  'speaker-not-heard': {
    what: 'Ni chlywsoch y sain a chwaraewyd gennym',
    todo: {
      any: [
        'Trowch y sain i fyny ar eich dyfais, ac ar eich clustffonau.',
        'Dewiswch seinydd arall, os oes gennych un.',
        'Os yw’r tab hwn wedi’i dawelu, de-gliciwch arno a dewiswch “Dad-dawelu’r wefan” (“Unmute site”).',
        'Pwyswch “Chwarae’r sain eto”.',
      ],
      windows: [
        'Dewiswch eicon y seinydd wrth ymyl y cloc, a throwch y sain i fyny.',
        'Dewiswch eich seinydd neu’ch clustffonau yno.',
        'Trowch y sain i fyny ar y clustffonau eu hunain.',
        'Os yw’r tab hwn wedi’i dawelu, de-gliciwch arno a dewiswch “Dad-dawelu’r wefan” (“Unmute site”).',
        'Pwyswch “Chwarae’r sain eto”.',
      ],
      mac: [
        'Trowch y sain i fyny â bysellau’r bysellfwrdd.',
        'Agorwch “System Settings”, yna “Sound”, yna “Output”.',
        'Dewiswch eich seinydd neu’ch clustffonau yno.',
        'Pwyswch “Chwarae’r sain eto”.',
      ],
      ios: [
        'Trowch y sain i fyny â’r botymau ar yr ochr.',
        'Diffoddwch y modd tawel.',
        'Diffoddwch glustffonau di-wifr os nad ydych yn eu gwisgo.',
        'Pwyswch “Chwarae’r sain eto”.',
      ],
      android: [
        'Trowch y sain i fyny â’r botymau ar yr ochr.',
        'Diffoddwch glustffonau di-wifr os nad ydych yn eu gwisgo.',
        'Pwyswch “Chwarae’r sain eto”.',
      ],
      chromeos: [
        'Dewiswch yr amser ar waelod y sgrin ar y dde, a throwch y sain i fyny.',
        'Dewiswch eich seinydd neu’ch clustffonau yno.',
        'Pwyswch “Chwarae’r sain eto”.',
      ],
    },
  },
  'speaker-chosen-gone': {
    what: 'Nid yw’r seinydd a ddewisoch wedi’i gysylltu, felly rydym yn defnyddio un arall',
    todo: [
      'Allwch chi ein clywed ni? Yna nid oes angen i chi wneud dim.',
      'Os na allwch, plygiwch y seinydd neu’r clustffonau a ddewisoch i mewn. Byddwn yn sylwi.',
    ],
  },
  'speaker-blocked': {
    what: 'Ni adawodd y porwr i’r dudalen hon chwarae sain ar ei phen ei hun',
    todo: ['Pwyswch “Chwarae’r sain”.'],
  },
  'speaker-unanswered': {
    what: 'Rydym wedi chwarae sain, a dim ond chi all ddweud a glywsoch hi',
    todo: [
      'Dewiswch “Do, clywais i’r sain” neu “Naddo, ni chlywais i ddim byd”.',
      'Os ydych am ei chlywed eto, pwyswch “Chwarae’r sain eto”.',
    ],
  },
  'speaker-unknown': {
    what: 'Nid oedd modd chwarae’r sain, ac nid yw’r porwr yn dweud pam',
    todo: [
      'Pwyswch “Chwarae’r sain”.',
      'Dewiswch seinydd arall, os oes gennych un.',
      'Caewch y porwr ac agorwch ef eto.',
      openLink,
    ],
  },
} as const satisfies Record<Extract<VisitFault, `speaker-${string}`>, FaultWords>;
