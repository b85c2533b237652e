import type { Abilities } from '../ports';
import { defineCheck } from './check';

export type BrowserFact = { readonly saw: 'abilities' } & Abilities;

/** Can this browser make a video call at all? Feature detection decides; the user agent is not asked. */
export const browser = defineCheck<'browser', BrowserFact>({
  id: 'browser',

  async *run(ports) {
    yield { saw: 'abilities', ...ports.browser.abilities() };
  },

  judge(facts) {
    const [seen] = facts;
    if (!seen) return { is: 'undecided' };
    const evidence = [seen];
    // An insecure page hides the device API too, so it must be named before "unsupported" is.
    if (!seen.secureContext) return { is: 'faulty', fault: 'browser-page-insecure', evidence };
    if (!seen.calls || !seen.devices) return { is: 'faulty', fault: 'browser-unsupported', evidence };
    if (seen.embedded) return { is: 'faulty', fault: 'browser-embedded', evidence };
    if (!seen.screenSharing) return { is: 'faulty', fault: 'browser-no-screen-sharing', evidence };
    return { is: 'ready', evidence };
  },
});
