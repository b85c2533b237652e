// @vitest-environment happy-dom
import { act, cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, expect, it, test } from 'vitest';
import shipped from '../../../../public/config.json';
import { front as frontInWelsh } from '../../../content/cy/front';
import { provocations as inWelsh } from '../../../content/cy/provocations';
import { front } from '../../../content/en/front';
import { provocations as words } from '../../../content/en/provocations';
import type { Config } from '../../../domain/config';
import type { LabAnswer, LabDeed } from '../../../domain/labDeeds';
import { pastes } from '../../../domain/provocations';
import { replay } from '../../../visit/replay';
import { settle, showVisit } from '../../showVisit.test-data';

afterEach(cleanup);

async function open(code: string, lab?: string, orderLab?: (deed: LabDeed) => Promise<LabAnswer>) {
  const visit = replay([
    { at: 0, type: 'aside-opened', aside: { page: 'support', about: `faults/${code}` } },
  ]);
  const config = { ...(shipped as Config), ...(lab !== undefined && { lab }) };
  const shown = showVisit(visit, {}, { config, ...(orderLab && { orderLab }) });
  await settle();
  const details = shown.getByText(words.title).closest('details');
  if (!details) throw new Error('It does not fold');
  details.open = true;
  await act(async () => void fireEvent(details, new Event('toggle')));
  return shown;
}

it('gives the steps for a machine of one’s own, and what to paste', async () => {
  const { getByText } = await open('INV-5');
  expect(getByText(words.kinds.paste[0])).toBeTruthy();
  expect(getByText(pastes['invitation-telephone'])).toBeTruthy();
});

test.each([
  ['English', words, front],
  ['Welsh', inWelsh, frontInWelsh],
])('names the button that stands below what is pasted: %s', (_, { kinds }, { start }) => {
  expect(kinds.paste[1]).toContain(`“${start.read}”`);
});

it('says to put everything back where something was changed, and nowhere else', async () => {
  for (const [code, isSaid] of [
    ['NET-5', true],
    ['CAM-1', true],
    ['INV-5', false],
    ['INV-12', false],
    ['JOIN-3', false],
    ['BRW-7', false],
  ] as const) {
    const { queryByText } = await open(code);
    expect([code, queryByText(words.undo) !== null]).toEqual([code, isSaid]);
    cleanup();
  }
});

it('has a button beside the lab alone', async () => {
  expect((await open('END-2')).queryByRole('button', { name: words.lab.button })).toBeNull();
  cleanup();
  const ordered: LabDeed[] = [];
  const { getByRole, getByText } = await open('END-2', 'http://127.0.0.1:4174', async (deed) => {
    ordered.push(deed);
    return 'nobody';
  });
  await act(async () => getByRole('button', { name: words.lab.button }).click());
  expect(getByText(words.lab.answers.nobody)).toBeTruthy();
  expect(ordered).toEqual([{ room: 'hmcts1010', order: { verb: 'remove', reason: null } }]);
});

it('where the room does it by itself, there is only the way into it', async () => {
  const { getByRole, queryByRole, getByText } = await open('JOIN-5', 'http://127.0.0.1:4174');
  expect(getByRole('link', { name: words.lab.open }).getAttribute('href')).toContain('hmcts1009%40');
  expect(getByText(words.lab.byItself)).toBeTruthy();
  expect(queryByRole('button', { name: words.lab.button })).toBeNull();
});

it('where the visitor does it in the room, the steps above are what is to be done there', async () => {
  for (const code of ['JOIN-3', 'CALL-7', 'CALL-8']) {
    const { getByText, queryByText } = await open(code, 'http://127.0.0.1:4174');
    expect(getByText(words.lead)).toBeTruthy();
    expect(getByText(words.lab.asAbove)).toBeTruthy();
    expect([queryByText(words.lab.byItself), queryByText(words.lab.enter)]).toEqual([null, null]);
    cleanup();
  }
});
