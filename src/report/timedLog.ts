import type { VisitEvent } from '../visit/events';
import type { Invitation } from '../domain/invitation/reading';

/** A winter's midnight in London: two minutes into a visit, a clock of the replay shows 00:02. */
export const REPLAY_START = Date.UTC(2000, 0, 1);

const timed = (invitation: Invitation): Invitation => {
  const { meeting } = invitation;
  const startsAt = meeting.startsAt === null ? null : meeting.startsAt + REPLAY_START;
  return { ...invitation, meeting: { ...meeting, startsAt } };
};

/** A report's log with times as screens expect them: in milliseconds since the epoch. */
export const timedLog = (log: readonly VisitEvent[]): readonly VisitEvent[] =>
  log.map((event): VisitEvent => {
    const at = event.at + REPLAY_START;
    if (event.type === 'room-chosen') return { ...event, at, invitation: timed(event.invitation) };
    if (event.type !== 'invitation-read' || event.reading.is === 'problem') return { ...event, at };
    const { reading } = event;
    if (reading.is === 'meeting') return { ...event, at, reading: timed(reading) };
    return reading.is === 'question'
      ? { ...event, at, reading: { ...reading, rooms: reading.rooms.map(timed) } }
      : { ...event, at };
  });
