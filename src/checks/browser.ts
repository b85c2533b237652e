import type { VisitFault } from '../domain/faults';
import type { Verdict } from '../domain/verdict';
import type { BrowserFamily } from '../domain/visitorPlatform';
import type { Abilities, Surroundings } from '../ports';
import { defineCheck } from './check';

/** What this page is built for (`build.target`); below it a browser may work or not, and gets no mending. */
const OLDEST: Partial<Record<BrowserFamily, number>> = { chrome: 109, edge: 109, firefox: 115, safari: 15 };
/** An hour's video visit costs a laptop about this much. */
const LOW_BATTERY_PERCENT = 20;

export type AbilitiesFact = { readonly saw: 'abilities' } & Abilities;
export type SurroundingsFact = { readonly saw: 'surroundings' } & Surroundings;
export type BrowserFact = AbilitiesFact | SurroundingsFact;

/** Can this browser make a video call, and will it get through one? */
export const browser = defineCheck<'browser', BrowserFact>({
  id: 'browser',

  async *run({ browser: port }, signal) {
    yield { saw: 'abilities', ...port.abilities() };
    for await (const surroundings of port.surroundings(signal))
      yield { saw: 'surroundings', ...surroundings };
  },

  judge(facts): Verdict<BrowserFact> {
    const seen = facts.find((fact) => fact.saw === 'abilities');
    if (!seen) return { is: 'undecided' };
    const around = facts.findLast((fact) => fact.saw === 'surroundings');
    const inability = faultOfAbilities(seen);
    if (inability && stops(inability)) return { is: 'faulty', fault: inability, evidence: [seen] };
    const fault = around && faultOfSurroundings(around);
    if (fault) return { is: 'faulty', fault, evidence: [around] };
    if (inability) return { is: 'faulty', fault: inability, evidence: [seen] };
    return around ? { is: 'ready', evidence: [seen] } : { is: 'undecided' };
  },
});

/** The worst first. An insecure page hides the device API too, so it must be named before "unsupported" is. */
function faultOfAbilities(seen: AbilitiesFact): VisitFault | null {
  if (!seen.secureContext) return 'browser-page-insecure';
  if (seen.inApp && !seen.devices) return 'browser-in-app';
  if (!seen.calls || !seen.devices) return 'browser-unsupported';
  if (seen.embedded) return 'browser-embedded';
  if (!seen.videoFormat) return 'browser-no-video-format';
  if (seen.inApp) return 'browser-in-app';
  if (seen.version !== null && seen.version < (OLDEST[seen.browser] ?? 0)) return 'browser-old';
  if (!seen.screenSharing) return 'browser-no-screen-sharing';
  if (!seen.speakerChoice) return 'browser-no-speaker-choice';
  return null;
}

/** Faults that make a low battery a side issue. */
const stops = (fault: VisitFault) =>
  fault !== 'browser-old' && fault !== 'browser-no-screen-sharing' && fault !== 'browser-no-speaker-choice';

function faultOfSurroundings({ otherTab, batteryPercent, dataSaver }: Surroundings): VisitFault | null {
  if (otherTab) return 'browser-other-tab';
  if (batteryPercent !== null && batteryPercent <= LOW_BATTERY_PERCENT) return 'browser-battery-low';
  return dataSaver ? 'browser-data-saver' : null;
}
