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

const RUNS = 12;
const LIMIT = 1.15;
const room = 'hmcts1001';

const node = await startNode({ also: [handleSpeed] });
const product = await serveProduct(node.origin, '127.0.0.1', 0);
const bare = await serveBareSdk();
const host = createHost(node.consoleUrl, room);
const browser = await chromium.launch(chromiumOptions(fakeDevices, sayYes));

const peers = { product: joinWithProduct, 'bare SDK': joinWithBareSdk };
const times: Record<keyof typeof peers, number[]> = { product: [], 'bare SDK': [] };
// The first of each warms caches of browser and node, and is not counted.
for (let run = 0; run <= RUNS; run += 1) {
  for (const name of ['product', 'bare SDK'] as const) {
    const ms = await inOpenRoom(browser, peers[name]);
    if (run > 0) times[name].push(ms);
  }
}

const ratio = median(times.product) / median(times['bare SDK']);
console.log(`Join to the first picture of the host, ${RUNS} runs each, by turns. ${machine()}`);
for (const [name, values] of Object.entries(times))
  console.log(`  ${name.padEnd(9)} ${describe(values, 'ms')}`);
console.log(`  ratio of medians ${ratio.toFixed(2)} (limit ${LIMIT})`);
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
  await visitor.prepare();
  await page.evaluate(watchForHost, words.en.call.hostPicture);
  await visitor.press(words.en.join.button);
  const timed = await page.waitForFunction(() => window.__joined);
  return (await timed.jsonValue()) ?? NaN;
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

/** Counted from when it has its camera, which our visitor's preview has opened already. */
async function joinWithBareSdk(page: Page): Promise<number> {
  const place = new URLSearchParams({ node: node.origin, address: addressOf(room), media: 'both' });
  await page.goto(`${bare.origin}/#${place.toString()}`);
  await page.getByRole('button', { name: 'Join' }).click();
  await page.waitForFunction(() => window.__bare.at.firstFrame);
  return page.evaluate(() => (window.__bare.at.firstFrame ?? NaN) - (window.__bare.at.media ?? NaN));
}

declare global {
  interface Window {
    /** Milliseconds from the press to the first frame. */
    __joined: number | undefined;
  }
}
