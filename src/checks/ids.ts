/** Every check, in the order the visitor sees them. To add one, list it here, write its file, and register it. */
export const checkIds = ['browser', 'camera', 'microphone', 'speaker', 'line', 'room'] as const;
export type CheckId = (typeof checkIds)[number];
