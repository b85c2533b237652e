import type { RefusalReason } from '../../ports';

/**
 * What a getUserMedia error means. The name decides; only Chromium's English messages are stable enough to
 * tell "closed the question" and "the system refuses" from "blocked" (webrtc/samples#1191).
 */
export function refusalReason({ name, message }: { name: string; message: string }): RefusalReason {
  switch (name) {
    case 'NotAllowedError':
    case 'PermissionDeniedError':
    case 'PermissionDismissedError':
      if (/by system/i.test(message)) return 'blocked-by-system';
      return /dismissed/i.test(message) || name === 'PermissionDismissedError'
        ? 'question-closed'
        : 'blocked-by-site';
    case 'SecurityError':
      return 'blocked-by-site';
    case 'NotFoundError':
    case 'DevicesNotFoundError':
    // A device pulled out a moment ago; we ask for no other constraint that could be too much.
    case 'OverconstrainedError':
    case 'ConstraintNotSatisfiedError':
      return 'missing';
    case 'NotReadableError':
    case 'TrackStartError':
      return 'in-use';
    case 'AbortError':
      // Firefox says "Starting videoinput failed" of a busy camera, Chromium "Timeout starting video source".
      return /timeout/i.test(message) ? 'not-responding' : 'in-use';
    default:
      return 'unknown';
  }
}
