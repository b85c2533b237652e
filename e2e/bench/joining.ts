import type { Page } from '@playwright/test';
import { addressOf } from '../pages/host';
import { createVisitor, invitationTo, words } from '../pages/visitor';

/** Where a page finds its node, and where each of the two pages is. */
export interface Places {
  readonly node: string;
  readonly product: string;
  readonly bare: string;
}

declare global {
  interface Window {
    /** Milliseconds from the press to the first frame. */
    __joined: number | undefined;
  }
}

/** Asked at each frame, as is usual, the page would be drawn at each for the asking alone. */
const quietly = { polling: 100 };

/** As somebody who is prepared does, in a room that is open. Resolves to ms from the press to the host's first picture. */
export async function joinWithProduct(page: Page, room: string, { product }: Places): Promise<number> {
  const visitor = createVisitor(page, product);
  await visitor.open(invitationTo(room));
  // With the line measured, nothing competes with the call.
  await visitor.prepare({ atChecks: async () => void (await page.waitForFunction(checksAreDone)) });
  await page.evaluate(watchForHost, words.en.call.hostPicture);
  await visitor.press(words.en.join.button);
  const timed = await page.waitForFunction(() => window.__joined, undefined, quietly);
  return (await timed.jsonValue()) ?? NaN;
}

/** Runs in the page. */
function checksAreDone(): boolean {
  const states = [...document.querySelectorAll<HTMLElement>('[data-check]:not([data-check="speaker"])')].map(
    ({ dataset }) => dataset['state'],
  );
  return states.length > 0 && states.every((state) => state !== 'waiting' && state !== 'running');
}

/** Runs in the page: from the press to the first frame that is shown of the video with this label. */
function watchForHost(label: string): void {
  let pressed = 0;
  document.addEventListener('click', () => (pressed = performance.now()), { capture: true, once: true });
  new MutationObserver((_changes, observer) => {
    const video = document.querySelector<HTMLVideoElement>(`video[aria-label="${label}"]`);
    if (!video) return;
    observer.disconnect();
    video.requestVideoFrameCallback(() => (window.__joined = performance.now() - pressed));
  }).observe(document.body, { childList: true, subtree: true });
}

/** With its camera open and on the screen before, as our visitor's is. */
export async function joinWithBareSdk(page: Page, room: string, { node, bare }: Places): Promise<number> {
  const place = new URLSearchParams({ node, address: addressOf(room), media: 'both' });
  await page.goto(`${bare}/#${place.toString()}`);
  await page.waitForFunction(() => window.__bare.prepare().then(() => true));
  await page.getByRole('button', { name: 'Join' }).click();
  await page.waitForFunction(() => window.__bare.at.firstFrame, undefined, quietly);
  return page.evaluate(() => (window.__bare.at.firstFrame ?? NaN) - (window.__bare.at.pressed ?? NaN));
}
