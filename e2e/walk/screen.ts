import type { Page } from '@playwright/test';
import { knowNames } from '../pages/named';
import { words } from '../pages/visitor';

type Words = (typeof words)['en'];

/** The same words in both languages: a walk changes its language on the way. */
export const said = (pick: (all: Words) => string): readonly string[] => [pick(words.en), pick(words.cy)];

/** What the page says and offers at one moment. */
export interface Screen {
  readonly journey: string;
  readonly hash: string;
  /** Since when it has said that the visitor is not heard, in ms since the epoch; null while it says they are. */
  readonly mutedSince: number | null;
  /** Whether it says that the room hears the visitor now. */
  readonly hears: boolean;
  /** The words on every button that can be pressed. */
  readonly buttons: readonly string[];
}

interface Watching {
  mutedSince: number | null;
  pressable(): HTMLElement[];
}

declare global {
  interface Window {
    __walk: Watching;
  }
}

/** Notes when the page begins to say that the visitor is muted: a look now and then would miss the moment. */
export async function watchScreen(page: Page): Promise<void> {
  await knowNames(page);
  await page.addInitScript(
    (unmuted) => {
      const watching: Watching = {
        mutedSince: Date.now(),
        pressable: () => {
          // What lies behind an open question cannot be pressed.
          const within = document.querySelector('dialog[open]') ?? document;
          return [
            ...within.querySelectorAll<HTMLElement>('button:not(:disabled, [aria-disabled="true"])'),
          ].filter((button) => button.checkVisibility());
        },
      };
      window.__walk = watching;
      const look = () => {
        const isInside = document.documentElement?.dataset['journey'] === 'in-call';
        const buttons = isInside ? [...document.querySelectorAll('.vr-bar button')] : [];
        if (buttons.some(({ textContent }) => unmuted.includes(textContent.trim())))
          watching.mutedSince = null;
        else watching.mutedSince ??= Date.now();
      };
      new MutationObserver(look).observe(document, {
        subtree: true,
        childList: true,
        characterData: true,
        attributeFilter: ['data-journey'],
      });
    },
    [
      ...said(({ call }) => call.unmuted),
      // On the way from one to the other, the page claims neither.
      ...said(({ visitTruth }) => visitTruth.microphone.opening),
      ...said(({ visitTruth }) => visitTruth.microphone.muting),
    ],
  );
}

export const readScreen = (page: Page): Promise<Screen> =>
  page.evaluate(
    (hears) => ({
      journey: document.documentElement.dataset['journey'] ?? '',
      hash: location.hash,
      mutedSince: window.__walk.mutedSince,
      hears: [...document.querySelectorAll('main li')].some(({ textContent }) =>
        hears.some((words) => textContent.trim().startsWith(words)),
      ),
      buttons: window.__walk.pressable().map(({ textContent }) => (textContent ?? '').trim()),
    }),
    said(({ call }) => call.hears),
  );

/** Presses what has one of these words on it. False if there is no such button. */
export const pressIn = (page: Page, words: readonly string[]): Promise<boolean> =>
  page.evaluate((words) => {
    const button = window.__walk
      .pressable()
      .find(({ textContent }) => words.includes((textContent ?? '').trim()));
    button?.click();
    return button !== undefined;
  }, words);
