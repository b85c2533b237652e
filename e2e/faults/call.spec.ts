import { expect, test } from '@playwright/test';
import { faultWithCode } from '../../src/domain/faultWithCode';
import { whyNoLink } from '../lab/link/needs';
import { isDone, isRecording, keepReport } from '../reports/keepReport';
import type { CallRow } from './call/row';
import { withCallWorld } from './call/world';
import { takeCallRow } from './call/takeCallRow';
import { missing } from './needs';
import { callTable } from './callTable';

// The longest outage is a minute, and then there is the way back.
test.setTimeout(180_000);

/** What takes minutes by its nature is a table of its own: `npm run faults -- call --long`. */
const isAsked = ({ long = false, likeAnother = false }: CallRow) =>
  (!long && !likeAnother) || isRecording || Boolean(process.env['FAULTS_LONG']);
/** What the visitor would read out. */
const faultOf = ({ tells, expect: seen }: CallRow) => tells ?? faultWithCode(seen.split(' ')[1] ?? '');

for (const row of callTable.filter(isAsked)) {
  test(`call: ${row.what} → ${row.expect}`, async ({ browser }, info) => {
    test.skip(isDone(faultOf(row)), 'nothing of it is left to be recorded');
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
      const fault = faultOf(row);
      if (isRecording && fault !== null) {
        const { visitor } = world;
        // Nobody walks out of a visit by an address, not even to their report.
        if (!/^(pin|ended)/.test(outcome.found)) await visitor.leave();
        await keepReport(visitor.page, fault);
      }
      if (row.heal) expect(outcome.healing).toMatchObject({ right: true });
    });
  });
}
