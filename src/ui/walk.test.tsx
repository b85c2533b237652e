// @vitest-environment happy-dom
import { act, cleanup, fireEvent } from '@testing-library/preact';
import * as fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { inside as insideInWelsh } from '../content/cy/inside';
import { inside } from '../content/en/inside';
import type { Journey } from '../domain/journey';
import { walkOf } from '../visit/arbitrary.test-data';
import type { Commands } from '../visit/commands';
import { reduceJourney } from '../visit/journeySlice';
import { replay } from '../visit/replay';
import { readFragment } from './route';
import { settle, showVisit } from './showVisit.test-data';

afterEach(cleanup);

const words = { en: inside, cy: insideInWelsh };
const STEPS = 400;
const RUNS = 15;

/** What a screen looks like depends on much; whether it has a way out, on this. */
const kindOf = (journey: Journey) =>
  JSON.stringify([
    journey.at,
    journey.at === 'start' && journey.reading.is,
    journey.at === 'ended' && journey.ending,
  ]);

it('every screen of a long walk has a way out, and none says of a muted visitor that they are heard', async () => {
  let screens = 0;
  let outs = 0;
  const out = async () => void (outs += 1);
  const commands: Partial<Commands> = { leave: out, join: out, go: out, read: out, acceptRules: out };
  const looked = new Set<string>();

  const hasWayOut = (journey: Journey) => {
    const leadsAway = ({ hash }: HTMLAnchorElement) => {
      const { step } = readFragment(hash, { journey, aside: null });
      return step !== null && reduceJourney(journey, { at: 0, type: 'went', to: step }).at !== journey.at;
    };
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#/"]:not([hreflang])')];
    if (links.some(leadsAway)) return true;
    outs = 0;
    // What opens a question leads out by the question's own buttons.
    for (let deep = 0; deep < 2; deep += 1) {
      document
        .querySelectorAll('button:not([aria-disabled="true"], dialog:not([open]) *)')
        .forEach((button) => fireEvent.click(button));
    }
    return outs > 0;
  };

  await fc.assert(
    fc.asyncProperty(walkOf(STEPS), async (events) => {
      // On a page behind the first one, so that all of them are fetched before the walk.
      const visit = replay([{ at: 0, type: 'went', to: 'check' }]);
      const { container } = showVisit(visit, commands);
      await settle();
      for (const event of events) {
        await act(() => visit.record(event));
        screens += 1;
        const { journey, language, aside } = visit.state();
        // A page beside the visit has its own way back.
        if (aside !== null) continue;
        const { call } = words[language];
        if (journey.at === 'in-call') {
          const { byYou, byPrison } = journey.call.muted;
          expect(container.textContent.includes(call.unmuted) && (byYou || byPrison)).toBe(false);
          expect(container.textContent.includes(call.hears) && (byYou || byPrison)).toBe(false);
        }
        const kind = kindOf(journey);
        if (looked.has(kind)) continue;
        looked.add(kind);
        expect(hasWayOut(journey), kind).toBe(true);
      }
      cleanup();
    }),
    // Always the same walks: each screen is dear to draw, and the walk without screens takes others every time.
    { numRuns: RUNS, seed: 7 },
  );
  expect(screens).toBeGreaterThan((STEPS * RUNS) / 4);
  // All places, and several ways to end.
  expect(looked.size).toBeGreaterThan(15);
}, 60_000);
