import { faults, type FaultId } from './faults';

/** A check by its id; the list of them is not the domain's. */
type CheckName = 'browser' | 'camera' | 'microphone' | 'speaker' | 'line' | 'room';

interface Topic {
  /** What tests for it. */
  readonly checks: readonly CheckName[];
  /** Faults that lead to it, by their name, or by the beginning of it with a star. */
  readonly faults: readonly (FaultId | `${string}-*`)[];
}

/** What people meet, as they would say it: the guidance's rows, and what it does not speak of. In order of the way. */
export const guideTopics = {
  invitation: { checks: [], faults: ['invitation-*', 'room-address-unknown', 'room-needs-extension'] },
  telephone: { checks: [], faults: ['invitation-telephone'] },
  'what-to-use': { checks: ['browser'], faults: ['browser-*'] },
  'call-failed': {
    checks: ['line', 'room'],
    faults: [
      'platform-*',
      'connection-lost',
      'session-expired',
      'transfer-failed',
      'media-blocked',
      'line-offline',
      'path-nothing-answers',
      'path-maintenance',
      'path-node-error',
      'path-page-refused',
      'path-not-measured',
      'ended-unknown',
    ],
  },
  'error-message': {
    checks: ['line', 'room'],
    faults: [
      'path-media-blocked',
      'path-captive-portal',
      'path-certificate-or-name',
      'line-sign-in',
      'line-altered',
      'media-blocked',
      'platform-unreachable',
    ],
  },
  'no-browser-connects': {
    checks: ['room'],
    faults: ['path-udp-blocked', 'path-media-blocked', 'path-node-unreachable', 'media-blocked'],
  },
  camera: { checks: ['camera'], faults: ['camera-*'] },
  microphone: { checks: ['microphone'], faults: ['microphone-*', 'mute-*'] },
  speaker: { checks: ['speaker'], faults: ['speaker-*'] },
  'picture-on-phone': {
    checks: ['camera', 'line', 'room'],
    faults: ['camera-too-small', 'camera-too-slow', 'camera-dark', 'line-upload-slow', 'path-loss-high'],
  },
  'poor-sound': {
    checks: ['microphone', 'speaker', 'room'],
    faults: [
      'microphone-quiet',
      'microphone-too-loud',
      'microphone-noisy',
      'microphone-other-better',
      'microphone-telephone-quality',
      'path-loss-high',
      'path-jitter-high',
    ],
  },
  feedback: { checks: ['microphone', 'speaker'], faults: ['microphone-howling'] },
  drops: {
    checks: ['line', 'room'],
    faults: [
      'line-borderline',
      'line-delay-when-busy',
      'line-interrupted',
      'path-loss-high',
      'path-loss-some',
      'path-jitter-high',
      'connection-*',
      'media-interrupted',
      'place-lost',
      'platform-dropped-call',
    ],
  },
  speed: { checks: ['line'], faults: ['line-*'] },
  'not-let-in': { checks: [], faults: ['room-*'] },
  sharing: { checks: ['browser'], faults: ['share-*', 'browser-no-screen-sharing'] },
  ended: { checks: [], faults: ['ended-*', 'removed-*', 'prison-*', 'alone-*', 'test-*'] },
} as const satisfies Record<string, Topic>;

export type GuideTopic = keyof typeof guideTopics;
const topics: Readonly<Record<GuideTopic, Topic>> = guideTopics;
export const guideTopicIds = Object.keys(topics) as readonly GuideTopic[];

const leads = (pattern: string, fault: FaultId) =>
  pattern.endsWith('*') ? fault.startsWith(pattern.slice(0, -1)) : pattern === fault;

/** The faults that lead to a topic, in the order of the catalogue. */
export const faultsOf = (topic: GuideTopic): readonly FaultId[] =>
  (Object.keys(faults) as FaultId[]).filter((fault) =>
    topics[topic].faults.some((pattern) => leads(pattern, fault)),
  );

export const checksOf = (topic: GuideTopic): readonly CheckName[] => topics[topic].checks;
