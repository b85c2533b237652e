import type { Frame, Page } from '@playwright/test';
import type { CheckId } from '../../src/checks/registry';

declare global {
  interface Window {
    /** Of each check the faults it ever claimed, with what its row said then. */
    claims: Record<string, Record<string, string>>;
  }
}

/** Notes in the page every fault that any check ever claims, however briefly: a busy machine may look too late. */
export const keepClaims = (page: Page) =>
  page.addInitScript(() => {
    window.claims = {};
    const look = () => {
      for (const row of document.querySelectorAll<HTMLElement>('[data-check]')) {
        const { check = '', fault } = row.dataset;
        const claimed = (window.claims[check] ??= {});
        if (fault !== undefined) claimed[fault] ??= row.textContent ?? '';
      }
    };
    const watch = { subtree: true, childList: true, attributes: true, attributeFilter: ['data-fault'] };
    new MutationObserver(look).observe(document, watch);
  });

/** How a rehearsal fares, like the line, depends on what else the machine does. */
const ofTheMoment: ReadonlySet<string> = new Set([
  'path-loss-some',
  'path-loss-high',
  'path-jitter-high',
  // True of every product here that holds no test call.
  'path-not-measured',
]);

/** Everything that has been claimed so far, but for what is of the moment. */
export async function claimsOf(page: Page | Frame): Promise<readonly string[]> {
  const claims = await page.evaluate(() => window.claims);
  return Object.entries(claims)
    .filter(([check]) => check !== 'line')
    .flatMap(([, faults]) => Object.keys(faults))
    .filter((fault) => !ofTheMoment.has(fault));
}

/** What the row of a check said when it claimed this; null if it has not. */
export const claimed = (page: Page, check: CheckId, fault: string): Promise<string | null> =>
  page.evaluate(([of, what]) => window.claims[of]?.[what] ?? null, [check, fault] as const);
