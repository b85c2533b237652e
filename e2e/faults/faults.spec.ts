import { expect, test } from '../pages/world';
import { usualOptions } from './launch';
import { isDone, keepReport } from '../reports/keepReport';
import { missing } from './needs';
import { table } from './table';
import { takeRow } from './takeRow';
import { withWorld } from './world';

// A question that nobody answers, a device that never does, and a machine with other work on it.
test.setTimeout(120_000);
test.use({ launchOptions: usualOptions(), measures: false });

for (const row of table) {
  test(`${row.check}: ${row.what} → ${row.expect}`, async ({ lab, browser }, info) => {
    test.skip(isDone(row.expect), 'nothing of it is left to be recorded');
    const lacking = missing(row.needs);
    test.skip(lacking.length > 0, `this machine has no ${lacking.join(', no ')}`);
    await withWorld(row, lab, browser, async (world) => {
      const outcome = await takeRow(row, world);
      await info.attach('row', { body: JSON.stringify(outcome), contentType: 'application/json' });
      expect(outcome.found).toBe(row.expect);
      expect(outcome.evidence).toMatch(row.evidence);
      expect(outcome.strays, 'no other fault is claimed').toEqual([]);
      if (row.heal) expect(outcome.healing).toMatchObject({ right: true });
      if (row.expect !== 'ready')
        await keepReport((row.embedded && world.page.frames()[1]) || world.page, row.expect);
    });
  });
}
