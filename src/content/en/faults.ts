import type { VisitFault } from '../../domain/faults';
import type { FaultWords } from '../words';
import { browserFaults } from './browserFaults';
import { cameraOpeningFaults } from './cameraOpeningFaults';
import { cameraPictureFaults } from './cameraPictureFaults';
import { connectionFaults } from './connection';
import { microphoneOpeningFaults } from './microphoneOpeningFaults';
import { microphoneSoundFaults } from './microphoneSoundFaults';
import { pathFaults } from './pathFaults';
import { speakerFaults } from './speakerFaults';
import { truthFaults } from './truthFaults';

/** What is wrong, in a sentence without blame, and what to do, in order. */
export const faults = {
  ...browserFaults,
  ...cameraOpeningFaults,
  ...cameraPictureFaults,
  ...microphoneOpeningFaults,
  ...microphoneSoundFaults,
  ...speakerFaults,
  ...pathFaults,
  ...truthFaults,
  ...connectionFaults,
  'line-download-slow': {
    what: 'Your line is slow at receiving. The prison’s picture may stop, and sound may break up',
    todo: [
      'Move nearer to your Wi-Fi router, or use a cable.',
      'Ask others to stop watching films or downloading.',
      'Try 4G or 5G mobile data.',
    ],
  },
  'line-upload-slow': {
    what: 'Your line is slow at sending. The prison may not see or hear you well',
    todo: [
      'Pause backups and syncing on your device.',
      'Move nearer to your Wi-Fi router, or use a cable.',
      'Ask others to stop video calls and uploads.',
      'Try 4G or 5G mobile data.',
    ],
  },
  'line-delay-high': {
    what: 'Your line has a long delay. You may talk over each other',
    todo: [
      'Switch off your VPN if you may.',
      'Move nearer to your Wi-Fi router, or use a cable.',
      'Try 4G or 5G mobile data.',
      'Leave short pauses when you speak.',
    ],
  },
  'line-borderline': {
    what: 'Your line may be only just fast enough. The picture may stop at times',
    todo: [
      'Use a cable instead of Wi-Fi if you can, or move nearer to the router.',
      'Pause backups and syncing on your device.',
      'Ask others not to watch films during the visit.',
    ],
  },
  'line-offline': {
    what: 'Your device is not connected to the internet',
    todo: [
      'Check Wi-Fi or the network cable.',
      'Try mobile data.',
      'We notice when you are connected again, and measure by ourselves.',
    ],
  },
  'line-not-measured': {
    what: 'We could not measure your line',
    todo: ['Your line may be fine. Go on.', 'We try again by ourselves. If you want, press “Check again”.'],
  },
  'line-delay-when-busy': {
    what: 'Your line is fast enough, but its delay grows when it is busy. You may talk over each other',
    todo: [
      'Pause backups and syncing on your device.',
      'Ask others to stop uploads and watching films during the visit.',
      'Move nearer to your Wi-Fi router, or use a cable.',
      'Leave short pauses when you speak.',
    ],
  },
  'line-interrupted': {
    what: 'Something came between while we measured your line',
    todo: [
      'Keep this page in front. We measure again by ourselves.',
      'Close other programs if your device is slow.',
      'Your line may be fine. You can go on.',
    ],
  },
  'line-sign-in': {
    what: 'Your network may want you to sign in first',
    todo: [
      'Open any web page in a new tab. If a sign-in page of the Wi-Fi opens, sign in there.',
      'Come back to this page. We measure again by ourselves.',
      'If no such page opens, try 4G or 5G mobile data.',
    ],
  },
  'line-altered': {
    what: 'Your network changes what it carries, so we could not measure your line',
    todo: [
      'Your line may be fine. Go on.',
      'Try without VPN if you may, or with 4G or 5G mobile data.',
      'Tell your IT team that a proxy packs or keeps the answers of this page’s measuring point.',
    ],
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
