// `npm run bench:join`: from pressing Join to the first picture of the host, beside the bare SDK on the same node.
import { chromium, type Browser, type Page } from '@playwright/test';
import { chromiumOptions, fakeDevices, sayYes } from '../lab/browsers';
import { startNode } from '../lab/node/startNode';
import { serveProduct } from '../lab/product';
import { handleSpeed } from '../lab/speed/handleSpeed';
import { addressOf, createHost } from '../pages/host';
import { createVisitor, invitationTo, words } from '../pages/visitor';
import { serveBareSdk } from './bare-sdk/serve';
import { describe, machine, median } from './statistics';

/** Pairs: ours and the other right after one another, so that both meet the same machine. */
const PAIRS = Number(process.argv[2] ?? 12);
const LIMIT = 1.15;
const room = 'hmcts1001';

const node = await startNode({ also: [handleSpeed] });
const product = await serveProduct(node.origin, '127.0.0.1', 0);
const bare = await serveBareSdk();
const host = createHost(node.consoleUrl, room);
const browser = await chromium.launch(chromiumOptions(fakeDevices, sayYes));

const pairs: { readonly ours: number; readonly bare: number }[] = [];
// The first pair warms caches of browser and node, and is not counted.
for (let run = 0; run <= PAIRS; run += 1) {
  const times = { ours: 0, bare: 0 };
  // Whoever comes second finds the machine warmer: each is second every other time.
  for (const who of run % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const)) {
    times[who] = await inOpenRoom(browser, who === 'ours' ? joinWithProduct : joinWithBareSdk);
  }
  if (run > 0) pairs.push(times);
}

const ratios = pairs.map(({ ours, bare }) => ours / bare);
const ratio = median(ratios);
console.log(`Join to the first picture of the host, ${PAIRS} pairs. ${machine()}`);
console.log(
  `  product   ${describe(
    pairs.map(({ ours }) => ours),
    'ms',
  )}`,
);
console.log(
  `  bare SDK  ${describe(
    pairs.map(({ bare }) => bare),
    'ms',
  )}`,
);
console.log(`  ratio of each pair ${describe(ratios, 'times', 2)} (limit of the median ${LIMIT})`);
// The threads of WebRTC outlive its last call.
process.exit(ratio > LIMIT ? 1 : 0);

/** The host is there and the room open, so that nothing is timed but the joining. */
async function inOpenRoom(from: Browser, joinAndTime: (page: Page) => Promise<number>): Promise<number> {
  await host.press('restart');
  await host.press('start');
  const context = await from.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    return await joinAndTime(await context.newPage());
  } finally {
    await context.close();
  }
}

async function joinWithProduct(page: Page): Promise<number> {
  const visitor = createVisitor(page, product.origin);
  await visitor.open(invitationTo(room));
  // As somebody who is prepared does: with the line measured, nothing competes with the call.
  await visitor.prepare({ atChecks: async () => void (await page.waitForFunction(checksAreDone)) });
  await page.evaluate(watchForHost, words.en.call.hostPicture);
  await visitor.press(words.en.join.button);
  const timed = await page.waitForFunction(() => window.__joined);
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
async function joinWithBareSdk(page: Page): Promise<number> {
  const place = new URLSearchParams({ node: node.origin, address: addressOf(room), media: 'both' });
  await page.goto(`${bare.origin}/#${place.toString()}`);
  await page.waitForFunction(() => window.__bare.prepare().then(() => true));
  await page.getByRole('button', { name: 'Join' }).click();
  await page.waitForFunction(() => window.__bare.at.firstFrame);
  return page.evaluate(() => (window.__bare.at.firstFrame ?? NaN) - (window.__bare.at.pressed ?? NaN));
}

declare global {
  interface Window {
    /** Milliseconds from the press to the first frame. */
    __joined: number | undefined;
  }
}
