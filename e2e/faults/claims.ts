import type { Frame, Page } from '@playwright/test';

interface Claiming {
  claims: Record<string, string[]>;
}

/** Notes in the page every fault that any check ever claims, however briefly. */
export const keepClaims = (page: Page) =>
  page.addInitScript(() => {
    const claims: Record<string, string[]> = {};
    (window as unknown as Claiming).claims = claims;
    const look = () => {
      for (const row of document.querySelectorAll<HTMLElement>('[data-check]')) {
        const { check = '', fault } = row.dataset;
        const list = (claims[check] ??= []);
        if (fault !== undefined && !list.includes(fault)) list.push(fault);
      }
    };
    const watch = { subtree: true, childList: true, attributes: true, attributeFilter: ['data-fault'] };
    new MutationObserver(look).observe(document, watch);
  });

/** Everything that has been claimed so far, but for the line, which depends on what else the machine does. */
export async function claimsOf(page: Page | Frame): Promise<readonly string[]> {
  const claims = await page.evaluate(() => (window as unknown as Claiming).claims);
  return Object.entries(claims)
    .filter(([check]) => check !== 'line')
    .flatMap(([, faults]) => faults);
}
