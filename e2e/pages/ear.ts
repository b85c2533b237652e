import type { Page } from '@playwright/test';

/** What a screen reader is given to say, in order. */
export interface Ear {
  /** `focus: …` for what takes focus, `status: …` and `alert: …` for what live regions say. */
  heard(): Promise<readonly string[]>;
  /** Once more from here on. */
  forget(): Promise<void>;
}

/** Before the page is opened. Hears only what a change announces, as a screen reader does. */
export async function listen(page: Page): Promise<Ear> {
  await page.addInitScript(writeDown);
  type Listening = { heard: string[] };
  return {
    heard: () => page.evaluate(() => (window as unknown as Listening).heard),
    forget: () => page.evaluate(() => void (window as unknown as Listening).heard.splice(0)),
  };
}

/** Sent into the page, so it knows nothing from outside. */
function writeDown(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  const lastSaid = new WeakMap<Element, string>();
  const textOf = (element: Element) => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim();

  const hear = () => {
    for (const region of document.querySelectorAll('[role="alert"], [role="status"], [aria-live]')) {
      const how = region.getAttribute('role') === 'alert' ? 'alert' : 'status';
      const text = textOf(region);
      // A status that comes with its words is not announced, as it has not changed; an alert is.
      const before = lastSaid.get(region) ?? (how === 'alert' ? '' : text);
      lastSaid.set(region, text);
      if (text !== before && text !== '') heard.push(`${how}: ${text}`);
    }
  };
  new MutationObserver(hear).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });

  const nameOf = (element: HTMLElement & { labels?: NodeListOf<HTMLElement> | null }) => {
    const by = element.getAttribute('aria-labelledby');
    const named = by === null ? null : document.getElementById(by);
    return element.getAttribute('aria-label') ?? textOf(named ?? element.labels?.[0] ?? element);
  };
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement) heard.push(`focus: ${nameOf(target)}`);
  });
}
