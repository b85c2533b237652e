import type { VisitFault } from '../../domain/faults';
import type { FaultWords } from '../words';

/** What is wrong, in a sentence without blame, and what to do, in order. */
export const faults = {
  'browser-unsupported': {
    what: 'This browser cannot make video calls',
    todo: ['Open this page in a current version of Chrome or Edge.', 'On an iPhone or iPad, use Safari.'],
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
  'camera-blocked-by-site': {
    what: 'Your browser is blocking the camera for this site',
    todo: [
      'Select the icon left of the address of this page.',
      'Set Camera to “Allow”.',
      'We will notice: you need not reload.',
    ],
  },
  'camera-question-closed': {
    what: 'The browser’s question about the camera was closed without an answer',
    todo: ['Press “Check again”.', 'Choose “Allow” when the browser asks.'],
  },
  'camera-blocked-by-system': {
    what: 'Your device is blocking the camera for this browser',
    todo: [
      'Windows: open Settings, Privacy & security, Camera. Let desktop apps use the camera.',
      'Mac: open System Settings, Privacy & Security, Camera. Tick your browser, then open it again.',
      'Phone: open Settings, find your browser, allow Camera.',
    ],
  },
  'camera-missing': {
    what: 'No camera was found',
    todo: [
      'Plug the camera in. We will notice.',
      'No camera? Use a phone, a tablet or a laptop that has one.',
    ],
  },
  'camera-in-use': {
    what: 'Another program is using your camera',
    todo: [
      'Close Teams, Zoom, other video apps and other tabs that show your picture.',
      'Press “Check again”.',
    ],
  },
  'camera-not-responding': {
    what: 'Your camera does not answer',
    todo: ['Unplug it and plug it in again.', 'Or restart your device.', 'Press “Check again”.'],
  },
  'camera-black': {
    what: 'Your camera works, but the picture is black',
    todo: ['Open the shutter or take the cover off the lens.', 'Switch on a light.', 'Press “Check again”.'],
  },
  'camera-stopped': {
    what: 'Your camera stopped',
    todo: ['Plug it in again if it has a cable.', 'Press “Check again”.'],
  },
  'camera-unavailable': {
    what: 'This page cannot reach any camera',
    todo: ['Open this page in a current version of Chrome, Edge, Firefox or Safari.'],
  },
  'camera-unknown': {
    what: 'The camera could not be started, and the browser does not say why',
    todo: ['Press “Check again”.', 'Restart the browser.'],
  },
  'microphone-blocked-by-site': {
    what: 'Your browser is blocking the microphone for this site',
    todo: [
      'Select the icon left of the address of this page.',
      'Set Microphone to “Allow”.',
      'We will notice: you need not reload.',
    ],
  },
  'microphone-question-closed': {
    what: 'The browser’s question about the microphone was closed without an answer',
    todo: ['Press “Check again”.', 'Choose “Allow” when the browser asks.'],
  },
  'microphone-blocked-by-system': {
    what: 'Your device is blocking the microphone for this browser',
    todo: [
      'Windows: open Settings, Privacy & security, Microphone. Let desktop apps use the microphone.',
      'Mac: open System Settings, Privacy & Security, Microphone. Tick your browser, then open it again.',
      'Phone: open Settings, find your browser, allow Microphone.',
    ],
  },
  'microphone-missing': {
    what: 'No microphone was found',
    todo: ['Plug in a headset or microphone. We will notice.', 'Or use a phone, a tablet or a laptop.'],
  },
  'microphone-in-use': {
    what: 'Another program is using your microphone',
    todo: ['Close Teams, Zoom and other apps that make calls.', 'Press “Check again”.'],
  },
  'microphone-not-responding': {
    what: 'Your microphone does not answer',
    todo: ['Unplug it and plug it in again.', 'Or restart your device.', 'Press “Check again”.'],
  },
  'microphone-silent': {
    what: 'No sound at all comes from your microphone',
    todo: [
      'Look for a mute switch on the headset or keyboard.',
      'Try another microphone.',
      'Press “Check again”.',
    ],
  },
  'microphone-quiet': {
    what: 'We could hear your microphone, but no clear speech',
    todo: ['Press “Check again” and read the sentence aloud.', 'Move closer to the microphone.'],
  },
  'microphone-stopped': {
    what: 'Your microphone stopped',
    todo: ['Plug it in again if it has a cable.', 'Press “Check again”.'],
  },
  'microphone-unavailable': {
    what: 'This page cannot reach any microphone',
    todo: ['Open this page in a current version of Chrome, Edge, Firefox or Safari.'],
  },
  'microphone-unknown': {
    what: 'The microphone could not be started, and the browser does not say why',
    todo: ['Press “Check again”.', 'Restart the browser.'],
  },
  'line-download-slow': {
    what: 'Your line is slow at receiving. The prison’s picture may stop',
    todo: [
      'Move closer to your Wi-Fi router, or use a cable.',
      'Ask others to stop watching films or downloading.',
      'Try 4G or 5G mobile data.',
    ],
  },
  'line-upload-slow': {
    what: 'Your line is slow at sending. The prison may not see you well',
    todo: [
      'Pause backups and syncing on your device.',
      'Move closer to your Wi-Fi router, or use a cable.',
      'Try 4G or 5G mobile data.',
    ],
  },
  'line-delay-high': {
    what: 'Your line has a long delay. You may talk over each other',
    todo: [
      'Switch off your VPN if you may.',
      'Move closer to your Wi-Fi router, or use a cable.',
      'Leave short pauses when you speak.',
    ],
  },
  'line-borderline': {
    what: 'Your line is only just fast enough',
    todo: ['Use a cable instead of Wi-Fi if you can.', 'Ask others not to watch films during the visit.'],
  },
  'line-offline': {
    what: 'Your device is not connected to the internet',
    todo: ['Check Wi-Fi or the network cable.', 'Try mobile data.', 'Press “Check again”.'],
  },
  'line-not-measured': {
    what: 'We could not measure your line',
    todo: ['Your line may be fine. Go on.', 'If you want, press “Check again”.'],
  },
  'room-address-unknown': {
    what: 'The platform does not know this room',
    todo: [
      'Compare the room address with your booking e-mail.',
      'If it is the same, ask the prison for the right address.',
    ],
  },
  'room-not-opened': {
    what: 'You were not let in on time. The room was not opened, or it is locked',
    todo: ['Check the time of your booking.', 'Join again once.', 'Then contact the prison.'],
  },
  'room-pin-wrong': {
    what: 'The room did not accept the PIN',
    todo: [
      'Guests usually need no PIN. Look for a guest PIN in your booking e-mail.',
      'Never use a host PIN.',
    ],
  },
  'room-pin-tries-used': {
    what: 'A wrong PIN was used too often',
    todo: ['Wait ten minutes.', 'Ask the prison for the right PIN.'],
  },
  'room-full': {
    what: 'The room is full',
    todo: ['Contact the prison: somebody must leave before you can join.'],
  },
  'room-disabled': {
    what: 'The room is switched off',
    todo: ['Contact the prison and ask for another room.'],
  },
  'room-role-refused': {
    what: 'The room did not accept you as a guest',
    todo: ['Join again.', 'Then contact the prison.'],
  },
  'room-refused-call': {
    what: 'The room refused the call',
    todo: ['Compare the room address with your booking e-mail.', 'Contact the prison.'],
  },
  'room-needs-extension': {
    what: 'This address leads to a menu that asks for a number, not straight to a room',
    todo: ['Ask the prison for the room’s own address.'],
  },
  'room-needs-sign-in': {
    what: 'The platform wants you to sign in. Guests should not have to',
    todo: ['Use the official web page for this room.', 'Or ask the prison for a guest link.'],
  },
  'platform-maintenance': {
    what: 'The video platform is switched off for maintenance',
    todo: ['Contact the prison and ask if the visit can move.'],
  },
  'platform-full': {
    what: 'The video platform is full',
    todo: ['Wait a minute, then join again.', 'Tell the prison.'],
  },
  'platform-not-answering': {
    what: 'The video platform does not answer',
    todo: ['Wait a minute, then join again.', 'Tell the prison.'],
  },
  'platform-unreachable': {
    what: 'Your device could not reach the video platform',
    todo: [
      'Check that you are connected to the internet.',
      'Try another network: mobile data instead of company Wi-Fi.',
      'Use the official web page for this room.',
    ],
  },
  'platform-misconfigured': {
    what: 'The video platform is not set up right for this room',
    todo: ['Tell the prison, with the code.'],
  },
  'media-blocked': {
    what: 'Picture and sound cannot get through your network',
    todo: [
      'Switch off your VPN if you may.',
      'Try another network: mobile data instead of company Wi-Fi.',
      'Ask your IT team to let video calls through. Read them the code.',
    ],
  },
  'session-expired': {
    what: 'The connection was asleep for too long',
    todo: ['Join again.', 'If the room is locked, ring the prison.'],
  },
  'connection-lost': {
    what: 'The connection to the room was lost',
    todo: ['Check your internet line.', 'Join again.', 'If the room is locked, ring the prison.'],
  },
  'platform-dropped-call': {
    what: 'The video platform dropped the call',
    todo: ['Join again.', 'If the room is locked, ring the prison.'],
  },
  'transfer-failed': {
    what: 'You could not be moved to the other room',
    todo: ['Join again.', 'Tell the prison if it happens twice.'],
  },
  'ended-unknown': {
    what: 'The call ended, and the platform gave a reason that we do not know',
    todo: ['Join again.', 'Tell us the code and the words of the platform.'],
  },
  'share-refused': {
    what: 'The room did not allow screen sharing',
    todo: ['Ask the prison officer. It must be agreed before the visit.'],
  },
  'share-taken': {
    what: 'The prison is showing something now. Your screen is no longer shared',
    todo: ['Share again when they have finished.'],
  },
  'ended-by-prison': {
    what: 'The prison ended the visit',
    todo: ['If you think the visit ended too early, contact the prison.'],
  },
  'removed-by-prison': {
    what: 'The prison took you out of the room',
    todo: ['Contact the prison before you join again.'],
  },
  'prison-left': {
    what: 'The prison has left the room, so the visit is over',
    todo: ['If it ended too early, join again or contact the prison.'],
  },
  'alone-too-long': {
    what: 'You were alone in the room for too long',
    todo: ['Join again if you still expect the prison.'],
  },
  'test-call-finished': { what: 'The test call is finished. It worked', todo: ['You are ready.'] },
  'ended-by-platform': { what: 'The visit was ended by the video platform', todo: ['Contact the prison.'] },
} as const satisfies Record<VisitFault, FaultWords>;
