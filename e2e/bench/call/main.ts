// `npm run bench:call`: what a visit costs beside the page of the bare SDK that shows the same call, how it comes back after
// an outage, and what is left in memory. `-- --soak-minutes 20` for the long one, `-- --pairs 5`, `-- --without-outages`.
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { chromiumOptions, ensureChromium, fakeDevices, sayYes } from '../../lab/browsers';
import { whyNoLink } from '../../lab/link/needs';
import { createCensus } from '../../pages/census';
import { words } from '../../pages/visitor';
import { openBed, printPairs, type Visited, type Who } from '../bed';
import { machine } from '../statistics';
import { loadOf, type Load } from './processor';
import { recoverAfter } from './recovery';
import { soak, type Soaked } from './soak';

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '3' },
    'soak-minutes': { type: 'string', default: '3' },
    'without-outages': { type: 'boolean', default: false },
  },
});
const PAIRS = Number(values.pairs);
const SOAK_MINUTES = Number(values['soak-minutes']);
const FULL_SOAK_MINUTES = 20;
/** Everything that starts up by itself has done so by then. */
const FIRST_LOOK_MINUTES = Math.min(2, SOAK_MINUTES / 4);
const RATIO_LIMIT = 1.15;
const GROWTH_LIMIT_MB = 5;
const OUTAGES_SECONDS = [5, 20, 60];
const SETTLED_MS = 5_000;
const LOOK_MS = 15_000;

ensureChromium();
const launch = () => chromium.launch(chromiumOptions(fakeDevices, sayYes));
const bed = await openBed();
const failed: string[] = [];
const hold = (what: string, is: boolean) => void (is || failed.push(what));

await besideTheBareSdk();
if (!values['without-outages']) await afterOutages();
await inMemory();
console.log(failed.length === 0 ? '\nEvery limit holds.' : `\nNot held: ${failed.join('; ')}.`);
// The threads of WebRTC outlive its last call.
process.exit(failed.length === 0 ? 0 : 1);

async function besideTheBareSdk(): Promise<void> {
  const browser = await launch();
  const pairs = await bed.inPairs(browser, PAIRS, async (visited) => ({
    joinMs: visited.joinMs,
    load: await loadOfCall(browser, visited),
  }));
  await browser.close();
  const each = (value: (of: { joinMs: number; load: Load }) => number) =>
    pairs.map(({ ours, bare }): Record<Who, number> => ({ ours: value(ours), bare: value(bare) }));

  console.log(`Beside the bare SDK, ${PAIRS} pairs. ${machine()}`);
  console.log('From the press to the first picture of the host:');
  hold(
    'join to first picture',
    printPairs(
      each(({ joinMs }) => joinMs),
      'ms',
      RATIO_LIMIT,
    ) <= RATIO_LIMIT,
  );
  console.log(`Processor time of the page, of one processor, over ${LOOK_MS / 1000} s of the call:`);
  hold(
    'processor',
    printPairs(
      each(({ load }) => load.page * 100),
      '%',
      RATIO_LIMIT,
    ) <= RATIO_LIMIT,
  );
  console.log('Processor time of the whole browser, with its test camera (no limit):');
  printPairs(
    each(({ load }) => load.browser * 100),
    '%',
    Infinity,
  );
}

/** Both send picture and sound, and show both pictures. */
async function loadOfCall(browser: Browser, { page, who }: Visited): Promise<Load> {
  if (who === 'ours') await page.getByRole('button', { name: words.en.call.muted }).click();
  await page.waitForTimeout(SETTLED_MS);
  return loadOf(browser, LOOK_MS);
}

async function afterOutages(): Promise<void> {
  const lacking = whyNoLink();
  if (lacking) return console.log(`\nOutages were not measured: ${lacking}.`);
  console.log(`\nNothing gets through for a while, on a line of 10 Mbps and 20 ms. ${machine()}`);
  for (const seconds of OUTAGES_SECONDS) {
    const { hostSeenMs, visitorSeenMs, pressed } = await recoverAfter(seconds);
    const told = (ms: number | null) => (ms === null ? 'not within a minute' : `${(ms / 1000).toFixed(1)} s`);
    const by = pressed.length === 0 ? 'by itself' : `after pressing ${pressed.join(', ')}`;
    console.log(
      `  ${seconds} s: host seen again after ${told(hostSeenMs)}, visitor seen again after ${told(visitorSeenMs)}, ${by}`,
    );
    hold(`back after ${seconds} s`, hostSeenMs !== null && visitorSeenMs !== null);
  }
}

async function inMemory(): Promise<void> {
  const browser = await launch();
  const page = await browser.newPage();
  const census = await createCensus(page);
  await bed.visitIn(page, 'ours');
  await page.getByRole('button', { name: words.en.call.muted }).click();
  const found = await soak(page, census, [FIRST_LOOK_MINUTES, SOAK_MINUTES]);
  await browser.close();
  console.log(
    `\nMemory after garbage collection${SOAK_MINUTES < FULL_SOAK_MINUTES ? ` (a short soak: ${FULL_SOAK_MINUTES} minutes with --soak-minutes ${FULL_SOAK_MINUTES})` : ''}. ${machine()}`,
  );
  for (const { atMinute, census: seen } of found) {
    console.log(
      `  minute ${atMinute}: ${(seen.heapKB / 1024).toFixed(2)} MB, ${seen.listeners} listeners, ${seen.connections} connection, ${seen.liveTracks} live tracks, ${seen.timersMs.length} timers`,
    );
  }
  const growth = growthOf(found);
  console.log(`  growth ${growth.toFixed(2)} MB (limit ${GROWTH_LIMIT_MB})`);
  hold('memory', growth <= GROWTH_LIMIT_MB);
}

function growthOf(found: readonly Soaked[]): number {
  const kB = found.map(({ census }) => census.heapKB);
  return ((kB.at(-1) ?? NaN) - (kB[0] ?? NaN)) / 1024;
}
