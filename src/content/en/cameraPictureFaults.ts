import type { VisitFault } from '../../domain/faults';
import type { FaultWords } from '../words';
import { greyedOut } from './sharedSteps';

/**
 * What comes, or no longer comes, from a camera that was opened.
 * The menus of browsers and systems are from memory and from help pages: none of these paths was tried by us.
 */
export const cameraPictureFaults = {
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
} as const satisfies Partial<Record<Extract<VisitFault, `camera-${string}`>, FaultWords>>;
