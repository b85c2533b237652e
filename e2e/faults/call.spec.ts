import { expect, test } from '@playwright/test';
import { whyNoLink } from '../lab/link/needs';
import { withCallWorld } from './call/world';
import { takeCallRow } from './call/takeCallRow';
import { missing } from './needs';
import { callTable } from './callTable';

// The longest outage is a minute, and then there is the way back.
test.setTimeout(180_000);

/** What takes minutes by its nature is a table of its own: `npm run faults -- call --long`. */
const isAsked = ({ long = false }: (typeof callTable)[number]) =>
  !long || Boolean(process.env['FAULTS_LONG']);

for (const row of callTable.filter(isAsked)) {
  test(`call: ${row.what} → ${row.expect}`, async ({ browser }, info) => {
    const lacking = row.around === 'link' ? whyNoLink() : null;
    test.skip(lacking !== null, lacking ?? '');
    test.skip(
      row.sleeps === true && missing(['child processes of Linux']).length > 0,
      'a computer can only be put to sleep on Linux',
    );
    await withCallWorld(row, browser, async (world) => {
      const outcome = await takeCallRow(row, world);
      await info.attach('row', { body: JSON.stringify(outcome), contentType: 'application/json' });
      expect(outcome.found).toBe(row.expect);
      expect(outcome.evidence).toBe(row.words);
      expect(outcome.strays, 'no other code is shown, and nobody is there twice').toEqual([]);
      if (row.heal) expect(outcome.healing).toMatchObject({ right: true });
    });
  });
}
