import type { VisitFault } from '../../domain/faults';
import type { FaultWords } from '../words';
import { greyedOut, openLink } from './sharedSteps';

/** The menus of browsers and systems are from memory and from help pages: none of these paths was tried by us. */
export const cameraFaults = {
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
  'camera-chosen-gone': {
    what: 'The camera that you chose is not connected, so we use another one',
    todo: [
      'Is your picture right? Then you need do nothing.',
      'If not, plug in the camera that you chose. We will notice.',
    ],
  },
  'camera-muted-by-system': {
    what: 'Your device or its system has switched the camera off',
    todo: {
      any: [
        'Look for a camera switch or camera key on your device, and turn it on. We will notice.',
        'Open the shutter of the camera, if it has one.',
        greyedOut,
      ],
      'safari-mac': [
        'Select the crossed-out camera in the address bar, to switch it on again. We will notice.',
        'Open the shutter of the camera, if it has one.',
        greyedOut,
      ],
      ios: [
        'End any telephone call or video call. We will notice.',
        'Keep this page in front, and the screen on.',
        'Select the crossed-out camera in the address bar, if you see one.',
        'Still off? Press “Check again”.',
      ],
      android: [
        'Swipe down from the top of the screen.',
        'Switch on “Camera access”. We will notice.',
        'Keep this page in front, and the screen on.',
        greyedOut,
      ],
      chromeos: [
        'Look for a camera switch on the Chromebook, and turn it on. We will notice.',
        'Open “Settings”, then “Privacy and security”, then “Privacy controls”.',
        'Switch on “Camera access”.',
        greyedOut,
      ],
    },
  },
  'camera-stopped': {
    what: 'Your camera stopped',
    todo: {
      any: ['Plug it in again if it has a cable. We will notice.', 'No cable? Press “Check again”.'],
      ios: ['Keep this page in front, and the screen on.', 'Press “Check again”.'],
      android: ['Keep this page in front, and the screen on.', 'Press “Check again”.'],
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
  'camera-black': {
    what: 'Your camera works, but the picture is black',
    todo: {
      any: [
        'Open the shutter or take the cover off the lens. We will notice.',
        'Look for a camera switch or camera key on your device, and turn it on.',
        'If the camera has a program of its own, switch the picture on there.',
        'Choose another camera, if you have one.',
      ],
      ios: [
        'Take the cover off the lens. We will notice.',
        'Close other apps that use the camera.',
        'Choose another camera.',
      ],
      android: [
        'Take the cover off the lens. We will notice.',
        'Swipe down from the top of the screen. If you see “Camera access”, switch it on.',
        'Choose another camera.',
      ],
    },
  },
  'camera-covered': {
    what: 'Your camera is on, but something covers its lens',
    todo: {
      any: [
        'Open the shutter, or take the sticker off the lens. We will notice.',
        'Open the lid of your laptop fully.',
        'Wipe the lens with a soft cloth.',
      ],
      ios: [
        'Take your hand or the case away from the lens beside the screen. We will notice.',
        'Wipe the lens with a soft cloth.',
      ],
      android: [
        'Take your hand or the case away from the lens beside the screen. We will notice.',
        'Wipe the lens with a soft cloth.',
      ],
    },
  },
  'camera-dark': {
    what: 'There is too little light for your camera',
    todo: [
      'Switch on a light in front of you. We will notice.',
      'Turn so that the window is in front of you, not behind you.',
      'Wipe the lens with a soft cloth.',
    ],
  },
  'camera-still': {
    what: 'Nothing has moved in your picture, so we cannot yet tell that it is live',
    todo: ['Wave your hand in front of the camera. We will notice.'],
  },
  'camera-frozen': {
    what: 'Your camera sends the same picture again and again',
    todo: [
      'Wave your hand once more. We will notice.',
      'If a program puts a still picture in place of you, switch that off.',
      'Unplug the camera and plug it in again.',
      'Choose another camera, if you have one.',
      'Still the same? Restart your device.',
    ],
  },
  'camera-no-frames': {
    what: 'Your camera is on, but sends no new pictures',
    todo: [
      'Close other apps that use video. We will notice.',
      'Unplug the camera and plug it in again.',
      'Choose another camera, if you have one.',
      'Still nothing? Restart your device.',
    ],
  },
  'camera-too-small': {
    what: 'The picture from your camera is too small for the prison officer to read your ID',
    todo: [
      'Choose another camera, if you have one.',
      'If the camera has a program of its own, choose a bigger picture there. We will notice.',
      'Close other apps that use video.',
      'Still too small? Use another device.',
    ],
  },
  'camera-too-slow': {
    what: 'Your camera sends too few pictures a second, so you will seem to jump',
    todo: [
      'Switch on a light: many cameras are slow in the dark. We will notice.',
      'Close other programs and tabs.',
      'Plug your device in, so that it does not save power.',
      'Plug the camera straight into your device, not into a hub.',
      'Choose another camera, if you have one.',
    ],
  },
  'camera-virtual': {
    what: 'A program makes your picture, not a camera, and the prison must see you as you are',
    todo: ['Choose your real camera.', 'Close the program that makes the picture, such as OBS or ManyCam.'],
  },
} as const satisfies Record<Extract<VisitFault, `camera-${string}`>, FaultWords>;
