const throttling = [
  'In Chrome or Edge, press F12, and open “Network”.',
  'Open the list “No throttling”.',
] as const;
const requestBlocking =
  'In Chrome or Edge, press F12, and open the menu with three dots, “More tools”, “Network request blocking”.';

/** How support staff make a fault happen on a machine of their own, to see what the visitor sees. */
export const provocations = {
  title: 'Make it happen here',
  lead: 'On your own computer, so that you see what the visitor sees:',
  undo: 'Then put everything back as it was.',
  lab: {
    title: 'In the practice room',
    lead: 'A practice room runs on this computer. No prison and no visitor is in it.',
    open: 'Open the room as a visitor',
    byItself: 'Go through, and press “Join”. The room does the rest. It may take some seconds.',
    asAbove: 'Go through, and press “Join”. Then do what the steps above say.',
    enter: 'Go through, and wait until you are in the visit. Then come back here.',
    button: 'Make it happen',
    answers: {
      done: 'Done. Look at the page of the visitor.',
      nobody: 'Nobody is in the room yet. Open it as a visitor first.',
      refused: 'The room cannot do this now.',
      'no-answer': 'The practice room does not answer. Is it still running?',
    },
  },
  kinds: {
    paste: ['Open the first page.', 'Paste this, and press “Find my room”:'],
    'paste-much': ['Open the first page.', 'Paste a very long text, of more than a hundred pages.'],
    'calls-off': [
      'Open Firefox, and go to about:config.',
      'Look for media.peerconnection.enabled, and set it to “false”.',
      'Open the checks in Firefox.',
    ],
    'without-https': [
      'On another computer, open this page with http:// in place of https://.',
      'If the server leads you back to https://, it does its job, and this cannot happen.',
    ],
    'in-a-frame': [
      'Make a text file whose name ends in .html.',
      'Write into it: <iframe src=ADDRESS></iframe>, with the address of this page in place of ADDRESS.',
      'Open the file in your browser, and begin the checks.',
    ],
    'on-a-phone': ['Open this page on an iPhone or an Android phone.', 'Begin the checks.'],
    'say-old': [
      'In Chrome or Edge, press F12.',
      'Open the menu with three dots in that panel, then “More tools”, then “Network conditions”.',
      'Switch off “Use browser default”, and write: Chrome/80.0.0.0',
      'Load the page again, and begin the checks.',
    ],
    'in-an-app': [
      'Send yourself a link to this page in an app such as Facebook or LinkedIn.',
      'Open it on a phone, inside the app.',
    ],
    'two-tabs': ['Open this page in two tabs.', 'Begin the checks in both. Look at the second tab.'],
    'run-down': ['Pull the plug of a laptop.', 'Wait until the battery is below 20 %.', 'Begin the checks.'],
    'save-data': [
      'On an Android phone, open the settings, then “Network”, then “Data Saver”.',
      'Switch it on, and begin the checks in Chrome.',
    ],
    'block-site': [
      'Select the icon to the left of the address of this page.',
      'Set the camera or the microphone to “Block”.',
      'Begin the checks.',
    ],
    'close-question': [
      'Select the icon to the left of the address, and reset the permissions.',
      'Begin the checks.',
      'When the browser asks, press Escape in place of an answer.',
    ],
    'leave-question': [
      'Select the icon to the left of the address, and reset the permissions.',
      'Begin the checks.',
      'When the browser asks, do nothing.',
    ],
    'block-in-system': [
      'Open the privacy settings of Windows or of the Mac.',
      'Switch off the camera or the microphone for your browser.',
      'Begin the checks.',
    ],
    'by-the-server': [
      'Only whoever runs a web server can do this: it must send a Permissions-Policy header that forbids the camera or the microphone.',
    ],
    'take-away': [
      'Unplug the device. One that is built in can be switched off in the Device Manager of Windows.',
      'Begin the checks.',
    ],
    'take-while-used': ['Begin the checks with a device on a cable.', 'When it works, pull the cable.'],
    'take-the-chosen': [
      'Plug in a second device, and choose it in the checks.',
      'Pull its cable while the other one stays.',
    ],
    'other-program': [
      'On Windows, open the Camera app, or a call in another program.',
      'Leave it open, and begin the checks.',
    ],
    'by-a-key': [
      'Begin the checks.',
      'Press the key on your keyboard that switches the camera or the microphone off.',
    ],
    'cover-it': [
      'Begin the checks.',
      'Close the shutter of the camera, or put tape over it. For “too dark”, switch off the light.',
    ],
    'virtual-camera': [
      'Install a program that acts as a camera, such as OBS Studio.',
      'Start its camera, and choose it in the checks.',
      'For other faults of the picture, let it show a still picture, a very small one, or few pictures in a second.',
    ],
    'turn-down': [
      'Open the sound settings of your computer.',
      'Set the level of the microphone to nothing for “silent”, or to very little for “too quiet”.',
      'Begin the checks, and speak.',
    ],
    'turn-up': [
      'Open the sound settings of your computer.',
      'Set the level of the microphone as high as it goes.',
      'Begin the checks, and speak loudly from close by.',
    ],
    'say-nothing': ['Begin the checks in a quiet room.', 'Say nothing.'],
    'make-noise': ['Put a fan, a radio or running water beside the microphone.', 'Begin the checks.'],
    'let-it-howl': [
      'Use loudspeakers, not headphones, and turn them up.',
      'Begin the checks, and hold the microphone near a loudspeaker of a call.',
    ],
    'two-microphones': [
      'Plug in a second microphone, and put the first one far away.',
      'Begin the checks with the first one, and speak into the second.',
    ],
    'by-bluetooth': ['Connect a Bluetooth headset, and choose it as microphone.', 'Begin the checks.'],
    'hear-nothing': ['Turn the sound off.', 'Begin the checks, and say that you heard nothing.'],
    'give-no-answer': ['Begin the checks.', 'Do not answer whether you heard the sound.'],
    'receive-slowly': [
      ...throttling,
      'Add a profile: download 500 kbit/s, upload 5,000 kbit/s. Choose it, and begin the checks.',
    ],
    'send-slowly': [
      ...throttling,
      'Add a profile: download 5,000 kbit/s, upload 500 kbit/s. Choose it, and begin the checks.',
    ],
    'send-only-just': [
      ...throttling,
      'Add a profile: download 10,000 kbit/s, upload 1,000 kbit/s. Choose it, and begin the checks.',
    ],
    'go-far-away': [
      'Switch on a VPN, and choose a server in a country far away, such as Australia.',
      'Begin the checks. The throttling of the browser does not do it: we do not see its delay.',
    ],
    'go-offline': [
      'Begin the checks.',
      'Switch off Wi-Fi, or pull the network cable.',
      'For a short break, switch it on again after some seconds.',
    ],
    'hide-measuring': [requestBlocking, 'Add the pattern */ping*, and begin the checks.'],
    'sign-in-first': [
      'Go to a café or hotel whose Wi-Fi asks you to sign in.',
      'Connect, and open this page before you sign in.',
    ],
    'block-address': [requestBlocking, 'Add the pattern */api/client/*, and begin the checks, or join.'],
    'drop-on-the-way': [
      'Only whoever runs the firewall of a router or a firm can do this. It must drop all that goes to the video platform. This page must still open.',
      'It must be dropped without an answer. What is refused at once gives another fault, NET-23.',
      'Load this page again, begin the checks, and wait ten seconds.',
    ],
    'block-media': [
      'In the firewall of your computer, forbid your browser all UDP. For “all is blocked”, forbid TCP to the video platform too.',
      'Begin the checks, or join.',
    ],
    'lose-packets': [
      'Go with a laptop or a phone to where the Wi-Fi is almost gone.',
      'Begin the checks, or walk about in a visit.',
    ],
    'cut-in-visit': [
      'Join a room, and wait until you are in.',
      'Switch off Wi-Fi, or pull the network cable.',
      'Switch it on again: after some seconds you are still in. After three minutes the visit is over.',
    ],
    'block-in-visit': [
      'Join a room, and wait until you are in.',
      requestBlocking,
      'Add the pattern */api/client/*. It may take a minute. After two minutes the visit is over.',
    ],
    'sleep-in-visit': ['Join a room with a laptop.', 'Close the lid for three minutes, and open it again.'],
    'wrong-pin': ['Join a room that asks guests for a PIN.', 'Enter a wrong PIN.'],
    'share-screen': [
      'Join a room, and share your screen.',
      'In some rooms guests may not. If someone else shares after you, theirs takes the place of yours.',
    ],
    'by-the-room': [
      'Only the room or the video platform can do this.',
      'Beside the practice room of this software there is a button for most of these. Whoever runs this page can start it.',
    ],
    'by-chance': [
      'No setting makes this happen for sure. It is what we say when a device, a browser or a network does what it should not.',
      'If this entry shows what the visitor sees, open that.',
    ],
  },
} as const;
