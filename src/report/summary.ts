import { checkIds, type CheckId } from '../checks/registry';
import { faultOfConnection } from '../domain/connectionFault';
import { faultAfter } from '../domain/endings';
import { faults, type FaultId } from '../domain/faults';
import type { Reading } from '../domain/invitation/reading';
import type { At, Journey } from '../domain/journey';
import type { VisitorPlatform } from '../domain/visitorPlatform';
import { platformOf } from '../visit/checkState';
import { isCalling } from '../visit/journeySlice';
import { reduceChecks } from '../visit/checksSlice';
import type { Language, VisitEvent } from '../visit/events';
import { newVisit, reduceVisit } from '../visit/visit';
import { toldBy } from './verdicts';

/** Where a check stands, and by which code. */
export type CheckSummary =
  | { readonly is: 'waiting' | 'undecided' | 'ready' }
  | { readonly is: 'faulty' | 'unclear'; readonly code: string };

/** The little that fits into a code for the telephone. */
export interface Summary {
  readonly language: Language;
  readonly at: At;
  readonly platform: Omit<VisitorPlatform, 'inApp'>;
  readonly checks: Readonly<Record<CheckId, CheckSummary>>;
  /** What is wrong beside the checks: with the invitation, the room, the connection or the end. */
  readonly code: string | null;
}

/** What is wrong with the journey itself; null where nothing is. */
export function faultOfJourney(journey: Journey): FaultId | null {
  if (journey.at === 'start') return faultOfReading(journey.reading);
  if (journey.at === 'pin') return journey.tried === 'no' ? null : 'room-pin-wrong';
  if (journey.at === 'ended') return faultAfter(journey.ending);
  if (!isCalling(journey)) return null;
  const { connection, muted, share } = journey.call;
  const trouble = faultOfConnection(connection);
  if (trouble !== null) return trouble;
  if (muted.disagreed !== null) return muted.disagreed === 'heard' ? 'mute-heard' : 'mute-not-believed';
  return share === 'refused' || share === 'taken' ? `share-${share}` : null;
}

function faultOfReading(reading: Reading): FaultId | null {
  if (reading.is === 'problem') return reading.fault;
  return reading.is === 'meeting' && reading.warnings.includes('host-link') ? 'invitation-host-link' : null;
}

export function summaryOf(log: readonly VisitEvent[]): Summary {
  const { language, journey, checks } = log.reduce(
    (visit, event) => reduceVisit(visit, event, reduceChecks),
    newVisit,
  );
  const { browser, version, system } = platformOf(checks);
  const fault = faultOfJourney(journey);
  return {
    language,
    at: journey.at,
    platform: { browser, version, system },
    checks: Object.fromEntries(
      checkIds.map((id): [CheckId, CheckSummary] => {
        const told = toldBy(checks[id]);
        if (!told) return [id, { is: 'waiting' }];
        const { is, code } = told;
        return [id, is === 'faulty' || is === 'unclear' ? { is, code: code ?? '' } : { is }];
      }),
    ) as Summary['checks'],
    code: fault === null ? null : faults[fault].code,
  };
}
