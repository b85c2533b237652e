import type { VisitFault } from '../../domain/faults';
import type { FaultWords } from '../words';
import { greyedOut, sayAloud } from './sharedSteps';

/**
 * What comes, or no longer comes, from a microphone that was opened.
 * The menus of browsers and systems are from memory and from help pages: none of these paths was tried by us.
 */
export const microphoneSoundFaults = {
  'microphone-chosen-gone': {
    what: 'The microphone that you chose is not connected, so we use another one',
    todo: [
      'Do we hear you well? Then you need do nothing.',
      'If not, plug in the microphone that you chose. We will notice.',
    ],
  },
  'microphone-muted-by-system': {
    what: 'Your device or its system has switched the microphone off',
    todo: {
      any: [
        'Look for a mute switch on your headset or keyboard, and turn the microphone on. We will notice.',
        'Open the sound settings of your device.',
        'Switch your microphone on there.',
        greyedOut,
      ],
      windows: [
        'Look for a mute switch on your headset or keyboard, and turn the microphone on. We will notice.',
        'Open “Settings”, then “System”, then “Sound”.',
        'Under “Input”, select your microphone.',
        'Move “Input volume” up, and switch mute off.',
        greyedOut,
      ],
      mac: [
        'Look for a mute switch on your headset, and turn the microphone on. We will notice.',
        'Open “System Settings”, then “Sound”, then “Input”.',
        'Move “Input volume” up.',
        greyedOut,
      ],
      'safari-mac': [
        'Select the crossed-out microphone in the address bar, to switch it on again. We will notice.',
        'Look for a mute switch on your headset, and turn the microphone on.',
        'Open “System Settings”, then “Sound”, then “Input”.',
        'Move “Input volume” up.',
        greyedOut,
      ],
      // After a telephone call an iPhone may never say that the microphone is free again.
      ios: [
        'End any telephone call or video call. We will notice.',
        'Keep this page in front, and the screen on.',
        'Select the crossed-out microphone in the address bar, if you see one.',
        'Still off? Press “Check again”.',
        'Switch on “Do Not Disturb” before the visit.',
      ],
      android: [
        'Swipe down from the top of the screen.',
        'Switch on “Mic access”. We will notice.',
        'End any telephone call or video call.',
        greyedOut,
      ],
      chromeos: [
        'Look for a mute switch on your headset or Chromebook, and turn the microphone on. We will notice.',
        'Open “Settings”, then “Privacy and security”, then “Privacy controls”.',
        'Switch on “Microphone access”.',
        greyedOut,
      ],
    },
  },
  'microphone-silent': {
    what: 'No sound at all comes from your microphone',
    todo: {
      any: [
        'Look for a mute switch on the headset, its cable or the keyboard, and turn it off. We will notice.',
        'Choose another microphone, if you have one.',
        'Unplug the headset and plug it in again.',
        'Open the sound settings of your device, and turn the microphone up.',
      ],
      windows: [
        'Look for a mute switch on the headset, its cable or the keyboard, and turn it off. We will notice.',
        'Choose another microphone, if you have one.',
        'Open “Settings”, then “System”, then “Sound”.',
        'Under “Input”, choose your microphone and move its volume up.',
        'Unplug the headset and plug it in again.',
      ],
      mac: [
        'Look for a mute switch on the headset or its cable, and turn it off. We will notice.',
        'Choose another microphone, if you have one.',
        'Open “System Settings”, then “Sound”, then “Input”.',
        'Choose your microphone and move “Input volume” up.',
        'Open the lid of your laptop: its microphone is off while it is shut.',
      ],
      ios: [
        'End any telephone call, and close other apps that listen. We will notice.',
        'Look for a mute switch on the headset, and turn it off.',
        'Switch wireless earphones off, and use the microphone of your device.',
        'Still silent? Press “Check again”.',
      ],
      android: [
        'End any telephone call, and close other apps that listen. We will notice.',
        'Swipe down from the top of the screen. If you see “Mic access”, switch it on.',
        'Look for a mute switch on the headset, and turn it off.',
        'Switch wireless earphones off, and use the microphone of your device.',
      ],
    },
  },
  'microphone-no-voice-yet': {
    what: 'Your microphone hears the room. We have not heard your voice yet',
    todo: [
      sayAloud,
      'You did? Look for a switch on your headset or keyboard that turns the microphone off.',
      'Choose another microphone, or use a headset.',
    ],
  },
  'microphone-quiet': {
    what: 'We could hear your microphone, but no clear speech',
    todo: {
      any: [
        'Move closer to the microphone.',
        sayAloud,
        'Choose another microphone, or use a headset.',
        'Open the sound settings of your device, and turn the microphone up.',
      ],
      windows: [
        'Move closer to the microphone.',
        sayAloud,
        'Choose another microphone, or use a headset.',
        'Open “Settings”, then “System”, then “Sound”.',
        'Under “Input”, move “Input volume” up.',
      ],
      mac: [
        'Move closer to the microphone.',
        sayAloud,
        'Choose another microphone, or use a headset.',
        'Open “System Settings”, then “Sound”, then “Input”.',
        'Move “Input volume” up.',
      ],
      ios: [
        'Move closer to the microphone.',
        'Take your hand or the case away from the lower edge of the phone.',
        sayAloud,
        'Use a headset.',
      ],
      android: [
        'Move closer to the microphone.',
        'Take your hand or the case away from the lower edge of the phone.',
        sayAloud,
        'Use a headset.',
      ],
    },
  },
  'microphone-too-loud': {
    what: 'The sound from your microphone is too loud, and it crackles',
    todo: {
      any: [
        'Move a little away from the microphone.',
        'Say something again, no louder than you usually speak. We will notice.',
        'Open the sound settings of your device, and turn the microphone down.',
      ],
      windows: [
        'Move a little away from the microphone.',
        'Say something again, no louder than you usually speak. We will notice.',
        'Open “Settings”, then “System”, then “Sound”.',
        'Under “Input”, move “Input volume” down.',
      ],
      mac: [
        'Move a little away from the microphone.',
        'Say something again, no louder than you usually speak. We will notice.',
        'Open “System Settings”, then “Sound”, then “Input”.',
        'Move “Input volume” down.',
      ],
    },
  },
  'microphone-noisy': {
    what: 'The noise around you is about as loud as your voice',
    todo: [
      'Close doors and windows.',
      'Switch off fans, radio and television.',
      'Use a headset, or move closer to the microphone.',
      sayAloud,
    ],
  },
  'microphone-howling': {
    what: 'A whistle builds up between a loudspeaker and your microphone',
    todo: [
      'If another device in this room is in the visit too, mute one of the two. We will notice.',
      'Use headphones.',
      'Turn the loudspeaker down.',
      'Move the microphone away from the loudspeaker.',
    ],
  },
  'microphone-other-better': {
    what: 'Another microphone on this device hears you much better',
    todo: [
      'Press “Use the other microphone”.',
      'If you want to keep this one, move closer to it. We will notice.',
    ],
  },
  'microphone-telephone-quality': {
    what: 'You sound as if you were on the telephone, which many wireless (Bluetooth) headsets do to a voice',
    todo: [
      'Use a headset with a cable, or the microphone of your device.',
      'If you are the interpreter, please do so: every word counts.',
      'If you cannot, speak slowly and clearly.',
    ],
  },
  'microphone-not-measured': {
    what: 'The browser did not let us listen, so we do not know how you sound',
    todo: ['Press anywhere on this page.', sayAloud],
  },
  'microphone-stopped': {
    what: 'Your microphone stopped',
    todo: {
      any: ['Plug it in again if it has a cable. We will notice.', 'No cable? Press “Check again”.'],
      ios: ['End any telephone call.', 'Keep this page in front, and the screen on.', 'Press “Check again”.'],
      android: [
        'End any telephone call.',
        'Keep this page in front, and the screen on.',
        'Press “Check again”.',
      ],
    },
  },
} as const satisfies Partial<Record<Extract<VisitFault, `microphone-${string}`>, FaultWords>>;
