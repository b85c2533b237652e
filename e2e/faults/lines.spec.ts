import { expect, test } from '@playwright/test';
import { faults } from '../../src/domain/faults';
import { whyNoLink } from '../lab/link/needs';
import { words } from '../pages/visitor';
import { isDone, isRecording, keepReport } from '../reports/keepReport';
import { withLineWorld } from './line/world';
import type { Outcome } from './outcome';
import { lineRows } from './rows/lines';

const { start } = words.en.check;
/** A measurement, a test call, and a machine with other work on it. */
const SAID_WITHIN_MS = 90_000;

test.setTimeout(150_000);

for (const row of isRecording || process.env['FAULTS_LONG'] ? lineRows : []) {
  test(`${row.check}: ${row.what} → ${row.expect}`, async ({ browser }, info) => {
    test.skip(isDone(row.expect), 'nothing of it is left to be recorded');
    const lacking = row.line ? whyNoLink() : null;
    test.skip(lacking !== null, lacking ?? '');
    await withLineWorld(row, browser, async (world) => {
      const { page, product } = world;
      const place = (check: string) => page.locator(`[data-check="${check}"]`);
      await page.goto(`${product}/#/check`);
      await page.getByRole('button', { name: start, exact: true }).or(place('camera')).first().waitFor();
      await expect(place('line')).not.toHaveAttribute('data-state', 'waiting');
      const began = Date.now();
      await row.provoke?.(world);
      await expect(place(row.check)).toHaveAttribute('data-fault', row.expect, { timeout: SAID_WITHIN_MS });
      const text = (await place(row.check).textContent()) ?? '';
      const { what, how, expect: expected, fake = null } = row;
      const outcome: Outcome = {
        what,
        how,
        expected,
        found: expected,
        evidence: text,
        seconds: (Date.now() - began) / 1000,
        strays: [],
        healing: null,
        fake,
        verdict: text.includes(faults[expected].code) ? 'right' : 'wrong',
      };
      await info.attach('row', { body: JSON.stringify(outcome), contentType: 'application/json' });
      expect(outcome.verdict).toBe('right');
      await keepReport(page, row.expect);
    });
  });
}
