import type { VisitFault } from '../../domain/faults';
import type { FaultWords } from '../words';

/** The way to the room: what is wrong between this device and the video platform. */
export const pathFaults = {
  'path-udp-blocked': {
    what: 'Your network lets the call through only by the slow way. That is usual on managed networks',
    todo: [
      'You can join. Picture and sound may come a little late.',
      'Switch off your VPN if you may.',
      'For a better picture, try another Wi-Fi or mobile data.',
    ],
  },
  'path-media-blocked': {
    what: 'Your network lets no picture or sound through',
    todo: [
      'Switch off your VPN if you may.',
      'Try another Wi-Fi, or mobile data.',
      'Or ask your IT team to open the way. Show them the list below.',
    ],
  },
  'path-node-unreachable': {
    what: 'The video platform does not answer, but other pages do. A firewall may be in the way',
    todo: [
      'Switch off your VPN if you may.',
      'Try another Wi-Fi, or mobile data.',
      'Or ask your IT team to open the way. Show them the list below.',
    ],
  },
  'path-certificate-or-name': {
    what: 'Your device cannot make a safe connection to the video platform',
    todo: [
      'Check that the date and time of your device are right.',
      'Switch off your VPN if you may.',
      'Try another Wi-Fi, or mobile data.',
      'If it stays, ask your IT team: the name is not known here, or its certificate is not trusted, or the connection is refused. A page cannot see which.',
    ],
  },
  'path-captive-portal': {
    what: 'Another page answers in place of the video platform. Your Wi-Fi may want you to sign in',
    todo: [
      'Open any other website in a new tab, and sign in to the Wi-Fi there.',
      'If no page asks you to sign in, your network may block video calls. Try mobile data.',
    ],
  },
  'path-maintenance': {
    what: 'The video platform is closed for maintenance. Nobody can join now',
    todo: ['Wait. We ask again every few seconds.', 'Tell the prison if it is still closed at your time.'],
  },
  'path-page-refused': {
    what: 'The video platform does not let this page in, or something else answers in its place',
    todo: ['Join on the official web page.', 'If that does not open either, try mobile data.'],
  },
  'path-node-error': {
    what: 'The video platform has a fault',
    todo: ['Wait. We ask again every few seconds.', 'Tell the prison if it is still so at your time.'],
  },
  'path-nothing-answers': {
    what: 'You are on a network, but nothing answers. The internet may be down, or your Wi-Fi wants you to sign in',
    todo: [
      'Open any other website in a new tab. If a sign-in page comes, sign in.',
      'Switch Wi-Fi off and on again.',
      'Try mobile data.',
    ],
  },
  'path-loss-high': {
    what: 'Part of your picture and sound gets lost on the way',
    todo: [
      'Use a cable, or move closer to your Wi-Fi router.',
      'Switch off your VPN if you may.',
      'Try 4G or 5G mobile data.',
    ],
  },
  'path-loss-some': {
    what: 'A little of your picture and sound gets lost on the way',
    todo: ['You can join.', 'Use a cable, or move closer to your Wi-Fi router, if you can.'],
  },
  'path-jitter-high': {
    what: 'Your sound comes unevenly. Words may break up',
    todo: [
      'Use a cable, or move closer to your Wi-Fi router.',
      'Ask others to stop watching films or downloading.',
      'Close other apps that use video.',
    ],
  },
  'path-not-measured': {
    what: 'We could not try out picture and sound on the way to the room',
    todo: ['The video platform answers, so go on.', 'If you want, press “Check again”.'],
  },
} as const satisfies Record<Extract<VisitFault, `path-${string}`>, FaultWords>;
