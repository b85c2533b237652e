import type { Browser } from '@playwright/test';
import { words } from '../../pages/visitor';
import { printPairs, type Bed, type Visited, type Who } from '../bed';
import { machine } from '../statistics';
import { loadOf, type Load } from './processor';

const RATIO_LIMIT = 1.15;
const SETTLED_MS = 5_000;

interface Cost {
  readonly joinMs: number;
  readonly load: Load;
}

interface Size {
  readonly pairs: number;
  /** How long the processor is watched in each call. */
  readonly lookMs: number;
}

/** Joining, and the processor in the call, as ratios to the bare SDK's page on the same node in the same minute. */
export async function besideTheBareSdk(
  bed: Bed,
  launch: () => Promise<Browser>,
  { pairs: count, lookMs }: Size,
  hold: (what: string, is: boolean) => void,
): Promise<void> {
  const browser = await launch();
  console.log(`Beside the bare SDK, ${count} pairs after one that is not counted. ${machine()}`);
  const pairs = await bed.inPairs(browser, count, async (visited): Promise<Cost> => {
    const load = await loadOfCall(browser, visited, lookMs);
    const { who, joinMs } = visited;
    console.log(`  … ${who}: joined in ${joinMs.toFixed(0)} ms, page ${(100 * load.page).toFixed(0)} %`);
    return { joinMs, load };
  });
  await browser.close();
  const print = (value: (of: Cost) => number, unit: string, limit: number) =>
    printPairs(
      pairs.map(({ ours, bare }): Record<Who, number> => ({ ours: value(ours), bare: value(bare) })),
      unit,
      limit,
    ) <= limit;

  console.log('From the press to the first picture of the host:');
  hold(
    'join to first picture',
    print(({ joinMs }) => joinMs, 'ms', RATIO_LIMIT),
  );
  console.log(`Processor time of the page, of one processor, over ${lookMs / 1000} s of the call:`);
  hold(
    'processor',
    print(({ load }) => load.page * 100, '%', RATIO_LIMIT),
  );
  console.log('Processor time of the whole browser, with its test camera (no limit):');
  print(({ load }) => load.browser * 100, '%', Infinity);
}

/** Both send picture and sound, and show both pictures. */
async function loadOfCall(browser: Browser, { page, who }: Visited, lookMs: number): Promise<Load> {
  if (who === 'ours') await page.getByRole('button', { name: words.en.call.muted }).click();
  await page.waitForTimeout(SETTLED_MS);
  return loadOf(browser, lookMs);
}
