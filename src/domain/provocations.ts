import type { FaultId, InvitationFault } from './faults';

/** What to paste on the first page to be told so. Held to the reader of invitations by a test. Made up, all of it. */
export const pastes: Readonly<Record<Exclude<InvitationFault, 'invitation-too-long'>, string>> = {
  'invitation-not-found': 'See you on Monday',
  'invitation-look-alike': 'https://join.meet.vide0.justlce.gov.uk/#?conference=hmcts1001',
  'invitation-other-platform': 'https://teams.microsoft.com/l/meetup-join/19',
  'invitation-video-hearings': 'https://video.hearings.reform.hmcts.net/quickjoin/x',
  'invitation-telephone': '01632 960123',
  'invitation-email-address': 'mailto:a@prison.example,b@prison.example',
  'invitation-host-link':
    'https://join.meet.video.justice.gov.uk/#?conference=hmcts1001@meet.video.justice.gov.uk&role=host&pin=1234',
  'invitation-not-secure': 'http://join.meet.video.justice.gov.uk/#?conference=hmcts1001',
  'invitation-no-room': 'https://join.meet.video.justice.gov.uk/#?conference=',
  'invitation-room-unusable': 'https://join.meet.video.justice.gov.uk/#?conference=a%2Fb',
  'invitation-app-setup': 'pexip-provision://settings/?data=bmFtZT0x',
  'invitation-unknown-site': 'https://meeting.example/webapp/conference/hmcts1001',
  'invitation-wrapped': 'https://protect-eu.mimecast.com/s/AbCdEf',
  'invitation-cut-off': 'https://join.meet.video.justice.gov.uk/#?conference=hmcts1001@me',
};

/** How somebody can make a fault happen on a machine of their own, where anybody can. The words are in content/. */
const faultsBy = {
  paste: Object.keys(pastes) as (keyof typeof pastes)[],
  'paste-much': ['invitation-too-long'],

  'calls-off': ['browser-unsupported'],
  'without-https': ['browser-page-insecure'],
  'in-a-frame': ['browser-embedded', 'camera-blocked-by-frame', 'microphone-blocked-by-frame'],
  'on-a-phone': ['browser-no-screen-sharing', 'browser-no-speaker-choice'],
  'say-old': ['browser-old'],
  'in-an-app': ['browser-in-app'],
  'two-tabs': ['browser-other-tab'],
  'run-down': ['browser-battery-low'],
  'save-data': ['browser-data-saver'],

  'block-site': ['camera-blocked-by-site', 'microphone-blocked-by-site'],
  'close-question': ['camera-question-closed', 'microphone-question-closed'],
  'leave-question': ['camera-question-waiting', 'microphone-question-waiting'],
  'block-in-system': ['camera-blocked-by-system', 'microphone-blocked-by-system'],
  'by-the-server': ['camera-blocked-by-host', 'microphone-blocked-by-host'],
  'take-away': ['camera-missing', 'microphone-missing', 'speaker-missing'],
  'take-while-used': ['camera-stopped', 'microphone-stopped'],
  'take-the-chosen': ['camera-chosen-gone', 'microphone-chosen-gone', 'speaker-chosen-gone'],
  'other-program': ['camera-in-use', 'microphone-in-use'],
  'by-a-key': ['camera-muted-by-system', 'microphone-muted-by-system'],
  'cover-it': ['camera-black', 'camera-covered', 'camera-dark'],
  'virtual-camera': [
    'camera-virtual',
    'camera-still',
    'camera-frozen',
    'camera-too-small',
    'camera-too-slow',
    'camera-no-frames',
  ],
  'turn-down': ['microphone-silent', 'microphone-quiet'],
  'turn-up': ['microphone-too-loud'],
  'say-nothing': ['microphone-no-voice-yet'],
  'make-noise': ['microphone-noisy'],
  'let-it-howl': ['microphone-howling'],
  'two-microphones': ['microphone-other-better'],
  'by-bluetooth': ['microphone-telephone-quality'],
  'hear-nothing': ['speaker-not-heard'],
  'give-no-answer': ['speaker-unanswered'],

  'receive-slowly': ['line-download-slow'],
  'send-slowly': ['line-upload-slow'],
  'send-only-just': ['line-borderline'],
  'go-far-away': ['line-delay-high'],
  'go-offline': ['line-offline', 'line-interrupted', 'path-nothing-answers'],
  'hide-measuring': ['line-not-measured'],
  'sign-in-first': ['line-sign-in', 'path-captive-portal'],
  'block-address': ['path-certificate-or-name', 'platform-unreachable'],
  'drop-on-the-way': ['path-node-unreachable'],
  'block-media': ['path-udp-blocked', 'path-media-blocked', 'media-blocked', 'media-interrupted'],
  'lose-packets': ['path-loss-high', 'path-loss-some', 'path-jitter-high'],
  'cut-in-visit': ['connection-interrupted', 'connection-lost'],
  'block-in-visit': ['connection-unanswered'],
  'sleep-in-visit': ['session-expired', 'place-lost'],
  'wrong-pin': ['room-pin-wrong'],
  'share-screen': ['share-refused', 'share-taken'],

  'by-the-room': [
    'room-address-unknown',
    'room-pin-tries-used',
    'room-not-opened',
    'room-full',
    'room-disabled',
    'room-role-refused',
    'room-refused-call',
    'room-needs-extension',
    'room-needs-sign-in',
    'platform-maintenance',
    'platform-full',
    'platform-not-answering',
    'platform-misconfigured',
    'platform-dropped-call',
    'transfer-failed',
    'ended-unknown',
    'ended-by-prison',
    'removed-by-prison',
    'prison-left',
    'alone-too-long',
    'test-call-finished',
    'ended-by-platform',
    'path-maintenance',
    'path-page-refused',
    'path-node-error',
  ],
  'by-chance': [
    'browser-no-video-format',
    'camera-not-responding',
    'camera-unavailable',
    'camera-unknown',
    'camera-slow-to-start',
    'microphone-not-responding',
    'microphone-unavailable',
    'microphone-unknown',
    'microphone-slow-to-start',
    'microphone-not-measured',
    'speaker-blocked',
    'speaker-unknown',
    'line-altered',
    'line-delay-when-busy',
    'path-not-measured',
    'mute-heard',
    'mute-not-believed',
  ],
} as const satisfies Record<string, readonly FaultId[]>;

export type Provocation = keyof typeof faultsBy;

/** These change nothing on the machine that would have to be put back. */
const changeNothing: readonly Provocation[] = [
  'paste',
  'paste-much',
  'without-https',
  'on-a-phone',
  'two-tabs',
  'say-nothing',
  'give-no-answer',
  'sign-in-first',
  'lose-packets',
  'sleep-in-visit',
  'wrong-pin',
  'share-screen',
  'by-the-room',
  'by-chance',
];

const provocations = new Map<FaultId, Provocation>(
  (Object.keys(faultsBy) as Provocation[]).flatMap((by) =>
    faultsBy[by].map((fault): [FaultId, Provocation] => [fault, by]),
  ),
);

/** A fault that nobody has sorted counts as one that comes by chance: a test sees to it that there is none. */
export const provocationOf = (fault: FaultId): Provocation => provocations.get(fault) ?? 'by-chance';

export const sortedFaults: readonly FaultId[] = Object.values(faultsBy).flat();
export const pasteOf = (fault: FaultId): string | null =>
  Object.entries(pastes).find(([told]) => told === fault)?.[1] ?? null;

/** Whether whoever follows the steps has something to put back afterwards. */
export const hasToBeUndone = (by: Provocation): boolean => !changeNothing.includes(by);
