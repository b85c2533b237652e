import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReport, reportFile } from '../../../../src/report/parse';

/** Whether the visit in a room is to be kept as a fixture, and what came of it. */
export type Recording =
  | { readonly is: 'off' | 'wanted' }
  | { readonly is: 'kept'; readonly file: string }
  | { readonly is: 'refused'; readonly why: string };

/** Keeps reports of visits as files in this folder. Without a folder nothing is ever wanted. */
export function createRecordings(folder: string | null, clock: () => number) {
  const recordings = new Map<string, Recording>();
  const of = (alias: string): Recording | null =>
    folder === null ? null : (recordings.get(alias) ?? { is: 'off' });

  return {
    of,
    want(alias: string): void {
      if (folder !== null) recordings.set(alias, { is: 'wanted' });
    },
    /** Takes what a visitor's page would send, once for each time that it was wanted. */
    keep(alias: string, sent: unknown): Recording | null {
      if (folder === null || of(alias)?.is !== 'wanted') return of(alias);
      const report = readReport(sent);
      const recording: Recording = report.ok
        ? { is: 'kept', file: write(folder, nameFor(alias, clock()), reportFile(report.value)) }
        : { is: 'refused', why: `${report.failure.why} ${report.failure.field}`.trim() };
      recordings.set(alias, recording);
      return recording;
    },
  };
}

function write(folder: string, name: string, text: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
  return name;
}

/** `hmcts1001-2026-11-29-140205.json` */
const nameFor = (alias: string, now: number) =>
  `${alias.replace(/@.*/, '')}-${new Date(now).toISOString().slice(0, 19).replace('T', '-').replaceAll(':', '')}.json`;
