import type { GuideTopic } from '../../domain/guide';
import type { BrowserFamily, System } from '../../domain/visitorPlatform';
import type { TopicWords } from '../words';
import { greyedOut } from './sharedSteps';

const topics = {
  invitation: {
    title: 'My link or room address does not work',
    also: 'invitation e-mail booking wrong old copy paste skype lync',
    todo: [
      'Open the booking e-mail for this visit. An old link does not work.',
      'Copy the link, the address with “@”, or the whole e-mail.',
      'Paste it on the start page.',
      'Still no room? Ask the prison for the right address.',
    ],
  },
  telephone: {
    title: 'I was given a telephone number',
    also: 'phone dial ring call in number',
    todo: [
      'Do not join by telephone. The prison cannot check who you are, so the visit cannot go on.',
      'Everyone in the visit, the prisoner too, would see your number.',
      'Use the link or the room address in your booking e-mail.',
    ],
  },
  'what-to-use': {
    title: 'Which browser or device can I use?',
    also: 'chrome edge firefox safari skype app phone tablet computer laptop',
    todo: {
      any: [
        'Use a new version of Chrome if you can. Edge is made of the same parts.',
        'New versions of Firefox and Safari work too, but may do less.',
        'Do not use Skype for Business. We cannot check that it still works.',
        'A computer, a tablet or a phone will do. Only a computer can share its screen.',
      ],
      ios: [
        'On an iPhone or iPad, use Safari or Chrome. Both will do.',
        'Keep iOS up to date.',
        'A phone or tablet cannot share its screen. For that, use a computer.',
      ],
      android: [
        'Use a new version of Chrome.',
        'A phone or tablet cannot share its screen. For that, use a computer.',
      ],
      firefox: [
        'Firefox works, but may do less. If something fails, try Chrome or Edge.',
        'Keep Firefox up to date.',
      ],
      safari: [
        'Safari works, but may do less. If something fails, try Chrome.',
        'Keep your Mac up to date. Safari comes with it.',
      ],
    },
  },
  'call-failed': {
    title: 'I cannot connect, or the call failed',
    also: 'error join wifi router restart reboot',
    todo: [
      'Check that your browser is up to date. Chrome is best.',
      'Check your Wi-Fi and router, or the network cable.',
      'Try another way to the internet, or another device.',
      'Switch your device off and on, and start again.',
    ],
  },
  'error-message': {
    title: 'I get an error when I try to connect',
    also: 'message blocked wifi mobile data provider hotel public network vpn',
    todo: {
      any: [
        'Look at how you are connected. Wi-Fi at work or in public places may block video calls.',
        'Try another Wi-Fi network.',
        'Or try mobile data. Your device must be allowed to use it for calls: look in its settings.',
        'If mobile data does not work either, your provider may block video calls. Ask them to allow them.',
      ],
      ios: [
        'Look at how you are connected. Wi-Fi at work or in public places may block video calls.',
        'Try another Wi-Fi network.',
        'Or try mobile data: open “Settings”, then “Mobile Data”, and allow it for your browser.',
        'If mobile data does not work either, your provider may block video calls. Ask them to allow them.',
      ],
    },
  },
  'no-browser-connects': {
    title: 'I cannot connect with any browser',
    also: 'company work it department firewall ports vpn office',
    todo: [
      'Is this a work device, or work Wi-Fi? It may not let video calls through.',
      'Ask your IT team to open the way. The list for them is below.',
      'Or use another device, on another network.',
    ],
  },
  camera: {
    title: 'My camera does not work',
    also: 'video picture black permission allow webcam see me',
    todo: [
      'Check that your browser and your device let this page use the camera.',
      'Check that the right camera is chosen. “Default” is mostly right.',
      'Close other programs that use the camera.',
      'Try Chrome. It often helps.',
      greyedOut,
    ],
  },
  microphone: {
    title: 'Nobody can hear me',
    also: 'microphone mute muted sound audio permission allow',
    todo: [
      'Check that you are not muted.',
      'Check that your browser and your device let this page use the microphone.',
      'Check that the right microphone is chosen. “Default” is mostly right.',
      'Try Chrome. It often helps.',
      greyedOut,
    ],
  },
  speaker: {
    title: 'I hear nothing',
    also: 'sound audio speaker headphones headset volume loud',
    todo: [
      'Turn up the sound of your device.',
      'Check that the right speaker or headset is chosen.',
      'Play the test sound on the check page.',
    ],
  },
  'picture-on-phone': {
    title: 'The picture is bad on my phone or tablet',
    also: 'image quality smartphone blurred still mobile 4g 5g',
    todo: [
      'Use a cable or Wi-Fi if you can. Mobile data can cause trouble.',
      'On mobile data, keep the phone still.',
      'Use 4G or 5G if you can.',
      'Sit where there is light on your face.',
    ],
  },
  'poor-sound': {
    title: 'The sound is bad',
    also: 'audio noise quiet crackle headset quality',
    todo: [
      'Use a headset. On a phone or tablet this helps most.',
      'Use Chrome. Its sound is best.',
      'Go to a quiet room.',
    ],
  },
  feedback: {
    title: 'It whistles, or I hear an echo',
    also: 'feedback howl noise two devices echo',
    todo: [
      'Is there a second device in your room that is in the same visit? The two hear each other.',
      'Mute the microphone of one of them.',
      'Or use a headset.',
    ],
  },
  drops: {
    title: 'Picture or sound stops now and then',
    also: 'drops freezes breaks up poor connection sync backup',
    todo: [
      'Pause backups and syncing on your device.',
      'Ask others on the same line not to download or watch films.',
      'Move nearer to your Wi-Fi router, or use a cable.',
    ],
  },
  speed: {
    title: 'Is my internet line fast enough?',
    also: 'speed broadband mbps delay ofcom test slow',
    todo: [
      'Test it on the check page. It tells you how fast you send and receive, and the delay.',
      'You need more than 1 megabit a second both ways, and a delay below 100 milliseconds. These numbers are Ofcom’s, as given in the guidance of 2020.',
      'You can also use the speed checker of Ofcom. It measures the way to Ofcom, not to the prison.',
      'If your line is slower, make another plan, such as 4G or 5G mobile data.',
    ],
  },
  'not-let-in': {
    title: 'Nobody lets me in',
    also: 'waiting room locked late host pin guest',
    todo: [
      'Check the day and time of your booking.',
      'Stay on the page. The prison opens the room at the agreed time.',
      'The room is locked soon after the start. Who comes late cannot get in.',
      'Contact the prison.',
    ],
  },
  sharing: {
    title: 'I cannot show a document',
    also: 'share screen present slides',
    todo: [
      'Tell the prison officer before the visit starts that you want to.',
      'Use Chrome or Edge on a computer. A phone cannot share its screen.',
      'Some prisons cannot do this yet.',
    ],
  },
  ended: {
    title: 'The visit ended',
    also: 'removed hang up disconnected over early',
    todo: [
      'If it ended too early, join again. If the room is locked, contact the prison.',
      'Was the link passed on to you? Delete it now.',
    ],
  },
} as const satisfies Record<GuideTopic, TopicWords>;

/** Words of the guide: what people meet, in their words, and how a visit goes. */
export const guide = {
  title: 'Guide to problems',
  lead: 'Find what you see or hear. Each problem has steps that help, and the check that tests for it.',
  search: 'What is the problem?',
  searchHint: 'Type a word, such as “echo” or “camera”, or a code such as CAM-1.',
  found: { one: '{count} answer', other: '{count} answers' },
  none: 'We have no answer with these words. Try another word, or contact the prison.',
  tests: 'This is tested by the check: {checks}',
  toCheck: 'Go to the check',
  causes: 'What the check may say',
  others: 'On other browsers and devices',
  otherwise: 'All others',
  on: '{browser} on {system}',
  browsers: {
    chrome: 'Chrome',
    edge: 'Edge',
    firefox: 'Firefox',
    safari: 'Safari',
    samsung: 'Samsung Internet',
  } satisfies Record<Exclude<BrowserFamily, 'other'>, string>,
  systems: {
    windows: 'Windows',
    mac: 'Mac',
    ios: 'iPhone and iPad',
    android: 'Android',
    chromeos: 'Chromebook',
    linux: 'Linux',
  } satisfies Record<Exclude<System, 'other'>, string>,
  stillStuck: 'Still stuck?',
  mustTell: 'If you cannot connect, you must tell the prison. Use the contact in your booking e-mail first.',
  dated: 'What this page says of prisons comes from guidance of 2020. If the prison says otherwise, do that.',
  goes: {
    title: 'How a visit goes',
    beforeTitle: 'Before',
    before: [
      'Close other programs that use video. Close other tabs and windows of your browser.',
      'Make the window large. Charge your device or plug it in.',
      'Be in a private place. Prison staff may not be allowed in the room while you talk, so nobody should overhear you on your side.',
      'Have your ID ready. Allow a few minutes for it.',
    ],
    inTitle: 'Getting in',
    in: [
      'Join at the agreed time. The room is locked soon after, and who comes late cannot get in.',
      'Give your professional name. Everyone sees it. If your name must be kept secret, give only the alias you were given.',
      'Use picture and sound, and join as a guest.',
      'You wait until the prison opens the room with its own PIN. You do not need that PIN.',
      'Show your ID when the officer asks. You and the officer also check anyone you bring, such as an interpreter.',
      'Then the officer locks the room, fetches the prisoner, says when the visit must end, and leaves.',
    ],
    duringTitle: 'In the visit',
    during: [
      'Stay muted while you do not speak. The picture goes to whoever is loudest.',
      'If you hear knocking, someone tries to join the locked room. Ask the prisoner to tell the staff at once.',
      'You may show documents only if you told the officer before the visit. Some prisons cannot do this.',
      'Never record. No photos, no screenshots, no sound, and do not help others to. It is a crime.',
    ],
    endTitle: 'At the end',
    end: [
      'The visit must end on time.',
      'If you finish early, ask the prisoner to signal to the officer, who watches the room.',
      'Then press “Leave”.',
      'If the link was passed on to you, delete it. Never pass it on, and never use it again.',
    ],
  },
  topics,
} as const;
