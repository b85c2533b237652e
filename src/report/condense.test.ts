import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { intoTheRoom, walkOf } from '../visit/arbitrary.test-data';
import { reduceChecks } from '../visit/checksSlice';
import type { EventOf, VisitEvent } from '../visit/events';
import { newVisit, reduceVisit } from '../visit/visit';
import { buildReport } from './build';
import { condense } from './condense';
import { summaryOf } from './summary';

/** What the visitor sees of the way and the call, one after the other, but for numbers of the line and moments. */
function journeysOf(log: readonly VisitEvent[]): readonly string[] {
  const seen: string[] = [];
  log.reduce((before, event) => {
    const after = reduceVisit(before, event, reduceChecks);
    const { journey } = after;
    const now = JSON.stringify(
      'call' in journey
        ? {
            ...journey,
            call: {
              ...journey.call,
              spokeMutedAt: null,
              line: journey.call.line && { ...journey.call.line, look: null },
            },
          }
        : journey,
    );
    if (seen.at(-1) !== now) seen.push(now);
    return after;
  }, newVisit);
  return seen;
}

const said = (signal: EventOf<'conference-said'>['signal']): VisitEvent => ({
  at: 9,
  type: 'conference-said',
  signal,
});
const wholeCall: readonly VisitEvent[] = [
  said({ saw: 'media', is: 'flowing' }),
  said({ saw: 'room', started: true, locked: false }),
  said({ saw: 'roster', roster: { hosts: 1, guests: 1, knocking: 0 } }),
  said({ saw: 'place', waiting: false }),
  said({ saw: 'server-mute', byUs: true, byPrison: false }),
];
const lost = said({ saw: 'ended', reason: { text: 'WebRTC connection failed', code: '#pex117' } });
const again: Readonly<Record<string, readonly VisitEvent[]>> = {
  'was left and joined again': [
    { at: 9, type: 'left' },
    { at: 9, type: 'join-pressed' },
  ],
  'was moved to another room': [said({ saw: 'moved' })],
  'had to be joined anew': [said({ saw: 'connection', is: 'rejoining', reach: 'answers' })],
};

describe.each(Object.entries(again))('a call that %s', (_, between) => {
  test.each([
    ['goes on', []],
    ['is lost', [lost]],
  ])('and %s is seen so from a link too', (_how, last) => {
    const { log } = buildReport([...intoTheRoom, ...wholeCall, ...between, ...wholeCall, ...last]);
    const condensed = condense(buildReport(log)).log;
    expect(summaryOf(condensed)).toEqual(summaryOf(log));
    expect(journeysOf(condensed)).toEqual(journeysOf(log));
  });
});

it('of any walk, the same screens come in the same order', () => {
  fc.assert(
    fc.property(walkOf(60), (events) => {
      const report = buildReport([...intoTheRoom, ...events]);
      expect(journeysOf(condense(report).log)).toEqual(journeysOf(report.log));
    }),
    { numRuns: 300 },
  );
}, 30_000);
