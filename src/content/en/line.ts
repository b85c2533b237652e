/** Words of the line check: what it is doing, what it found of each of the three, and what that does not prove. */
export const line = {
  doing: {
    begun: 'Measuring your line. This uses {MB} MB at most, and takes 12 seconds at most.',
    begunSaving:
      'Measuring your line. Your browser asks to save data, so this uses {MB} MB at most, and we are less sure near the limit.',
    roundTrip: 'Measuring the delay…',
    download: 'Measuring how fast you receive…',
    downloadSoFar: 'Measuring how fast you receive: about {mbps} megabits a second so far…',
    upload: 'Measuring how fast you send…',
    uploadSoFar: 'Measuring how fast you send: about {mbps} megabits a second so far…',
  },
  /** “Between” is the range in which the true value lies 95 times in 100. */
  upload: {
    passes:
      'Sending is fast enough: at least {mbps} megabits a second. We are sure of {low}, and asked for no more than {pace}. You need {need}.',
    borderline:
      'Sending may be too slow: {mbps} megabits a second (between {low} and {high}). You need {need}.',
    fails: 'Sending is too slow: {mbps} megabits a second (between {low} and {high}). You need {need}.',
  },
  download: {
    passes:
      'Receiving is fast enough: at least {mbps} megabits a second. We are sure of {low}, and asked for no more than {pace}. You need {need}.',
    borderline:
      'Receiving may be too slow: {mbps} megabits a second (between {low} and {high}). You need {need}.',
    fails: 'Receiving is too slow: {mbps} megabits a second (between {low} and {high}). You need {need}.',
  },
  delay: {
    passes:
      'The delay is short enough: {ms} milliseconds there and back (between {low} and {high}). It should be below {need}. It changes by about {jitter} from one try to the next.',
    borderline:
      'The delay may be too long: {ms} milliseconds there and back (between {low} and {high}). It should be below {need}. It changes by about {jitter} from one try to the next.',
    fails:
      'The delay is too long: {ms} milliseconds there and back (between {low} and {high}). It should be below {need}. It changes by about {jitter} from one try to the next.',
  },
  loadedDelay: 'While the line was as busy as in a visit, the delay was {ms} milliseconds.',
  used: 'Measuring took {seconds} seconds and {kB} kB of your data.',
  usedSaving:
    'Measuring took {seconds} seconds and {kB} kB of your data. Your browser asks to save data: we measured for a shorter time, so we are less sure near the limit.',
  refusal: {
    offline: 'The browser says that it has no network.',
    unreachable: 'Our measuring point did not answer.',
    'timed-out': 'Our measuring point took too long to answer.',
    busy: 'Too many people were measuring at once.',
    'server-error': 'Our measuring point has a fault.',
    'not-our-server': 'Something else answered in place of our measuring point.',
    altered: 'Our measuring point’s answers were changed, or were old copies.',
    'slow-endpoint': 'Our measuring point answered short questions at once, and sent or took nothing longer.',
  },
  disturbance: {
    hidden: 'This page was not in front while we measured. Browsers slow down a page that nobody sees.',
    'network-changed': 'Your device changed to another network while we measured.',
    stalled: 'Your device was so busy that this page stood still while we measured.',
  },
  proof: {
    title: 'What this does not prove',
    place: 'We measured the way to our measuring point, for a few seconds. The way to the prison may differ.',
    burst:
      'Some lines are fast at first and slow down later. If yours slows down only after more data than we used, we cannot see it.',
    later: 'Your line may change when others at home or at work begin to use it.',
    call: 'It does not show whether your network lets video calls through.',
  },
} as const;
