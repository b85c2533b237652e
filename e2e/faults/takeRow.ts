import type { Locator } from '@playwright/test';
import { faults } from '../../src/domain/faults';
import { claimed, claimsOf } from './claims';
import { verdictOf, type Outcome } from './outcome';
import type { Row, World } from './row';

const LOOK_EVERY_MS = 100;
/** A row may be drawn anew, or the page opened again, while it is looked at. */
const LOOK_ANEW_MS = 1000;
const WITHIN_MS = 15_000;
const HEALED_WITHIN_MS = 25_000;
/** Long enough for a second, false claim to follow the first. */
const AFTERTHOUGHT_MS = 1000;

/** Provokes the fault of a row, reads what the page says of it, mends it, and reads that too. */
export async function takeRow(row: Row, world: World): Promise<Outcome> {
  const selector = `[data-check="${row.check}"]`;
  const place = row.embedded
    ? world.page.frameLocator('iframe').locator(selector)
    : world.page.locator(selector).first();
  await row.before?.(world);
  const began = Date.now();
  await (row.provoke ?? ((w: World) => w.check()))(world);
  const withinMs = row.withinMs ?? WITHIN_MS;
  const { said: found, text } = row.passing
    ? await wasSaid(row, world, withinMs)
    : await reads(place, row.expect, withinMs);
  const seconds = (Date.now() - began) / 1000;
  await world.page.waitForTimeout(AFTERTHOUGHT_MS);
  const strays = (await claimsOf(row.embedded ? (world.page.frames()[1] ?? world.page) : world.page)).filter(
    (fault) => fault !== row.expect && !row.also?.some((other) => other === fault),
  );
  const healing = row.heal && found === row.expect ? await heal(row, world, place) : null;
  const { what, how, expect: expected, fake = null } = row;
  const evidence = told(row, text);
  return {
    what,
    how,
    expected,
    found,
    evidence,
    seconds,
    strays,
    healing,
    fake,
    verdict: verdictOf(expected, found, { isShown: row.evidence.test(evidence), strays }),
  };
}

async function heal({ heal: mend }: Row, world: World, place: Locator): Promise<Outcome['healing']> {
  if (!mend) return null;
  const began = Date.now();
  await mend.do(world);
  const healthy = mend.to ?? 'ready';
  const { said: found } = await reads(place, healthy, HEALED_WITHIN_MS);
  return { how: mend.how, found, seconds: (Date.now() - began) / 1000, right: found === healthy };
}

interface Reading {
  readonly said: string;
  readonly text: string;
}

/** Waits for what is expected, and no longer than it may take; then says what is there. */
async function reads(place: Locator, expected: string, withinMs: number): Promise<Reading> {
  const until = Date.now() + withinMs;
  for (;;) {
    const forMs = Math.max(0, Math.min(LOOK_ANEW_MS, until - Date.now()));
    const reading = await place
      .evaluate(lookFor, { expected, forMs }, { timeout: 5000 })
      .catch(() => ({ said: 'nothing', text: '' }));
    if (reading.said === expected || Date.now() > until) return reading;
    if (reading.said === 'nothing') await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

/**
 * Runs in the page, where to look costs nothing: asked from outside ten times a second it was a tenth of a run. Verdict
 * and words in one look, as the next may find another verdict.
 */
function lookFor(
  row: HTMLElement | SVGElement,
  { expected, forMs }: { expected: string; forMs: number },
): Promise<Reading> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => look(false));
    const look = (isLast: boolean) => {
      const said = row.dataset['fault'] ?? row.dataset['state'] ?? '';
      if (said !== expected && !isLast) return;
      observer.disconnect();
      resolve({ said, text: row.textContent ?? '' });
    };
    observer.observe(row, { attributes: true, childList: true, characterData: true, subtree: true });
    setTimeout(() => look(true), forMs);
    look(false);
  });
}

/** The same of what comes and goes faster than a busy machine may look. */
async function wasSaid({ check, expect }: Row, { page }: World, withinMs: number): Promise<Reading> {
  const until = Date.now() + withinMs;
  for (;;) {
    const text = await claimed(page, check, expect);
    if (text !== null) return { said: expect, text };
    if (Date.now() > until) return { said: 'never said', text: '' };
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

/** What the visitor can read: the evidence, and with it that advice and code are there. Else what is there. */
function told(row: Row, text: string): string {
  if (row.expect !== 'ready' && !text.includes(faults[row.expect].code)) return `no code in: ${text}`;
  if (row.advice && !row.advice.test(text)) return `no such advice in: ${text}`;
  return row.evidence.exec(text)?.[0] ?? `no such evidence in: ${text}`;
}
