/** What the visit says of itself: who hears whom, and how the line does. */
export const visitTruth = {
  microphone: {
    muting: 'Muting…',
    opening: 'Switching on…',
    hearsSilence: 'Your microphone is on, but no sound comes from it',
    loudness: 'How loud the room hears you',
    speakingMuted: 'You are speaking, but nobody hears you: your microphone is muted',
  },
} as const;
