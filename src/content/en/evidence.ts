/** How we know: one sentence for each kind of fact that can decide a check. */
export const evidence = {
  abilities: 'We looked for each thing that a video visit needs in this browser, at {time}.',
  refusedAtOnce:
    'The browser refused in {ms} milliseconds, without asking you. For support staff, its own word: {name}.',
  refused: 'The browser refused after {seconds} seconds. For support staff, its own word: {name}.',
  noAnswer: 'No answer came within {seconds} seconds.',
  stopped: 'It stopped by itself at {time}.',
  picture:
    'Your camera gave a picture of {width} by {height} dots at {time}. Its brightness: {brightness} of 255.',
  level: 'The loudest we heard was {dBFS} dBFS (0 is the loudest possible), at {time}.',
  roundTrip:
    'Delay: {ms} milliseconds there and back, the middle value of {samples} tries. It should be below {need}.',
  upload: {
    atLeast: 'Sending: at least {low} megabits a second. You need {need}.',
    measured: 'Sending: {mbps} megabits a second (between {low} and {high}). You need {need}.',
  },
  download: {
    atLeast: 'Receiving: at least {low} megabits a second. You need {need}.',
    measured: 'Receiving: {mbps} megabits a second (between {low} and {high}). You need {need}.',
  },
  lineRefusal: {
    offline: 'The browser says that it has no network.',
    unreachable: 'Our measuring point did not answer.',
    'timed-out': 'Our measuring point took too long to answer.',
    busy: 'Too many people were measuring at once.',
    'server-error': 'Our measuring point has a fault.',
    'not-our-server':
      'Something else answered in place of our measuring point. It may be the sign-in page of this Wi-Fi.',
  },
} as const;
