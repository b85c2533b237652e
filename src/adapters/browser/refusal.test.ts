import { expect, test } from 'vitest';
import { refusalReason } from './refusal';

test.each([
  ['Chromium, blocked', 'NotAllowedError', 'Permission denied', 'blocked-by-site'],
  ['Chromium, question closed', 'NotAllowedError', 'Permission dismissed', 'question-closed'],
  ['Chromium on macOS', 'NotAllowedError', 'Permission denied by system', 'blocked-by-system'],
  [
    'Safari, blocked',
    'NotAllowedError',
    'The request is not allowed by the user agent or the platform in the current context.',
    'blocked-by-site',
  ],
  ['Firefox, no camera', 'NotFoundError', 'The object can not be found here.', 'missing'],
  ['Chromium, unplugged just now', 'OverconstrainedError', '', 'missing'],
  ['Chromium, busy', 'NotReadableError', 'Could not start video source', 'in-use'],
  ['Firefox, busy', 'AbortError', 'Starting videoinput failed', 'in-use'],
  ['Chromium on Windows, slow', 'AbortError', 'Timeout starting video source', 'not-responding'],
  ['a page that is not trusted', 'SecurityError', '', 'blocked-by-site'],
  ['something new', 'QuantumError', 'who knows', 'unknown'],
])('%s', (_where, name, message, expected) => {
  // A real DOMException, as the browser throws it; "Overconstrained" has a class of its own, same shape.
  expect(refusalReason(new DOMException(message, name))).toBe(expected);
});
