import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { report as words } from '../../src/content/en/report';
import { faults, type FaultId } from '../../src/domain/faults';
import { buildReport } from '../../src/report/build';
import { condense } from '../../src/report/condense';
import { linkPayload } from '../../src/report/link';
import { parseReport, reportFile } from '../../src/report/parse';
import type { Report } from '../../src/report/report';
import { codesAt } from './codesAt';

const folder = new URL('./', import.meta.url);
const shipped = new URL('../../src/content/demonstrations.json', import.meta.url);

/**
 * Keeps the visit of a provoked fault as the product itself would send it, up to the moment in which the fault shows. What
 * is kept already stays: it is a fixture. `npm run faults -- --record` does this for every row.
 */
export async function keepReport(page: Page, fault: FaultId): Promise<void> {
  const file = new URL(`${fault}.json`, folder);
  if (existsSync(file)) return;
  await page.evaluate(() => void (location.hash = '#/report'));
  await page.getByText(words.whole.data).click({ timeout: 10_000 });
  const read = parseReport((await page.locator('.vr-report__data').textContent()) ?? '');
  if (!read.ok) throw new Error(`The report of ${fault}: ${read.failure.why}`);
  const kept = untilShown(read.value, faults[fault].code);
  if (!kept) return;
  writeFileSync(file, reportFile(kept));
  writeFileSync(shipped, demonstrationsFile());
}

function untilShown({ log }: Report, code: string): Report | null {
  const shows = log.map((_, index) => codesAt(log, index + 1).includes(code));
  const last = shows.lastIndexOf(true);
  if (last === -1) return null;
  const first = shows.lastIndexOf(false, last) + 1;
  return condense(buildReport(log.slice(0, first + 1)));
}

/** Every kept visit by its fault. */
export const keptReports = (): ReadonlyMap<FaultId, Report> =>
  new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name): [FaultId, Report] => {
        const read = parseReport(readFileSync(new URL(name, folder), 'utf8'));
        if (!read.ok) throw new Error(`${name}: ${read.failure.why} ${read.failure.field}`);
        return [name.replace('.json', '') as FaultId, read.value];
      }),
  );

/** The same as the product ships them: the end of a link for each. */
export const demonstrationsFile = (): string =>
  `${JSON.stringify(
    Object.fromEntries([...keptReports()].map(([fault, report]) => [fault, linkPayload(report)])),
    null,
    2,
  )}\n`;
