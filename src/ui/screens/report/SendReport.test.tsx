// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { en } from '../../englishWords.test-data';
import { buildReport } from '../../../report/build';
import { typicalVisit } from '../../../report/visits.test-data';
import { replay } from '../../../visit/replay';
import { CopyText } from '../../parts/CopyText';
import { RuntimeContext } from '../../runtime';
import { runtimeFor, settle, showVisit } from '../../showVisit.test-data';
import { SendReport } from './SendReport';

afterEach(cleanup);

const { send } = en.report;

/** With the words of the report fetched. */
async function show(what: preact.JSX.Element) {
  showVisit(replay([{ at: 0, type: 'aside-opened', aside: { page: 'report', about: null } }]));
  await settle();
  cleanup();
  render(<RuntimeContext.Provider value={runtimeFor(replay([]))}>{what}</RuntimeContext.Provider>);
  const press = (name: string) => act(async () => screen.getByRole('button', { name }).click());
  const told = () => screen.getByRole('status').firstChild;
  return { press, told };
}

const report = buildReport(typicalVisit);

it('the link is packed once, however many buttons are pressed', async () => {
  let reads = 0;
  const watched = {
    ...report,
    get log() {
      reads += 1;
      return report.log;
    },
  };
  const { press } = await show(<SendReport report={watched} sections={[]} />);
  const before = reads;
  expect(before).toBeGreaterThan(0);
  await press(send.link);
  expect(reads).toBe(before);
});

it('what was copied again is told again, and a code that is shown is not', async () => {
  const { press, told } = await show(<SendReport report={report} sections={[]} />);
  await press(send.link);
  const first = told();
  expect(first?.textContent).toBe(send.copied);
  await press(send.link);
  expect(told()?.textContent).toBe(send.copied);
  expect(told()).not.toBe(first);
  await press(send.qr);
  expect(told()?.textContent).toBe('');
});

it('so it is of any text to be copied', async () => {
  const { press, told } = await show(<CopyText title="Words" button="Copy" text="words" />);
  await press('Copy');
  const first = told();
  await press('Copy');
  expect(told()?.textContent).toBe(en.aside.copying.done);
  expect(told()).not.toBe(first);
});
