import { asidePages, type Aside } from '../domain/aside';
import type { Invitation } from '../domain/invitation/reading';
import { writeInvitation } from '../domain/invitation/writeInvitation';
import { steps, type Journey, type Step } from '../domain/journey';
import type { Language } from '../visit/events';
import type { VisitState } from '../visit/visit';

const path: Record<Journey['at'], string> = {
  start: '',
  'device-check': 'check',
  check: 'check',
  rules: 'rules',
  name: 'name',
  join: 'join',
  pin: 'pin',
  // A reload leads to the same page from either. To change it, a browser draws its window anew and may fetch the icon,
  // in the very moment in which the call begins.
  joining: 'join',
  waiting: 'join',
  'in-call': 'join',
  ended: 'ended',
};

/** The room stays in the fragment, which no server sees, so that a reload finds it again. Never name or PIN. */
const roomOf = (invitation: Invitation | null) => (invitation ? writeInvitation(invitation.meeting) : '');

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

/**
 * The address of where the visitor is: `#/rules?conference=…&lang=cy`. A language that was chosen stands in it, because
 * it must outlive a reload and nothing is ever stored; null for the one that the page opens with by itself.
 */
export function fragmentOf(journey: Journey, language: Language | null, aside: Aside | null = null): string {
  const room = roomOf(invitationIn(journey));
  const chosen = language === null ? '' : `${room === '' ? '?' : '&'}lang=${language}`;
  return `#/${aside ? pathOf(aside) : path[journey.at]}${room}${chosen}`;
}

const pathOf = ({ page, about }: Aside) => (about === null ? page : `${page}/${about}`);

function asideAt(place: string): Aside | null {
  const [first, ...more] = place.split('/');
  const page = asidePages.find((known) => known === first);
  return page ? { page, about: more.length === 0 ? null : more.join('/') } : null;
}

interface Wish {
  /** Null where the visitor stays where they are. */
  readonly step: Step | null;
  /** The page to open beside the journey. Null where none is to be open. */
  readonly aside: Aside | null;
  /** What of the fragment may be an invitation, unless it is the one that the visitor has. */
  readonly invitation: string | null;
  /** Null where it may be any. */
  readonly language: Language | null;
}

const asLanguage = (text: string | undefined): Language | null =>
  text === 'cy' || text === 'en' ? text : null;

type Place = Pick<VisitState, 'journey' | 'aside'>;

/** What a fragment asks for. Back and Forward ask for nothing that would cost the visitor what they have settled. */
export function readFragment(fragment: string, { journey, aside: open }: Place): Wish {
  const [, place = '', query = ''] = /^#?\/?([^?]*)\??(.*)$/s.exec(fragment) ?? [];
  const { language, rest } = takeLanguage(query);
  const room = rest === '' ? null : `?${rest}`;
  const isSame = room !== null && room === roomOf(invitationIn(journey));
  const invitation = isSame ? null : room;
  const wish = { invitation, language, aside: asideAt(place) };
  if (wish.aside !== null) return { ...wish, step: null };
  // The way back from a page aside is to where the visitor left the journey, whatever that was.
  const isBeneath = open !== null && place === path[journey.at] && (room === null || isSame);
  // The way back into a visit that is over leads to why it is over. There, Join is the address of the call.
  const isOver = isSame && journey.at === 'ended' && (place === 'join' || place === 'ended');
  if (isBeneath || isOver) return { ...wish, step: null };
  const wanted = place === 'ended' || place === 'pin' ? 'join' : place;
  return { ...wish, step: steps.find((candidate) => candidate === wanted) ?? 'start' };
}

/** The rest is left as it was written: it may be a link of any kind. */
function takeLanguage(query: string): { language: Language | null; rest: string } {
  const parts = query.split('&');
  const chosen = parts.findLast((part) => part.startsWith('lang='));
  const rest = parts.filter((part) => !part.startsWith('lang=')).join('&');
  return { language: asLanguage(chosen?.slice('lang='.length)), rest };
}
