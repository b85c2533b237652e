import type { InvitationFault } from '../faults';
import { fromLondon, isDay, type LocalTime } from '../londonTime';
import type { Meeting } from '../meeting';
import { failed, ok, type Result } from '../result';
import type { Site } from './finding';
import { plainText } from './plainText';
import { readInvitation } from './readInvitation';
import { readClock } from './readClock';
import { writeInvitation } from './writeInvitation';

/** An invitation as booking staff type it. Times are those of Britain’s clocks. */
export interface Draft {
  readonly room: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly time: string;
  readonly prison: string;
}

export type DraftProblem =
  | { readonly field: 'room'; readonly is: 'room-missing' | 'room-several' }
  /** Only a short form was given; `found` is the whole address that it may mean. */
  | { readonly field: 'room'; readonly is: 'room-short'; readonly found: string }
  | { readonly field: 'room'; readonly is: 'room-refused'; readonly fault: InvitationFault }
  | { readonly field: 'day'; readonly is: 'date-missing' | 'date-unreal' | 'date-past' | 'date-far' }
  | { readonly field: 'time'; readonly is: 'time-missing' | 'time-unreal' | 'time-skipped' | 'time-past' }
  | { readonly field: 'prison'; readonly is: 'prison-missing' | 'prison-long' | 'prison-unreadable' };

export interface Written {
  readonly meeting: { readonly [Part in keyof Meeting]: NonNullable<Meeting[Part]> };
  /** What stands behind `#/` in the link. */
  readonly query: string;
  /** What was pasted and is not passed on: no link may carry it. */
  readonly leftOut: readonly ('look-alike' | 'pin' | 'host' | 'sound-only' | 'name')[];
}

const YEAR_MS = 366 * 24 * 60 * 60_000;
const LONGEST_PRISON = 80;

/**
 * Judges what was typed, and writes the invitation. It is read back before it is given out: what a visitor’s page would
 * understand otherwise than it was meant is a problem here. `now` in milliseconds since the epoch.
 */
export function readDraft(draft: Draft, site: Site, now: number): Result<Written, readonly DraftProblem[]> {
  const room = readRoomOf(draft.room, site);
  const day = readDay(draft);
  const clock = readTime(draft.time);
  const startsAt = day.ok && clock.ok ? momentOf({ ...day.value, ...clock.value }, now) : null;
  const prison = readPrison(draft.prison);
  if (!room.ok || !startsAt?.ok || !prison.ok)
    return failed(
      [room, day, clock, startsAt, prison].flatMap((part) => (part && !part.ok ? [part.failure] : [])),
    );

  const meeting = { address: room.value.address, startsAt: startsAt.value, prison: prison.value };
  const query = writeInvitation(meeting);
  const read = readInvitation(query, site);
  const isSame =
    read.is === 'meeting' &&
    read.meeting.address === meeting.address &&
    read.meeting.startsAt === meeting.startsAt &&
    read.meeting.prison === meeting.prison;
  if (!isSame) return failed([{ field: 'prison', is: 'prison-unreadable' }]);
  return ok({ meeting, query, leftOut: room.value.leftOut });
}

type Room = Pick<Written, 'leftOut'> & Pick<Meeting, 'address'>;

function readRoomOf(text: string, site: Site): Result<Room, DraftProblem> {
  const reading = readInvitation(text, site);
  switch (reading.is) {
    case 'nothing':
      return failed({ field: 'room', is: 'room-missing' });
    case 'problem':
      return failed({ field: 'room', is: 'room-refused', fault: reading.fault });
    case 'question': {
      const [first] = reading.rooms;
      return failed(
        reading.ask === 'is-this-the-room' && first
          ? { field: 'room', is: 'room-short', found: first.meeting.address }
          : { field: 'room', is: 'room-several' },
      );
    }
    case 'meeting': {
      const { offered, warnings, meeting } = reading;
      // Of two rooms a visitor is shown the link's; whoever invites them can say which it is.
      if (warnings.includes('link-and-address-differ')) return failed({ field: 'room', is: 'room-several' });
      const leftOut = [
        ...(warnings.includes('look-alike-beside') ? (['look-alike'] as const) : []),
        ...(offered.pin === null ? [] : (['pin'] as const)),
        ...(warnings.includes('host-link') ? (['host'] as const) : []),
        ...(warnings.includes('not-video') ? (['sound-only'] as const) : []),
        ...(offered.name === null ? [] : (['name'] as const)),
      ];
      return ok({ address: meeting.address, leftOut });
    }
  }
}

function readDay(draft: Draft): Result<Pick<LocalTime, 'year' | 'month' | 'day'>, DraftProblem> {
  const typed = [draft.day, draft.month, draft.year].map((part) => part.trim());
  if (typed.every((part) => part === '')) return failed({ field: 'day', is: 'date-missing' });
  const [day = 0, month = 0, year = 0] = typed.map((part) => (/^\d{1,4}$/.test(part) ? Number(part) : 0));
  const date = { day, month, year };
  return year >= 1000 && isDay(date) ? ok(date) : failed({ field: 'day', is: 'date-unreal' });
}

function readTime(text: string): Result<Pick<LocalTime, 'hour' | 'minute'>, DraftProblem> {
  if (text.trim() === '') return failed({ field: 'time', is: 'time-missing' });
  const clock = readClock(text);
  return clock ? ok(clock) : failed({ field: 'time', is: 'time-unreal' });
}

function momentOf(time: LocalTime, now: number): Result<number, DraftProblem> {
  const at = fromLondon(time);
  if (at === null) return failed({ field: 'time', is: 'time-skipped' });
  const endOfDay = fromLondon({ ...time, hour: 23, minute: 59 }) ?? at;
  if (endOfDay < now) return failed({ field: 'day', is: 'date-past' });
  if (at < now) return failed({ field: 'time', is: 'time-past' });
  return at - now > YEAR_MS ? failed({ field: 'day', is: 'date-far' }) : ok(at);
}

function readPrison(text: string): Result<string, DraftProblem> {
  if (text.trim().length > LONGEST_PRISON) return failed({ field: 'prison', is: 'prison-long' });
  const prison = plainText(text);
  return prison === null ? failed({ field: 'prison', is: 'prison-missing' }) : ok(prison);
}
