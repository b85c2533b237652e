import type { CheckId } from '../checks/registry';
import type { VisitEvent } from '../visit/events';
import type { Report } from './report';
import { verdictsOf } from './verdicts';

/** More says nothing that anybody could tell from the rest. */
const DIGITS = 3;

/**
 * The same visit in fewer words, for a link: of what was seen again and again only the first and the last, and of each
 * measurement three digits. Every verdict and every screen but for its numbers is as it was: a check that would come to
 * another verdict keeps all that it saw.
 */
export function condense(report: Report): Report {
  const sparse = withSameVerdicts(report, (log, exempt) => withoutRepeats(log, exempt));
  return withSameVerdicts(sparse, (log, exempt) => log.map((event) => rounded(event, exempt)));
}

type Change = (log: readonly VisitEvent[], exempt: ReadonlySet<CheckId>) => readonly VisitEvent[];

function withSameVerdicts(report: Report, change: Change): Report {
  const wanted = toldOf(report.log);
  const exempt = new Set<CheckId>();
  for (;;) {
    const log = change(report.log, exempt);
    const told = toldOf(log);
    const differing = [...new Set([...wanted.keys(), ...told.keys()])].filter(
      (check) => wanted.get(check) !== told.get(check),
    );
    if (differing.length === 0) return { ...report, log, verdicts: moved(report, log) };
    differing.forEach((check) => exempt.add(check));
  }
}

/** What each check says, one after the other. */
function toldOf(log: readonly VisitEvent[]): ReadonlyMap<CheckId, string> {
  const told = new Map<CheckId, string>();
  for (const { check, is, code } of verdictsOf(log))
    told.set(check, `${told.get(check) ?? ''} ${is} ${code ?? ''}`);
  return told;
}

/** The verdicts of the time, now after the events that are left. Rounding leaves the same objects at the same places. */
export function moved({ log: before, verdicts }: Report, after: readonly VisitEvent[]): Report['verdicts'] {
  if (before.length === after.length) return verdicts;
  const kept = new Set(after);
  let left = 0;
  const placeOf = before.map((event) => (kept.has(event) ? (left += 1) : Math.max(1, left)) - 1);
  return verdicts.map((verdict) => ({ ...verdict, after: placeOf[verdict.after] ?? 0 }));
}

/** Keeps what changed a verdict, and all that the exempt checks saw. */
export function withoutRepeats(
  log: readonly VisitEvent[],
  exempt: ReadonlySet<CheckId>,
  verdicts = verdictsOf(log),
): readonly VisitEvent[] {
  const decisive = new Set(verdicts.map(({ after }) => after));
  return log.filter((event, index) => {
    if (decisive.has(index)) return true;
    if (event.type === 'check-saw') return exempt.has(event.check) || !isFollowed(log, index);
    if (event.type === 'spoke-muted') return !isFollowed(log, index);
    return !(event.type === 'conference-said' && isRepeat(log, index));
  });
}

/** What it is of: an upload is not the same again as a download, nor one refusal as another. */
const kindOf = (event: VisitEvent) => {
  if (event.type === 'check-saw') {
    const texts = Object.values(event.fact).filter((value) => typeof value === 'string');
    return `${event.check} ${texts.join(' ')}`;
  }
  return event.type === 'conference-said' ? `room ${event.signal.saw}` : event.type;
};

/** Whether the same is seen again later in the same run of the check, or in the same call. */
function isFollowed(log: readonly VisitEvent[], index: number): boolean {
  const event = log[index];
  if (!event) return false;
  const kind = kindOf(event);
  const isAnother = (later: VisitEvent) =>
    event.type === 'check-saw'
      ? later.type === 'check-started' && later.check === event.check
      : beginsCall(later);
  const next = log.slice(index + 1).find((later) => isAnother(later) || kindOf(later) === kind);
  return next !== undefined && !isAnother(next);
}

/** Of a signal that says what it said before in this call: of the line, by what is told of it, until its last word. */
function isRepeat(log: readonly VisitEvent[], index: number): boolean {
  const event = log[index];
  if (event?.type !== 'conference-said') return false;
  const kind = kindOf(event);
  const isForgotten = (earlier: VisitEvent) =>
    beginsCall(earlier) || (event.signal.saw === 'leaving' && opensMicrophone(earlier));
  const before = log.slice(0, index).findLast((earlier) => isForgotten(earlier) || kindOf(earlier) === kind);
  if (before?.type !== 'conference-said' || beginsCall(before)) return false;
  if (event.signal.saw !== 'line' || before.signal.saw !== 'line')
    return lasting.has(event.signal.saw) && JSON.stringify(event.signal) === JSON.stringify(before.signal);
  const { quality, trouble } = event.signal.line;
  const { line } = before.signal;
  return quality === line.quality && trouble === line.trouble && isFollowed(log, index);
}

/** After which nothing is known of the call: all states are entered anew. */
function beginsCall(event: VisitEvent): boolean {
  if (event.type !== 'conference-said') return event.type === 'join-pressed';
  const { signal } = event;
  return signal.saw === 'moved' || (signal.saw === 'connection' && signal.is === 'rejoining');
}

/** What left it before is not known of it any more. */
const opensMicrophone = (event: VisitEvent) => event.type === 'microphone-set' && !event.muted;

/** Signals of a state, which is not entered twice in a call. */
const lasting: ReadonlySet<string> = new Set([
  'room',
  'roster',
  'media',
  'server-mute',
  'slides',
  'leaving',
  'own-picture',
]);

function rounded(event: VisitEvent, exempt: ReadonlySet<CheckId>): VisitEvent {
  if (event.type === 'check-saw' && !exempt.has(event.check))
    return { ...event, fact: roundedIn(event.fact) };
  return event.type === 'conference-said' ? { ...event, signal: roundedIn(event.signal) } : event;
}

function roundedIn<Thing>(thing: Thing): Thing {
  if (typeof thing === 'number') return Number(thing.toPrecision(DIGITS)) as Thing;
  if (typeof thing !== 'object' || thing === null || Array.isArray(thing)) return thing;
  return Object.fromEntries(
    Object.entries(thing).map(([key, value]: [string, unknown]) => [key, roundedIn(value)]),
  ) as Thing;
}
