/** What the visit says of itself: who hears whom, and how the line does. */
export const visitTruth = {
  microphone: {
    muting: 'Muting…',
    opening: 'Switching on…',
    mayHear: 'The room may hear you',
    hearsSilence: 'Your microphone is on, but no sound comes from it',
    loudness: 'How loud the room hears you',
    speakingMuted: 'You are speaking, but nobody hears you: your microphone is muted',
  },
  line: {
    pictures: {
      host: 'The prison’s picture: {width} by {height} dots, {count} a second.',
      own: 'Your picture: {width} by {height} dots, {count} a second.',
    },
    quality: { good: 'Line good', fair: 'Line fair', poor: 'Line weak', bad: 'Line very weak' },
    unmeasured: 'Line not measured',
    unmeasuredHow: 'We can measure it only while enough picture and sound come through.',
    advice: {
      'sending-loses':
        'Some of your sound and picture gets lost. Move nearer to your Wi-Fi router, or use a cable.',
      'receiving-loses':
        'Some of the prison’s sound and picture gets lost. Move nearer to your Wi-Fi router, or use a cable.',
      late: 'Sound takes long to get there and back. Wait a moment before you answer.',
      uneven: 'Your line comes in bursts. Ask others to stop watching films or downloading.',
      'picture-frozen': 'The prison’s picture stands still. Ask if they can hear you, and go on if they can.',
      'picture-jerks': 'The prison’s picture jerks. Close other programs and pages on your device.',
    },
  },
  ownPicture: {
    lowered: {
      small: 'Your line is weak. Your picture is smaller now, so that your sound stays clear.',
      off: 'Your line carries only sound now. The prison does not see you. Your picture comes back by itself.',
    },
    paused: 'Your picture is paused. The prison hears you, but does not see you.',
  },
} as const;
