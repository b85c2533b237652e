import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Every place in the journey with the code that it showed there. */
    codes: string[];
    /** Everything that the strip above the visit and the notices below it ever said. */
    strips: Set<string>;
    lookForCodes(): string;
  }
}

/** Notes in the page every code that is ever shown of the call, however briefly: a busy machine may look too late. */
export const keepCodes = (page: Page) =>
  page.addInitScript(() => {
    window.codes = [];
    window.strips = new Set();
    window.lookForCodes = () => {
      const place = document.querySelector<HTMLElement>('[data-journey]')?.dataset['journey'] ?? 'nowhere';
      const shown = place === 'ended' ? '.vr-code' : '.vr-connection .vr-code';
      return [place, document.querySelector(shown)?.textContent ?? ''].join(' ').trim();
    };
    const look = () => {
      const seen = window.lookForCodes();
      for (const said of document.querySelectorAll('.vr-stage__strip, .vr-stage__notice, .vr-connection'))
        window.strips.add(said.textContent ?? '');
      if (seen.includes(' ') && !window.codes.includes(seen)) window.codes.push(seen);
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
  });

export const codesOf = (page: Page): Promise<readonly string[]> => page.evaluate(() => window.codes);

interface Reading {
  readonly seen: string;
  readonly text: string;
}

/** Place, code and words in one look: the next may find another. */
export const readCall = (page: Page): Promise<Reading> =>
  page.evaluate(() => ({ seen: window.lookForCodes(), text: document.body.textContent ?? '' }));

export const everSaid = (page: Page): Promise<string> => page.evaluate(() => [...window.strips].join(' | '));
