import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Frame, Page } from '@playwright/test';
import { report as words } from '../../src/content/en/report';
import { faults, type FaultId } from '../../src/domain/faults';
import { buildReport } from '../../src/report/build';
import { condense } from '../../src/report/condense';
import { parseReport, reportFile } from '../../src/report/parse';
import type { Report } from '../../src/report/report';
import { codesAt } from './codesAt';

const folder = new URL('./', import.meta.url);
const fileOf = (fault: FaultId) => new URL(`${fault}.json`, folder);

/** Whether visits are recorded in this run. */
export const isRecording = Boolean(process.env['FAULTS_RECORD']);
/** Of a run that records: nothing is left to do for this row. */
export const isDone = (fault: FaultId | 'ready' | null): boolean =>
  isRecording && (fault === null || fault === 'ready' || existsSync(fileOf(fault)));

/**
 * Keeps the visit of a provoked fault as the product itself would send it, up to the moment in which the fault shows. What
 * is kept already stays: it is a fixture. `npm run faults -- --record` does this for every row that has none yet.
 */
export async function keepReport(page: Page | Frame, fault: FaultId): Promise<void> {
  if (!isRecording || isDone(fault)) return;
  await page.evaluate(() => void (location.hash = '#/report'));
  await page.getByText(words.whole.data).click({ timeout: 10_000 });
  const read = parseReport((await page.locator('.vr-report__data').textContent()) ?? '');
  if (!read.ok) throw new Error(`The report of ${fault}: ${read.failure.why}`);
  writeFileSync(fileOf(fault), reportFile(untilShown(read.value, faults[fault].code)));
}

function untilShown({ log }: Report, code: string): Report {
  const shows = log.map((_, index) => codesAt(log, index + 1).includes(code));
  const last = shows.lastIndexOf(true);
  if (last === -1) throw new Error(`${code} is nowhere in its own report`);
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
