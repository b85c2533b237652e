import type { Browser, Page } from '@playwright/test';
import { createCensus, type Census } from '../../pages/census';
import { words } from '../../pages/visitor';
import type { Bed } from '../bed';
import { machine } from '../statistics';
import { liveLog } from './liveLog';
import { sizeOf } from './logOfTwoHours';
import { tellSize } from './tellSize';

const GROWTH_LIMIT_MB = 5;
const FULL_SOAK_MINUTES = 20;
const TWO_HOURS_MINUTES = 120;

interface Soaked {
  readonly atMinute: number;
  readonly census: Census;
  readonly log: readonly unknown[];
}

/** What is alive in the page of a call that goes on, after garbage collection, and how its log grows. */
export async function inMemory(
  bed: Bed,
  launch: () => Promise<Browser>,
  minutes: number,
  hold: (what: string, is: boolean) => void,
): Promise<void> {
  const browser = await launch();
  const page = await browser.newPage();
  const census = await createCensus(page);
  await bed.visitIn(page, 'ours');
  await page.getByRole('button', { name: words.en.call.muted }).click();
  const isShort = minutes < FULL_SOAK_MINUTES;
  console.log(
    `\nMemory after garbage collection${isShort ? ` (a short soak: ${FULL_SOAK_MINUTES} minutes with --soak ${FULL_SOAK_MINUTES})` : ''}. ${machine()}`,
  );
  // Everything that starts up by itself has done so by the first.
  const began = performance.now();
  const first = await soakUntil(page, census, began, Math.min(2, minutes / 4));
  const last = await soakUntil(page, census, began, minutes);
  await browser.close();

  const growthMB = (last.census.heapKB - first.census.heapKB) / 1024;
  console.log(`  growth ${growthMB.toFixed(2)} MB (limit ${GROWTH_LIMIT_MB})`);
  hold('memory', growthMB <= GROWTH_LIMIT_MB);
  const since = sizeOf(last.log.slice(first.log.length));
  const more = TWO_HOURS_MINUTES / (last.atMinute - first.atMinute);
  console.log(`  its log: ${tellSize(sizeOf(last.log))}`);
  console.log(
    `  at that pace, two hours of a call in which nothing happens add ${Math.round(since.events * more)} events, ${(since.kB * more).toFixed(0)} kB as JSON`,
  );
}

async function soakUntil(
  page: Page,
  census: () => Promise<Census>,
  began: number,
  atMinute: number,
): Promise<Soaked> {
  await page.waitForTimeout(Math.max(0, atMinute * 60_000 - (performance.now() - began)));
  const found = { atMinute, census: await census(), log: await liveLog(page) };
  const { heapKB, listeners, connections, liveTracks, timersMs } = found.census;
  console.log(
    `  minute ${atMinute}: ${(heapKB / 1024).toFixed(2)} MB, ${listeners} listeners, ${connections} connection, ${liveTracks} live tracks, ${timersMs.length} timers`,
  );
  return found;
}
