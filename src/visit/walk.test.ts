import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atStart, type At, type Journey } from '../domain/journey';
import { intoTheRoom, walkOf } from './arbitrary.test-data';
import type { VisitEvent } from './events';
import { isCalling, reduceJourney } from './journeySlice';

const STEPS = 500;
const RUNS = 600;

/** What the screen of each place lets a visitor do to be elsewhere. */
const wayOut: Readonly<Record<At, VisitEvent>> = {
  start: { at: 0, type: 'went', to: 'check' },
  'device-check': { at: 0, type: 'went', to: 'start' },
  check: { at: 0, type: 'went', to: 'start' },
  rules: { at: 0, type: 'went', to: 'check' },
  name: { at: 0, type: 'went', to: 'rules' },
  join: { at: 0, type: 'went', to: 'name' },
  pin: { at: 0, type: 'went', to: 'join' },
  joining: { at: 0, type: 'left' },
  waiting: { at: 0, type: 'left' },
  'in-call': { at: 0, type: 'left' },
  ended: { at: 0, type: 'went', to: 'join' },
};

const LEAST = 100_000;

/** Goes as it comes, and looks at each step. Says where it has been, how often. */
function walk(look: (before: Journey, event: VisitEvent, after: Journey) => void): Map<At, number> {
  const been = new Map<At, number>();
  fc.assert(
    fc.property(walkOf(STEPS), (events) => {
      let journey = atStart;
      for (const event of events) {
        const before = journey;
        journey = reduceJourney(before, event);
        been.set(journey.at, (been.get(journey.at) ?? 0) + 1);
        look(before, event, journey);
      }
    }),
    { numRuns: RUNS },
  );
  expect([...been.values()].reduce((sum, times) => sum + times, 0)).toBeGreaterThan(LEAST);
  return been;
}

// Seconds on a machine at rest.
describe(`on a walk of more than ${LEAST} steps, whatever happens`, { timeout: 60_000 }, () => {
  it('every place is met, and each has a way out of it', () => {
    const been = walk((_before, _event, after) => {
      if (reduceJourney(after, wayOut[after.at]).at === after.at) expect.fail(`no way out of ${after.at}`);
    });
    const seldom = Object.keys(wayOut).filter((at) => (been.get(at as At) ?? 0) < STEPS);
    expect(seldom).toEqual([]);
  });

  it('leaving and starting anew always leads back into a room', () => {
    walk((_before, _event, after) => {
      const left = reduceJourney(after, { at: 0, type: 'left' });
      if (intoTheRoom.reduce(reduceJourney, left).at !== 'joining') expect.fail(`no way in from ${after.at}`);
    });
  });

  it('muted is shown while the visitor or the prison has it so, and every room is entered muted', () => {
    let said = { byYou: true, byPrison: false };
    let opened = 0;
    walk((before, event, after) => {
      if (!isCalling(after)) return;
      if (!isCalling(before)) said = { byYou: true, byPrison: false };
      if (event.type === 'microphone-set') said = { ...said, byYou: event.muted };
      if (event.type === 'conference-said') {
        const { signal } = event;
        const isNewPlace =
          signal.saw === 'moved' || (signal.saw === 'connection' && signal.is === 'rejoining');
        if (isNewPlace) said = { byYou: true, byPrison: false };
        const isBeforeDoor = signal.saw === 'place' && signal.waiting;
        if (isBeforeDoor || signal.saw === 'mute-disagreed') said = { ...said, byYou: true };
        if (signal.saw === 'server-mute') said = { ...said, byPrison: signal.byPrison };
      }
      const { byYou, byPrison } = after.call.muted;
      if (byYou !== said.byYou || byPrison !== said.byPrison) expect(after.call.muted).toMatchObject(said);
      if (!said.byYou && !said.byPrison) opened += 1;
    });
    expect(opened).toBeGreaterThan(STEPS);
  });

  it('nobody is out of a room but by leaving, by a question of the room or by its end', () => {
    walk((before, event, after) => {
      if (!isCalling(before) || isCalling(after)) return;
      const why = event.type === 'conference-said' ? event.signal.saw : event.type;
      expect(['left', 'ended', 'pin-asked', 'extension-asked', 'sign-in-asked']).toContain(why);
    });
  });
});
