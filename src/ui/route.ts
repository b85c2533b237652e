import type { Invitation } from '../domain/invitation/reading';
import { steps, type Journey, type Step } from '../domain/journey';

const path: Record<Journey['at'], string> = {
  start: '',
  'device-check': 'check',
  check: 'check',
  rules: 'rules',
  name: 'name',
  join: 'join',
  pin: 'pin',
  joining: 'visit',
  waiting: 'visit',
  'in-call': 'visit',
  ended: 'ended',
};

/** The room stays in the fragment, which no server sees, so that a reload finds it again. Never name or PIN. */
function roomOf(invitation: Invitation | null): string {
  if (!invitation) return '';
  const { address, startsAt, prison } = invitation.meeting;
  const room = new URLSearchParams({ conference: address });
  if (startsAt !== null) room.set('at', new Date(startsAt).toISOString());
  if (prison !== null) room.set('prison', prison);
  return `?${room.toString()}`;
}

/** The room that is known by now, if one is. */
export function invitationIn(journey: Journey): Invitation | null {
  switch (journey.at) {
    case 'start':
      return journey.reading.is === 'meeting' ? journey.reading : null;
    case 'device-check':
      return null;
    case 'check':
    case 'rules':
    case 'name':
      return journey.prepared.invitation;
    default:
      return journey.invitation;
  }
}

/** The address of where the visitor is: `#/rules?conference=…`. */
export const fragmentOf = (journey: Journey) => `#/${path[journey.at]}${roomOf(invitationIn(journey))}`;

/** Where a fragment wants to go: the step, and what of it may be an invitation. */
export function readFragment(fragment: string): { step: Step; invitation: string | null } {
  const [, place = '', room = null] = /^#?\/?([^?]*)(\?.*)?$/s.exec(fragment) ?? [];
  const wanted = place === 'visit' || place === 'pin' || place === 'ended' ? 'join' : place;
  const step = steps.find((candidate) => candidate === wanted) ?? 'start';
  return { step, invitation: room };
}
