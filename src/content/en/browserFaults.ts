import type { VisitFault } from '../../domain/faults';
import type { FaultWords } from '../words';
import { openLink } from './sharedSteps';

/** The menus of browsers and systems are from memory and from help pages: none of these paths was tried by us. */
export const browserFaults = {
  'browser-unsupported': {
    what: 'This browser cannot make video calls',
    todo: {
      any: ['Open this page in a current version of Chrome or Edge.', 'On an iPhone or iPad, use Safari.'],
      ios: [
        'Open this page in Safari.',
        'If you are in Safari, open “Settings”, then “General”, then “Software Update”.',
        'Still no video calls? Use another device.',
      ],
    },
  },
  'browser-page-insecure': {
    what: 'This page was opened over a connection that is not secure',
    todo: ['Open the address again with “https://” at the start.'],
  },
  'browser-embedded': {
    what: 'This page is inside another page, which keeps the camera and microphone away from it',
    todo: ['Open this page in a tab of its own.'],
  },
  'browser-no-screen-sharing': {
    what: 'This browser cannot share a screen',
    todo: ['If you want to show documents, use Chrome or Edge on a computer.', 'Everything else works here.'],
  },
  'browser-old': {
    what: 'Your browser works, but it is out of date',
    todo: {
      any: [
        'Update your browser before the visit.',
        openLink,
        'If you cannot update it, your organisation controls it: ask your IT team.',
      ],
      chrome: [
        'Open the menu with three dots, then “Help”, then “About Google Chrome”.',
        'Wait for the update, then choose “Relaunch”.',
        openLink,
        'If you cannot update it, your organisation controls it: ask your IT team.',
      ],
      edge: [
        'Open the menu with three dots, then “Help and feedback”, then “About Microsoft Edge”.',
        'Wait for the update, then choose “Restart”.',
        openLink,
        'If you cannot update it, your organisation controls it: ask your IT team.',
      ],
      firefox: [
        'Open the menu with three lines, then “Help”, then “About Firefox”.',
        'Wait for the update, then choose “Restart to update Firefox”.',
        openLink,
        'If you cannot update it, your organisation controls it: ask your IT team.',
      ],
      'safari-mac': [
        'Open “System Settings”, then “General”, then “Software Update”.',
        'Choose “Update Now”.',
        openLink,
        'If you cannot update it, your organisation controls it: ask your IT team.',
      ],
      ios: [
        'Open “Settings”, then “General”, then “Software Update”.',
        'Choose “Update Now”, while your device is plugged in.',
        openLink,
      ],
      android: ['Open “Play Store” and search for your browser.', 'Choose “Update” if you see it.', openLink],
    },
  },
  'browser-in-app': {
    what: 'This page is open inside another app, such as mail, which may keep the camera and microphone away',
    todo: {
      any: [
        'Look for a menu on this screen, often three dots.',
        'Choose “Open in browser”.',
        'No such choice? Copy the link in your invitation and paste it into a browser.',
      ],
      ios: [
        'Look for a compass, or for the share icon: a square with an arrow.',
        'Choose “Open in Safari” or “Open in browser”.',
        'No such choice? Copy the link in your invitation and paste it into Safari.',
      ],
      android: [
        'Select the three dots at the top right.',
        'Choose “Open in browser” or “Open in Chrome”.',
        'No such choice? Copy the link in your invitation and paste it into Chrome.',
      ],
    },
  },
  'browser-other-tab': {
    what: 'This page is open in another tab too, and both would use the camera and join the room',
    todo: ['Close one of the two. We will notice.'],
  },
  'browser-battery-low': {
    what: 'The battery of your device is low, and it is not charging',
    todo: [
      'Plug your device in. We will notice.',
      'No charger? Close other apps and make the screen darker.',
    ],
  },
  'browser-data-saver': {
    what: 'Your browser or device is set to save data, so your picture may be less clear',
    todo: {
      any: [
        'Switch data saving off for the visit, in the settings of your browser or device. We will notice.',
      ],
      android: [
        'Open “Settings”, then “Network & internet” or “Connections”, then “Data Saver”.',
        'Switch it off for the visit. We will notice.',
        'Use Wi-Fi if you can.',
      ],
    },
  },
  'browser-no-video-format': {
    what: 'This browser knows none of the picture formats that the prison’s video platform uses',
    todo: {
      any: [
        'Open this page in a current version of Chrome, Edge or Safari.',
        'If you must go on with this browser, the prison may hear you but not see you.',
      ],
      ios: [
        'Open this page in Safari.',
        'If you must go on with this browser, the prison may hear you but not see you.',
      ],
    },
  },
  'browser-no-speaker-choice': {
    what: 'This browser leaves the choice of speaker to your device',
    todo: {
      any: ['Open the sound settings of your device.', 'Choose your speaker or headphones there.'],
      windows: [
        'Select the speaker icon beside the clock.',
        'Select the icon or arrow beside the volume.',
        'Choose your speaker or headphones.',
      ],
      mac: ['Open “System Settings”, then “Sound”, then “Output”.', 'Choose your speaker or headphones.'],
      ios: [
        'Swipe down from the top right corner of the screen.',
        'In the box for sound, select the icon with rings and a triangle.',
        'Choose your speaker or headphones.',
      ],
      android: [
        'Use a volume button on the side of the device.',
        'Select the menu under the slider.',
        'Choose your speaker or headphones.',
      ],
      chromeos: [
        'Select the time at the bottom right.',
        'Select the arrow beside the volume.',
        'Choose your speaker or headphones under “Output”.',
      ],
    },
  },
} as const satisfies Record<Extract<VisitFault, `browser-${string}`>, FaultWords>;
