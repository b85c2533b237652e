import { inFrame } from '../inFrame';
import { rows } from '../row';

const policy = { VideoCaptureAllowed: false, AudioCaptureAllowed: false } as const;
const byPolicy = {
  how: 'a policy for managed browsers',
  policy,
  asks: 'headless',
  needs: ['root and mount namespaces'],
  // Nothing that a page can read tells a policy from an earlier choice, so both are named.
  evidence: /blocked before this page asked: by a choice made earlier, or by your organisation/,
  advice: /your organisation controls it: ask your IT team/,
} as const;

const byHost = {
  how: 'our own web server sends Permissions-Policy: camera=(), microphone=()',
  headers: { 'Permissions-Policy': 'camera=(), microphone=()' },
  // On a busy machine even a refusal without a question takes its time.
  evidence: /refused (within \d+ milliseconds, without asking you|after \d\.\d seconds)/,
  advice: /official web page/,
} as const;

const byFrame = {
  how: 'a frame of another origin without permission',
  provoke: inFrame,
  embedded: true,
  // On a busy machine even a refusal without a question takes its time.
  evidence: /refused (within \d+ milliseconds, without asking you|after \d\.\d seconds)/,
  advice: /tab of its own/,
} as const;

/** Camera and microphone, kept away by somebody who is not the visitor. */
export const forbiddenRows = rows(
  {
    ...byPolicy,
    expect: 'camera-blocked-by-site',
    check: 'camera',
    what: 'the IT department forbids the camera',
    also: ['microphone-blocked-by-site'],
  },
  {
    ...byPolicy,
    expect: 'microphone-blocked-by-site',
    check: 'microphone',
    what: 'the IT department forbids the microphone',
    also: ['camera-blocked-by-site'],
  },
  {
    ...byHost,
    expect: 'camera-blocked-by-host',
    check: 'camera',
    what: 'the service’s own web server forbids the camera',
    also: ['microphone-blocked-by-host'],
  },
  {
    ...byHost,
    expect: 'microphone-blocked-by-host',
    check: 'microphone',
    what: 'the service’s own web server forbids the microphone',
    also: ['camera-blocked-by-host'],
  },
  {
    ...byFrame,
    expect: 'camera-blocked-by-frame',
    check: 'camera',
    what: 'the page around this one does not pass the camera on',
    also: ['browser-embedded', 'microphone-blocked-by-frame'],
  },
  {
    ...byFrame,
    expect: 'microphone-blocked-by-frame',
    check: 'microphone',
    what: 'the page around this one does not pass the microphone on',
    also: ['browser-embedded', 'camera-blocked-by-frame'],
  },
);
