import type { VisitFault } from '../../domain/faults';
import type { FaultWords } from '../words';
import { greyedOut, openLink } from './sharedSteps';

/**
 * What keeps the camera from opening.
 * The menus of browsers and systems are from memory and from help pages: none of these paths was tried by us.
 */
export const cameraOpeningFaults = {
  'camera-blocked-by-site': {
    what: 'Your browser is blocking the camera for this site',
    todo: {
      any: [
        'Select the icon left of the address of this page.',
        'Switch “Camera” on, or set it to “Allow”. We will notice.',
        greyedOut,
      ],
      edge: [
        'Select the icon left of the address of this page.',
        'Select “Permissions for this site” if you see it.',
        'Set “Camera” to “Allow”. We will notice.',
        greyedOut,
      ],
      // Firefox asks anew once the block is gone, but only if the page asks it to.
      firefox: [
        'Select the crossed-out camera left of the address of this page.',
        'Select the cross beside “Blocked” or “Blocked Temporarily”.',
        'Press “Check again”.',
        'Choose “Allow” when Firefox asks.',
        greyedOut,
      ],
      'firefox-android': [
        'Select the icon left of the address of this page.',
        'Beside “Camera”, select “Blocked”, so that it says “Allowed”.',
        'Press “Check again”.',
      ],
      // Safari never tells a page that its answer has changed.
      'safari-mac': [
        'Open the “Safari” menu at the top left of the screen, then “Settings”, then “Websites”.',
        'Select “Camera” in the list on the left.',
        'Set this site to “Allow”.',
        'Press “Check again”.',
        greyedOut,
      ],
      ios: [
        'Select the icon beside the address. On older devices it is “aA”.',
        'Choose “Website Settings”. It may be under “…”.',
        'Set “Camera” to “Allow”.',
        'Press “Check again”.',
        'If you cannot find this, open the page in Safari.',
      ],
      android: [
        'Select the icon left of the address of this page.',
        'Select “Permissions”.',
        'Allow “Camera”. We will notice.',
        greyedOut,
      ],
    },
  },
  'camera-question-closed': {
    what: 'The browser’s question about the camera was closed without an answer',
    todo: ['Press “Check again”.', 'Choose “Allow” when the browser asks.'],
  },
  'camera-question-waiting': {
    what: 'Your browser is asking if this page may use the camera, and waits for your answer',
    todo: {
      any: ['Look for the question near the address bar.', 'Choose “Allow”. We will notice.'],
      firefox: [
        'Look for the question near the address bar.',
        'No question? Select the small camera in the address bar.',
        'Choose “Allow”. We will notice.',
      ],
      ios: ['Look for the question in the middle of the screen.', 'Choose “Allow”. We will notice.'],
      android: ['Look for the question on the screen.', 'Choose “Allow”. We will notice.'],
    },
  },
  'camera-blocked-by-frame': {
    what: 'This page is inside another page that does not pass the camera on',
    todo: ['Open this page in a tab of its own.'],
  },
  'camera-blocked-by-host': {
    what: 'The web server of this service is set up wrongly and forbids the camera',
    todo: ['Tell us the code.', 'Until we have mended it, use the official web page for your room.'],
  },
  'camera-blocked-by-system': {
    what: 'Your device is blocking the camera for this browser',
    todo: {
      any: [
        'Open the settings of your device.',
        'Find the privacy settings of the camera.',
        'Allow the camera for your browser. We will notice.',
        greyedOut,
      ],
      windows: [
        'Open “Settings”, then “Privacy & security” (Windows 10: “Privacy”), then “Camera”.',
        'Switch on “Camera access”.',
        'Switch on “Let apps access your camera”.',
        'Switch on “Let desktop apps access your camera”. We will notice.',
        greyedOut,
      ],
      mac: [
        'Open “System Settings”, then “Privacy & Security”, then “Camera”.',
        'Switch your browser on in the list.',
        'Quit the browser and open it again.',
        openLink,
        greyedOut,
      ],
      ios: [
        'Open “Settings”, then “Apps”, then your browser. On older devices it is in “Settings” itself.',
        'Allow “Camera”.',
        'Come back to this page. We will notice.',
        'No such setting? Look in “Screen Time”, under “Content & Privacy Restrictions”.',
        greyedOut,
      ],
      android: [
        'Open “Settings”, then “Apps”, then your browser.',
        'Select “Permissions”, then “Camera”.',
        'Choose “Allow only while using the app”. We will notice.',
        'Swipe down from the top of the screen. If you see “Camera access”, switch it on.',
        greyedOut,
      ],
      chromeos: [
        'Open “Settings”, then “Privacy and security”, then “Privacy controls”.',
        'Switch on “Camera access”. We will notice.',
        'Look for a camera switch on the Chromebook, and turn it on.',
        greyedOut,
      ],
      linux: [
        'Open “Settings”, then the part about privacy.',
        'Allow the camera. We will notice.',
        'Look in the settings of your apps, and allow the camera for your browser.',
        greyedOut,
      ],
    },
  },
  'camera-missing': {
    what: 'No camera was found',
    todo: {
      any: [
        'Plug the camera in. We will notice.',
        'Look for a camera switch or camera key on your device, and turn it on.',
        'No camera? Use a phone, a tablet or a laptop that has one.',
        'If your organisation switched the camera off, ask your IT team.',
      ],
      ios: ['Restart your phone or tablet.', 'Still no camera? Use another device.'],
      android: ['Restart your phone or tablet.', 'Still no camera? Use another device.'],
    },
  },
  'camera-in-use': {
    what: 'Another program is using your camera',
    todo: {
      any: [
        'Close Teams, Zoom and other apps that use video. We will notice.',
        'Close other tabs that show your picture.',
        'Still not free? Unplug the camera and plug it in again.',
        'No cable? Restart your device.',
      ],
      windows: [
        'Close Teams, Zoom, Skype and the Camera app. We will notice.',
        'Look beside the clock. If Teams or Zoom is there, right-click it and choose “Quit”.',
        'Close other tabs and browsers that show your picture.',
        'Still not free? Unplug the camera and plug it in again.',
        'No cable? Restart your computer.',
      ],
      mac: [
        'Open “Control Centre” at the top right: it names the app that uses the camera.',
        'Close that app, such as FaceTime, Teams or Zoom. We will notice.',
        'Close other tabs that show your picture.',
        'Still not free? Restart your computer.',
      ],
      ios: [
        'End any telephone call or video call. We will notice.',
        'Close other apps that use the camera, such as FaceTime.',
        'Still not free? Restart your phone or tablet.',
      ],
      android: [
        'End any video call. We will notice.',
        'Close other apps that use the camera, and other tabs that show your picture.',
        'Still not free? Restart your phone or tablet.',
      ],
    },
  },
  'camera-slow-to-start': {
    what: 'Your camera is slow to start, and we are waiting for it',
    todo: ['Wait. We give it 20 seconds.', 'Meanwhile, close other apps that use video.'],
  },
  'camera-not-responding': {
    what: 'Your camera does not answer',
    todo: {
      any: [
        'Close other apps that use video.',
        'Unplug the camera and plug it in again. We will notice.',
        'No cable? Press “Check again”.',
        'Still no answer? Restart your device.',
      ],
      ios: [
        'Close other apps that use the camera.',
        'Press “Check again”.',
        'Still no answer? Restart your phone or tablet.',
      ],
      android: [
        'Close other apps that use the camera.',
        'Press “Check again”.',
        'Still no answer? Restart your phone or tablet.',
      ],
    },
  },
  'camera-unavailable': {
    what: 'This page cannot reach any camera',
    todo: {
      any: ['Open this page in a current version of Chrome, Edge, Firefox or Safari.'],
      ios: ['Open this page in Safari.'],
      android: ['Open this page in a current version of Chrome.'],
    },
  },
  'camera-unknown': {
    what: 'The camera could not be started, and the browser does not say why',
    todo: ['Press “Check again”.', 'Close the browser and open it again.', openLink],
  },
} as const satisfies Partial<Record<Extract<VisitFault, `camera-${string}`>, FaultWords>>;
