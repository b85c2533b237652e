/** How we know: one sentence for each kind of fact that can decide a check. */
export const evidence = {
  abilities: 'We looked for each thing that a video visit needs in this browser, at {time}.',
  refusedAtOnce:
    'The browser refused within {ms} milliseconds, without asking you. For support staff, its own word: “{name}”.',
  refused: 'The browser refused after {seconds} seconds. For support staff, its own word: “{name}”.',
  withdrawn: 'It was allowed, and then blocked while this page used it, at {time}.',
  blockedBefore:
    'It was blocked before this page asked: by a choice made earlier, or by your organisation. The browser refused within {ms} milliseconds. For support staff, its own word: “{name}”.',
  noAnswer: 'No answer came within {seconds} seconds.',
  /** `mediaDevices` is not there. */
  noWayToAsk: 'The browser gives this page no way to ask for it.',
  questionClosed:
    'Times that the question was closed: {times}. After the third time the browser refuses without asking.',
  questionOpen: 'The browser’s question has been open for {seconds} seconds.',
  slow: 'The browser allowed it {seconds} seconds ago, and nothing has come yet.',
  stopped: 'It stopped by itself at {time}.',
  picture:
    'Your camera gave a picture of {width} by {height} dots at {time}. Its brightness: {brightness} of 255.',
  pictureLight:
    'The brightness of the picture is {brightness} of 255, and its contrast {contrast}. It has been so for {seconds} seconds.',
  pictureStill: 'Nothing at all changed in the picture for {seconds} seconds.',
  pictureStuck: 'No new picture came for {seconds} seconds.',
  pictureSmall: 'The picture is {width} by {height} dots. It should be at least 320 by 180.',
  pictureSlow: '{fps} pictures a second. It should be at least 10.',
  muted: 'The system says that the device is switched off, at {time}.',
  level:
    'The loudest we heard was {dBFS} dBFS (0 is the loudest possible), at {time}. The prison would hear {sent} dBFS.',
  silence: 'Digital silence for {seconds} seconds: not even the hiss of a quiet room.',
  clipped: '{percent} per cent of the sound was cut off at the top.',
  noise: 'The quietest moment was {noise} dBFS, and the loudest {dBFS} dBFS.',
  tone: 'One steady tone of {hz} hertz for {seconds} seconds.',
  narrow: 'No sound above 4,000 hertz in {seconds} seconds of speech, as on a telephone.',
  better: 'Another microphone heard you {dB} decibels louder.',
  notListening: 'For {seconds} seconds the browser gave us no sound to listen to.',
  chirpHeard: 'The microphone heard the sound from your speaker, {dB} decibels above the quiet.',
  chirpNotHeard:
    'The sound was played. The microphone did not hear it, which is right if you use headphones.',
  chirpPlayed: 'The sound was played. There was no microphone to hear it.',
  answerYes: 'You said that you heard the sound, at {time}.',
  answerNo: 'You said that you did not hear the sound, at {time}.',
  noOutput: 'The browser lists no speaker and no headphones.',
  playRefused: 'The browser did not play the sound.',
  otherTab: 'This page is open in another tab of this browser.',
  battery: 'Battery: {percent} per cent, and not charging.',
  dataSaver: 'The browser asks pages to save data.',
  reach: {
    answers: 'The video platform answered after {ms} milliseconds.',
    maintenance: 'The video platform says that it is in maintenance.',
    'server-error': 'The video platform answered with an error of its own.',
    'sign-in-page': 'We asked for data and got a web page.',
    'page-refused': 'Something answers at the address of the video platform, but not to this page.',
    'broken-off': 'The connection to the video platform broke at once. Our own page answers.',
    silent: 'The video platform gave no answer in 6 seconds. Our own page answers.',
    'nothing-answers': 'Neither the video platform nor our own page answers.',
    offline: 'The browser says that it has no network.',
  },
  rehearsal: {
    by: {
      direct: 'A test call of {seconds} seconds got through. For support staff: direct, {over}.',
      relay: 'A test call of {seconds} seconds got through. For support staff: by a relay, {over}.',
    },
    vpn: 'The call went through a VPN.',
    lost: 'Lost: {sent} per cent of what you send, {received} per cent of what you get. Below 1 is good.',
    few: 'Only {packets} small pieces of picture and sound came back. That is too few to tell.',
    uneven: 'Unevenness: {sent} milliseconds there, {received} back. It should be below {most}.',
    unevenBack: 'Unevenness: {received} milliseconds. It should be below {most}.',
    roundTrip: 'There and back: {ms} milliseconds.',
    uplink: 'You could send about {mbps} megabits a second.',
  },
  noRehearsal: {
    blocked: 'The test call was answered, but no picture and no sound came through in 8 seconds.',
    refused: 'The test room did not take our call.',
    'no-test-room': 'No test room is set up for this service.',
  },
} as const;
