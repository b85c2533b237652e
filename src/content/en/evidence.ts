/** How we know: one sentence for each kind of fact that can decide a check. */
export const evidence = {
  abilities: 'We looked for each thing that a video visit needs in this browser, at {time}.',
  refused: 'The browser refused after {ms} milliseconds. Its word for it: {name}.',
  noAnswer: 'No answer came within {ms} milliseconds.',
  stopped: 'It stopped by itself at {time}.',
  picture: 'A picture of {width} by {height} dots with brightness {brightness} of 255, at {time}.',
  level: 'The loudest we heard was {dBFS} dBFS (0 is the loudest possible), at {time}.',
  roundTrip: 'Delay: {ms} milliseconds there and back, middle of {samples} tries. It should be below 100.',
  upload: {
    atLeast: 'Sending: at least {mbps} megabits a second. You need 1.',
    measured: 'Sending: {mbps} megabits a second (between {low} and {high}). You need 1.',
  },
  download: {
    atLeast: 'Receiving: at least {mbps} megabits a second. You need 1.',
    measured: 'Receiving: {mbps} megabits a second (between {low} and {high}). You need 1.',
  },
  lineRefusal: {
    offline: 'The browser says that it has no network.',
    unreachable: 'Our measuring point did not answer.',
    'timed-out': 'Our measuring point took too long to answer.',
    busy: 'Too many people were measuring at once.',
    'server-error': 'Our measuring point has a fault.',
    'not-our-server': 'Something else answered: perhaps the sign-in page of this Wi-Fi.',
  },
} as const;
