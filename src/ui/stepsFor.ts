import type { Steps } from '../content/words';
import { variantsFor, type VisitorPlatform } from '../domain/visitorPlatform';

/** The steps for this browser and system, or those for any where nothing differs. */
export function stepsFor(steps: Steps, platform: VisitorPlatform): readonly string[] {
  if (!('any' in steps)) return steps;
  for (const variant of variantsFor(platform)) {
    const own = steps[variant];
    if (own) return own;
  }
  return steps.any;
}
