import type { Fault } from './fault';
import { invitationFaults } from './invitationFaults';

/**
 * Everything that can go wrong, and every way a visit can end, in one place. The words for each are in
 * content/; here is only what the program needs to know about it.
 */
export const faults = {
  ...invitationFaults,

  'browser-unsupported': { code: 'BRW-1', effect: 'blocks', fixer: 'you' },
  'browser-page-insecure': { code: 'BRW-2', effect: 'blocks', fixer: 'service' },
  'browser-embedded': { code: 'BRW-3', effect: 'degrades', fixer: 'you' },
  'browser-no-screen-sharing': { code: 'BRW-4', effect: 'informs', fixer: 'you' },
  'browser-old': { code: 'BRW-5', effect: 'informs', fixer: 'you' },
  'browser-in-app': { code: 'BRW-6', effect: 'degrades', fixer: 'you' },
  'browser-other-tab': { code: 'BRW-7', effect: 'informs', fixer: 'you' },
  'browser-battery-low': { code: 'BRW-8', effect: 'informs', fixer: 'you' },
  'browser-data-saver': { code: 'BRW-9', effect: 'informs', fixer: 'you' },
  'browser-no-video-format': { code: 'BRW-10', effect: 'degrades', fixer: 'you' },
  'browser-no-speaker-choice': { code: 'BRW-11', effect: 'informs', fixer: 'you' },

  'camera-blocked-by-site': { code: 'CAM-1', effect: 'degrades', fixer: 'you' },
  'camera-question-closed': { code: 'CAM-2', effect: 'degrades', fixer: 'you' },
  'camera-blocked-by-system': { code: 'CAM-3', effect: 'degrades', fixer: 'you' },
  'camera-missing': { code: 'CAM-4', effect: 'degrades', fixer: 'you' },
  'camera-in-use': { code: 'CAM-5', effect: 'degrades', fixer: 'you' },
  'camera-not-responding': { code: 'CAM-6', effect: 'degrades', fixer: 'you' },
  'camera-black': { code: 'CAM-7', effect: 'degrades', fixer: 'you' },
  'camera-stopped': { code: 'CAM-8', effect: 'degrades', fixer: 'you' },
  'camera-unavailable': { code: 'CAM-9', effect: 'degrades', fixer: 'you' },
  'camera-unknown': { code: 'CAM-10', effect: 'degrades', fixer: 'service' },
  'camera-question-waiting': { code: 'CAM-11', effect: 'waits', fixer: 'you' },
  'camera-blocked-by-frame': { code: 'CAM-13', effect: 'degrades', fixer: 'you' },
  'camera-blocked-by-host': { code: 'CAM-14', effect: 'degrades', fixer: 'service' },
  'camera-slow-to-start': { code: 'CAM-15', effect: 'waits', fixer: 'you' },
  'camera-chosen-gone': { code: 'CAM-16', effect: 'informs', fixer: 'you' },
  'camera-muted-by-system': { code: 'CAM-17', effect: 'degrades', fixer: 'you' },
  'camera-covered': { code: 'CAM-18', effect: 'degrades', fixer: 'you' },
  'camera-dark': { code: 'CAM-19', effect: 'degrades', fixer: 'you' },
  'camera-still': { code: 'CAM-20', effect: 'waits', fixer: 'you' },
  'camera-frozen': { code: 'CAM-21', effect: 'degrades', fixer: 'you' },
  'camera-no-frames': { code: 'CAM-22', effect: 'degrades', fixer: 'you' },
  'camera-too-small': { code: 'CAM-23', effect: 'degrades', fixer: 'you' },
  'camera-too-slow': { code: 'CAM-24', effect: 'degrades', fixer: 'you' },
  'camera-virtual': { code: 'CAM-12', effect: 'informs', fixer: 'you' },

  'microphone-blocked-by-site': { code: 'MIC-1', effect: 'degrades', fixer: 'you' },
  'microphone-question-closed': { code: 'MIC-2', effect: 'degrades', fixer: 'you' },
  'microphone-blocked-by-system': { code: 'MIC-3', effect: 'degrades', fixer: 'you' },
  'microphone-missing': { code: 'MIC-4', effect: 'degrades', fixer: 'you' },
  'microphone-in-use': { code: 'MIC-5', effect: 'degrades', fixer: 'you' },
  'microphone-not-responding': { code: 'MIC-6', effect: 'degrades', fixer: 'you' },
  'microphone-silent': { code: 'MIC-7', effect: 'degrades', fixer: 'you' },
  'microphone-quiet': { code: 'MIC-8', effect: 'degrades', fixer: 'you' },
  'microphone-stopped': { code: 'MIC-9', effect: 'degrades', fixer: 'you' },
  'microphone-unavailable': { code: 'MIC-10', effect: 'degrades', fixer: 'you' },
  'microphone-unknown': { code: 'MIC-11', effect: 'degrades', fixer: 'service' },
  'microphone-question-waiting': { code: 'MIC-12', effect: 'waits', fixer: 'you' },
  'microphone-blocked-by-frame': { code: 'MIC-14', effect: 'degrades', fixer: 'you' },
  'microphone-blocked-by-host': { code: 'MIC-15', effect: 'degrades', fixer: 'service' },
  'microphone-slow-to-start': { code: 'MIC-16', effect: 'waits', fixer: 'you' },
  'microphone-chosen-gone': { code: 'MIC-17', effect: 'informs', fixer: 'you' },
  'microphone-muted-by-system': { code: 'MIC-18', effect: 'degrades', fixer: 'you' },
  'microphone-too-loud': { code: 'MIC-19', effect: 'degrades', fixer: 'you' },
  'microphone-noisy': { code: 'MIC-20', effect: 'degrades', fixer: 'you' },
  'microphone-howling': { code: 'MIC-21', effect: 'degrades', fixer: 'you' },
  'microphone-other-better': { code: 'MIC-22', effect: 'degrades', fixer: 'you' },
  'microphone-telephone-quality': { code: 'MIC-23', effect: 'informs', fixer: 'you' },
  'microphone-no-voice-yet': { code: 'MIC-24', effect: 'waits', fixer: 'you' },
  'microphone-not-measured': { code: 'MIC-13', effect: 'informs', fixer: 'you' },

  'speaker-missing': { code: 'SPK-1', effect: 'degrades', fixer: 'you' },
  'speaker-not-heard': { code: 'SPK-2', effect: 'degrades', fixer: 'you' },
  'speaker-chosen-gone': { code: 'SPK-3', effect: 'informs', fixer: 'you' },
  'speaker-blocked': { code: 'SPK-4', effect: 'degrades', fixer: 'you' },
  'speaker-unanswered': { code: 'SPK-5', effect: 'waits', fixer: 'you' },
  'speaker-unknown': { code: 'SPK-6', effect: 'degrades', fixer: 'service' },

  'line-download-slow': { code: 'NET-1', effect: 'degrades', fixer: 'you' },
  'line-upload-slow': { code: 'NET-2', effect: 'degrades', fixer: 'you' },
  'line-delay-high': { code: 'NET-3', effect: 'degrades', fixer: 'you' },
  'line-borderline': { code: 'NET-4', effect: 'informs', fixer: 'you' },
  'line-offline': { code: 'NET-5', effect: 'blocks', fixer: 'you' },
  'line-not-measured': { code: 'NET-6', effect: 'informs', fixer: 'service' },
  'line-delay-when-busy': { code: 'NET-7', effect: 'informs', fixer: 'you' },
  'line-interrupted': { code: 'NET-8', effect: 'informs', fixer: 'you' },
  'line-sign-in': { code: 'NET-9', effect: 'informs', fixer: 'you' },
  'line-altered': { code: 'NET-10', effect: 'informs', fixer: 'it-team' },

  // The way to the room: requests to the node, and picture and sound of a rehearsal.
  'path-udp-blocked': { code: 'NET-20', effect: 'informs', fixer: 'it-team' },
  'path-media-blocked': { code: 'NET-21', effect: 'blocks', fixer: 'it-team' },
  'path-node-unreachable': { code: 'NET-22', effect: 'blocks', fixer: 'it-team' },
  'path-certificate-or-name': { code: 'NET-23', effect: 'blocks', fixer: 'it-team' },
  'path-captive-portal': { code: 'NET-24', effect: 'blocks', fixer: 'you' },
  'path-maintenance': { code: 'NET-25', effect: 'blocks', fixer: 'prison' },
  'path-page-refused': { code: 'NET-26', effect: 'blocks', fixer: 'service' },
  'path-node-error': { code: 'NET-27', effect: 'blocks', fixer: 'service' },
  'path-nothing-answers': { code: 'NET-28', effect: 'blocks', fixer: 'you' },
  'path-loss-high': { code: 'NET-29', effect: 'degrades', fixer: 'you' },
  'path-loss-some': { code: 'NET-30', effect: 'informs', fixer: 'you' },
  'path-jitter-high': { code: 'NET-31', effect: 'degrades', fixer: 'you' },
  'path-not-measured': { code: 'NET-32', effect: 'informs', fixer: 'service' },

  // The room, or the platform, would not let us in.
  'room-address-unknown': { code: 'JOIN-1', effect: 'blocks', fixer: 'prison' },
  'room-not-opened': { code: 'JOIN-2', effect: 'blocks', fixer: 'prison' },
  'room-pin-wrong': { code: 'JOIN-3', effect: 'blocks', fixer: 'you' },
  'room-pin-tries-used': { code: 'JOIN-4', effect: 'blocks', fixer: 'prison' },
  'room-full': { code: 'JOIN-5', effect: 'blocks', fixer: 'prison' },
  'room-disabled': { code: 'JOIN-6', effect: 'blocks', fixer: 'prison' },
  'room-role-refused': { code: 'JOIN-7', effect: 'blocks', fixer: 'prison' },
  'room-refused-call': { code: 'JOIN-8', effect: 'blocks', fixer: 'prison' },
  'room-needs-extension': { code: 'JOIN-9', effect: 'blocks', fixer: 'prison' },
  'room-needs-sign-in': { code: 'JOIN-10', effect: 'blocks', fixer: 'prison' },
  'platform-maintenance': { code: 'JOIN-11', effect: 'blocks', fixer: 'prison' },
  'platform-full': { code: 'JOIN-12', effect: 'blocks', fixer: 'prison' },
  'platform-not-answering': { code: 'JOIN-13', effect: 'blocks', fixer: 'prison' },
  'platform-unreachable': { code: 'JOIN-14', effect: 'blocks', fixer: 'it-team' },
  'platform-misconfigured': { code: 'JOIN-15', effect: 'blocks', fixer: 'prison' },

  // The call was up, or coming up, and broke.
  'media-blocked': { code: 'CALL-1', effect: 'blocks', fixer: 'it-team' },
  'session-expired': { code: 'CALL-2', effect: 'blocks', fixer: 'you' },
  'connection-lost': { code: 'CALL-3', effect: 'blocks', fixer: 'you' },
  'platform-dropped-call': { code: 'CALL-4', effect: 'blocks', fixer: 'you' },
  'transfer-failed': { code: 'CALL-5', effect: 'blocks', fixer: 'you' },
  'ended-unknown': { code: 'CALL-6', effect: 'blocks', fixer: 'service' },
  'share-refused': { code: 'CALL-7', effect: 'informs', fixer: 'prison' },
  'share-taken': { code: 'CALL-8', effect: 'informs', fixer: 'you' },
  // Switch, server and what was counted did not agree.
  'mute-heard': { code: 'CALL-20', effect: 'informs', fixer: 'service' },
  'mute-not-believed': { code: 'CALL-21', effect: 'informs', fixer: 'you' },
  'connection-interrupted': { code: 'CALL-30', effect: 'waits', fixer: 'you' },
  'media-interrupted': { code: 'CALL-31', effect: 'waits', fixer: 'you' },
  'place-lost': { code: 'CALL-32', effect: 'waits', fixer: 'prison' },
  'connection-unanswered': { code: 'CALL-33', effect: 'waits', fixer: 'prison' },

  // Endings that are nobody's fault.
  'ended-by-prison': { code: 'END-1', effect: 'informs', fixer: 'prison' },
  'removed-by-prison': { code: 'END-2', effect: 'informs', fixer: 'prison' },
  'prison-left': { code: 'END-3', effect: 'informs', fixer: 'prison' },
  'alone-too-long': { code: 'END-4', effect: 'informs', fixer: 'prison' },
  'test-call-finished': { code: 'END-5', effect: 'informs', fixer: 'you' },
  'ended-by-platform': { code: 'END-6', effect: 'informs', fixer: 'prison' },
} as const satisfies Record<string, Fault>;

export type FaultId = keyof typeof faults;
/** What can be wrong with an invitation; the rest can go wrong only behind the first screen. */
export type InvitationFault = keyof typeof invitationFaults;
export type VisitFault = Exclude<FaultId, InvitationFault>;
/** How a call can end, or never begin. */
export type EndingFault = Extract<
  VisitFault,
  | `room-${string}`
  | `platform-${string}`
  | `ended-${string}`
  | 'media-blocked'
  | 'session-expired'
  | 'connection-lost'
  | 'transfer-failed'
  | 'removed-by-prison'
  | 'prison-left'
  | 'alone-too-long'
  | 'test-call-finished'
>;
