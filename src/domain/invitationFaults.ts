import type { Fault } from './fault';

/** What was pasted or linked is not the way into a room. Apart from the others, as the first screen needs no more. */
export const invitationFaults = {
  'invitation-not-found': { code: 'INV-1', effect: 'blocks', fixer: 'you' },
  'invitation-look-alike': { code: 'INV-2', effect: 'blocks', fixer: 'prison' },
  'invitation-other-platform': { code: 'INV-3', effect: 'blocks', fixer: 'prison' },
  'invitation-video-hearings': { code: 'INV-4', effect: 'blocks', fixer: 'you' },
  'invitation-telephone': { code: 'INV-5', effect: 'blocks', fixer: 'prison' },
  'invitation-email-address': { code: 'INV-6', effect: 'blocks', fixer: 'you' },
  'invitation-host-link': { code: 'INV-7', effect: 'informs', fixer: 'prison' },
  'invitation-not-secure': { code: 'INV-8', effect: 'blocks', fixer: 'prison' },
  'invitation-no-room': { code: 'INV-9', effect: 'blocks', fixer: 'prison' },
  'invitation-room-unusable': { code: 'INV-10', effect: 'blocks', fixer: 'prison' },
  'invitation-app-setup': { code: 'INV-11', effect: 'blocks', fixer: 'prison' },
  'invitation-too-long': { code: 'INV-12', effect: 'blocks', fixer: 'you' },
  'invitation-unknown-site': { code: 'INV-13', effect: 'blocks', fixer: 'prison' },
  'invitation-wrapped': { code: 'INV-14', effect: 'blocks', fixer: 'prison' },
  'invitation-cut-off': { code: 'INV-15', effect: 'blocks', fixer: 'prison' },
} as const satisfies Record<string, Fault>;
