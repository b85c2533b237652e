import type { VisitFault } from '../../domain/faults';
import type { FaultWords } from '../words';
import { greyedOut, openLink, sayAloud } from './sharedSteps';

/** The menus of browsers and systems are from memory and from help pages: none of these paths was tried by us. */
export const microphoneFaults = {
  'microphone-blocked-by-site': {
    what: 'Your browser is blocking the microphone for this site',
    todo: {
      any: [
        'Select the icon left of the address of this page.',
        'Switch “Microphone” on, or set it to “Allow”. We will notice.',
        greyedOut,
      ],
      edge: [
        'Select the icon left of the address of this page.',
        'Select “Permissions for this site” if you see it.',
        'Set “Microphone” to “Allow”. We will notice.',
        greyedOut,
      ],
      // Firefox asks anew once the block is gone, but only if the page asks it to.
      firefox: [
        'Select the crossed-out microphone left of the address of this page.',
        'Select the cross beside “Blocked” or “Blocked Temporarily”.',
        'Press “Check again”.',
        'Choose “Allow” when Firefox asks.',
        greyedOut,
      ],
      'firefox-android': [
        'Select the icon left of the address of this page.',
        'Beside “Microphone”, select “Blocked”, so that it says “Allowed”.',
        'Press “Check again”.',
      ],
      // Safari never tells a page that its answer has changed.
      'safari-mac': [
        'Open the “Safari” menu at the top left of the screen, then “Settings”, then “Websites”.',
        'Select “Microphone” in the list on the left.',
        'Set this site to “Allow”.',
        'Press “Check again”.',
        greyedOut,
      ],
      ios: [
        'Select the icon beside the address. On older devices it is “aA”.',
        'Choose “Website Settings”. It may be under “…”.',
        'Set “Microphone” to “Allow”.',
        'Press “Check again”.',
        'If you cannot find this, open the page in Safari.',
      ],
      android: [
        'Select the icon left of the address of this page.',
        'Select “Permissions”.',
        'Allow “Microphone”. We will notice.',
        greyedOut,
      ],
    },
  },
  'microphone-question-closed': {
    what: 'The browser’s question about the microphone was closed without an answer',
    todo: ['Press “Check again”.', 'Choose “Allow” when the browser asks.'],
  },
  'microphone-question-waiting': {
    what: 'Your browser is asking if this page may use the microphone, and waits for your answer',
    todo: {
      any: ['Look for the question near the address bar.', 'Choose “Allow”. We will notice.'],
      firefox: [
        'Look for the question near the address bar.',
        'No question? Select the small microphone in the address bar.',
        'Choose “Allow”. We will notice.',
      ],
      ios: ['Look for the question in the middle of the screen.', 'Choose “Allow”. We will notice.'],
      android: ['Look for the question on the screen.', 'Choose “Allow”. We will notice.'],
    },
  },
  'microphone-blocked-by-frame': {
    what: 'This page is inside another page that does not pass the microphone on',
    todo: ['Open this page in a tab of its own.'],
  },
  'microphone-blocked-by-host': {
    what: 'The web server of this service is set up wrongly and forbids the microphone',
    todo: ['Tell us the code.', 'Until we have mended it, use the official web page for your room.'],
  },
  'microphone-blocked-by-system': {
    what: 'Your device is blocking the microphone for this browser',
    todo: {
      any: [
        'Open the settings of your device.',
        'Find the privacy settings of the microphone.',
        'Allow the microphone for your browser. We will notice.',
        greyedOut,
      ],
      windows: [
        'Open “Settings”, then “Privacy & security” (Windows 10: “Privacy”), then “Microphone”.',
        'Switch on “Microphone access”.',
        'Switch on “Let apps access your microphone”.',
        'Switch on “Let desktop apps access your microphone”. We will notice.',
        greyedOut,
      ],
      mac: [
        'Open “System Settings”, then “Privacy & Security”, then “Microphone”.',
        'Switch your browser on in the list.',
        'Quit the browser and open it again.',
        openLink,
        greyedOut,
      ],
      ios: [
        'Open “Settings”, then “Apps”, then your browser. On older devices it is in “Settings” itself.',
        'Allow “Microphone”.',
        'Come back to this page. We will notice.',
        'No such setting? Look in “Screen Time”, under “Content & Privacy Restrictions”.',
        greyedOut,
      ],
      android: [
        'Open “Settings”, then “Apps”, then your browser.',
        'Select “Permissions”, then “Microphone”.',
        'Choose “Allow only while using the app”. We will notice.',
        'Swipe down from the top of the screen. If you see “Mic access”, switch it on.',
        greyedOut,
      ],
      chromeos: [
        'Open “Settings”, then “Privacy and security”, then “Privacy controls”.',
        'Switch on “Microphone access”. We will notice.',
        'Look for a microphone switch on the Chromebook, and turn it on.',
        greyedOut,
      ],
      linux: [
        'Open “Settings”, then the part about privacy.',
        'Allow the microphone. We will notice.',
        'Look in the settings of your apps, and allow the microphone for your browser.',
        greyedOut,
      ],
    },
  },
  'microphone-missing': {
    what: 'No microphone was found',
    todo: {
      any: [
        'Plug in a headset or microphone. We will notice.',
        'If your headset is wireless, switch it on and connect it.',
        'No microphone? Use a phone, a tablet or a laptop.',
        'If your organisation switched the microphone off, ask your IT team.',
      ],
      ios: [
        'Connect a headset. We will notice.',
        'Restart your phone or tablet.',
        'Still no microphone? Use another device.',
      ],
      android: [
        'Connect a headset. We will notice.',
        'Restart your phone or tablet.',
        'Still no microphone? Use another device.',
      ],
    },
  },
  'microphone-in-use': {
    what: 'Another program is using your microphone',
    todo: {
      any: [
        'Close Teams, Zoom and other apps that make calls. We will notice.',
        'Close other tabs that listen to you.',
        'Still not free? Unplug the microphone and plug it in again.',
        'No cable? Restart your device.',
      ],
      windows: [
        'Close Teams, Zoom, Skype and other apps that make calls. We will notice.',
        'Look beside the clock. If Teams or Zoom is there, right-click it and choose “Quit”.',
        'Close other tabs and browsers that listen to you.',
        'Still not free? Unplug the microphone and plug it in again.',
        'No cable? Restart your computer.',
      ],
      mac: [
        'Open “Control Centre” at the top right: it names the app that uses the microphone.',
        'Close that app, such as FaceTime, Teams or Zoom. We will notice.',
        'Close other tabs that listen to you.',
        'Still not free? Restart your computer.',
      ],
      ios: [
        'End any telephone call or video call. We will notice.',
        'Close other apps that use the microphone.',
        'Still not free? Restart your phone or tablet.',
      ],
      android: [
        'End any telephone call or video call. We will notice.',
        'Close other apps and tabs that use the microphone.',
        'Still not free? Restart your phone or tablet.',
      ],
    },
  },
  'microphone-slow-to-start': {
    what: 'Your microphone is slow to start, and we are waiting for it',
    todo: ['Wait. We give it 20 seconds.', 'Meanwhile, close other apps that make calls.'],
  },
  'microphone-not-responding': {
    what: 'Your microphone does not answer',
    todo: {
      any: [
        'Close other apps that make calls.',
        'Unplug the microphone and plug it in again. We will notice.',
        'No cable? Press “Check again”.',
        'Still no answer? Restart your device.',
      ],
      ios: [
        'Close other apps that use the microphone.',
        'Press “Check again”.',
        'Still no answer? Restart your phone or tablet.',
      ],
      android: [
        'Close other apps that use the microphone.',
        'Press “Check again”.',
        'Still no answer? Restart your phone or tablet.',
      ],
    },
  },
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
  'microphone-unavailable': {
    what: 'This page cannot reach any microphone',
    todo: {
      any: ['Open this page in a current version of Chrome, Edge, Firefox or Safari.'],
      ios: ['Open this page in Safari.'],
      android: ['Open this page in a current version of Chrome.'],
    },
  },
  'microphone-unknown': {
    what: 'The microphone could not be started, and the browser does not say why',
    todo: ['Press “Check again”.', 'Close the browser and open it again.', openLink],
  },
} as const satisfies Record<Extract<VisitFault, `microphone-${string}`>, FaultWords>;
