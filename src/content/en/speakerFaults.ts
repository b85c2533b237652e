import type { VisitFault } from '../../domain/faults';
import type { FaultWords } from '../words';
import { openLink } from './sharedSteps';

/** The menus of browsers and systems are from memory and from help pages: none of these paths was tried by us. */
export const speakerFaults = {
  'speaker-missing': {
    what: 'No speaker and no headphones were found',
    todo: [
      'Plug in headphones or a speaker. We will notice.',
      'If your headphones are wireless, switch them on and connect them.',
      'No headphones? Use a phone, a tablet or a laptop.',
    ],
  },
  'speaker-not-heard': {
    what: 'You did not hear the sound that we played',
    todo: {
      any: [
        'Turn the sound up on your device, and on your headphones.',
        'Choose another speaker, if you have one.',
        'If this tab is muted, right-click it and choose “Unmute site”.',
        'Press “Play the sound again”.',
      ],
      windows: [
        'Select the speaker icon beside the clock, and move the volume up.',
        'Choose your speaker or headphones there.',
        'Turn the sound up on the headphones themselves.',
        'If this tab is muted, right-click it and choose “Unmute site”.',
        'Press “Play the sound again”.',
      ],
      mac: [
        'Turn the sound up with the keys of the keyboard.',
        'Open “System Settings”, then “Sound”, then “Output”.',
        'Choose your speaker or headphones there.',
        'Press “Play the sound again”.',
      ],
      ios: [
        'Turn the sound up with the buttons on the side.',
        'Switch silent mode off.',
        'Switch wireless earphones off if you do not wear them.',
        'Press “Play the sound again”.',
      ],
      android: [
        'Turn the sound up with the buttons on the side.',
        'Switch wireless earphones off if you do not wear them.',
        'Press “Play the sound again”.',
      ],
      chromeos: [
        'Select the time at the bottom right, and move the volume up.',
        'Choose your speaker or headphones there.',
        'Press “Play the sound again”.',
      ],
    },
  },
  'speaker-chosen-gone': {
    what: 'The speaker that you chose is not connected, so we use another one',
    todo: [
      'Can you hear us? Then you need do nothing.',
      'If not, plug in the speaker or headphones that you chose. We will notice.',
    ],
  },
  'speaker-blocked': {
    what: 'The browser did not let this page play a sound by itself',
    todo: ['Press “Play the sound”.'],
  },
  'speaker-unanswered': {
    what: 'We played a sound, and only you can say if you heard it',
    todo: [
      'Choose “Yes, I heard it” or “No, I heard nothing”.',
      'If you want to hear it again, press “Play the sound again”.',
    ],
  },
  'speaker-unknown': {
    what: 'The sound could not be played, and the browser does not say why',
    todo: [
      'Press “Play the sound”.',
      'Choose another speaker, if you have one.',
      'Close the browser and open it again.',
      openLink,
    ],
  },
} as const satisfies Record<Extract<VisitFault, `speaker-${string}`>, FaultWords>;
