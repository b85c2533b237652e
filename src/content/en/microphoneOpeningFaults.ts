import type { VisitFault } from '../../domain/faults';
import type { FaultWords } from '../words';
import { greyedOut, openLink } from './sharedSteps';

/**
 * What keeps the microphone from opening.
 * The menus of browsers and systems are from memory and from help pages: none of these paths was tried by us.
 */
export const microphoneOpeningFaults = {
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
} as const satisfies Partial<Record<Extract<VisitFault, `microphone-${string}`>, FaultWords>>;
