import type { Page } from '@playwright/test';
import { createCensus, type Census } from '../../pages/census';

export interface Soaked {
  readonly atMinute: number;
  readonly census: Census;
}

/** What is alive in the page at these minutes of a call. Everything that starts up by itself has done so by the first. */
export async function soak(
  page: Page,
  census: Awaited<ReturnType<typeof createCensus>>,
  minutes: readonly number[],
): Promise<readonly Soaked[]> {
  const began = performance.now();
  const found: Soaked[] = [];
  for (const atMinute of minutes) {
    await page.waitForTimeout(Math.max(0, atMinute * 60_000 - (performance.now() - began)));
    found.push({ atMinute, census: await census() });
  }
  return found;
}
