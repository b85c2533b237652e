import { chromium, type Page } from '@playwright/test';
import { fakeDevices, sayYes } from '../../lab/browsers';
import { chromiumAcross, serveAcross } from '../../lab/link/serveAcross';
import { whyNoLink } from '../../lab/link/needs';
import { startLink, type Link } from '../../lab/link/startLink';
import { createHost, type Host } from '../../pages/host';
import { createVisitor, words } from '../../pages/visitor';
import { machine } from '../statistics';

const usual = { kbps: 10_000, delayMs: 20 };
const line = { up: usual, down: usual };
const dead = { ...usual, lossPpm: 1_000_000 };
const LOOK_EVERY_MS = 50;
const GIVE_UP_MS = 60_000;
const ROOM = 'hmcts1001';

interface Recovered {
  /** From the line's return to the first new picture of the host; null if none came within a minute. */
  readonly hostSeenMs: number | null;
  /** From the line's return until the prison sees the visitor again. */
  readonly visitorSeenMs: number | null;
  /** Where the visitor had to press a button to come back. */
  readonly pressed: readonly string[];
}

/** How a visit comes back once the line does: each outage on a line, in a browser and before a node of its own. */
export async function afterOutages(
  outages: readonly number[],
  hold: (what: string, is: boolean) => void,
): Promise<void> {
  const lacking = whyNoLink();
  if (lacking) return console.log(`\nOutages were not measured: ${lacking}.`);
  console.log(`\nNothing gets through for a while, on a line of 10 Mbps and 20 ms. ${machine()}`);
  for (const seconds of outages) {
    const { hostSeenMs, visitorSeenMs, pressed } = await recoverAfter(seconds);
    const told = (ms: number | null) => (ms === null ? 'not within a minute' : `${(ms / 1000).toFixed(1)} s`);
    const by = pressed.length === 0 ? 'by itself' : `after pressing ${pressed.join(', ')}`;
    console.log(
      `  ${seconds} s: host seen again after ${told(hostSeenMs)}, visitor seen again after ${told(visitorSeenMs)}, ${by}`,
    );
    hold(`back after ${seconds} s`, hostSeenMs !== null && visitorSeenMs !== null);
  }
}

/** Nothing gets through in either direction for a while, neither page nor picture nor sound; then the line is as it was. */
async function recoverAfter(outageSeconds: number): Promise<Recovered> {
  const link = await startLink();
  await link.set(line);
  const { product, consoleUrl, close } = await serveAcross(link);
  const browser = await chromium.launch(chromiumAcross(link, fakeDevices, sayYes));
  try {
    const page = await browser.newPage();
    const host = createHost(consoleUrl, ROOM);
    await host.press('start');
    const visitor = createVisitor(page, product);
    await visitor.enter(ROOM);
    await visitor.press(words.en.call.muted);
    return await cutAndWait(link, page, host, outageSeconds);
  } finally {
    await browser.close();
    close();
    await link.close();
  }
}

async function cutAndWait(link: Link, page: Page, host: Host, outageSeconds: number): Promise<Recovered> {
  await link.set({ up: dead, down: dead });
  await page.waitForTimeout(outageSeconds * 1000);
  const seen = { host: await hostFrames(page), visitor: await visitorFrames(host) };
  await link.set(line);
  const back = performance.now();
  const pressed: string[] = [];
  let hostSeenMs: number | null = null;
  let visitorSeenMs: number | null = null;
  while (performance.now() - back < GIVE_UP_MS && (hostSeenMs === null || visitorSeenMs === null)) {
    const nowMs = performance.now() - back;
    // A new call counts its frames from the beginning.
    const now = { host: await hostFrames(page), visitor: await visitorFrames(host) };
    if (now.host > seen.host) hostSeenMs ??= nowMs;
    if (now.visitor > seen.visitor) visitorSeenMs ??= nowMs;
    Object.assign(seen, now);
    pressed.push(...(await pressOn(page)));
    await page.waitForTimeout(LOOK_EVERY_MS);
  }
  return { hostSeenMs, visitorSeenMs, pressed };
}

/** Of the picture that is on the screen. */
const hostFrames = (page: Page) =>
  page.evaluate(
    (label) =>
      document.querySelector<HTMLVideoElement>(`video[aria-label="${label}"]`)?.getVideoPlaybackQuality()
        .totalVideoFrames ?? 0,
    words.en.call.hostPicture,
  );

const visitorFrames = async (host: Host) => (await host.guests()).at(-1)?.video.frames ?? 0;

/** Whoever was put out comes back as a visitor does: by the buttons that are offered. */
async function pressOn(page: Page): Promise<string[]> {
  for (const name of [words.en.ended.rejoin, words.en.join.button]) {
    const button = page.getByRole('button', { name, exact: true });
    if (!(await button.isVisible())) continue;
    await button.click();
    return [name];
  }
  return [];
}
