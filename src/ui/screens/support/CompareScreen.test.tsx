// @vitest-environment happy-dom
import { act, cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { buildReport } from '../../../report/build';
import { telephoneCode } from '../../../report/code';
import { linkPayload, replayPath } from '../../../report/link';
import { summaryOf } from '../../../report/summary';
import { typicalVisit } from '../../../report/visits.test-data';
import { replay } from '../../../visit/replay';
import { en } from '../../englishWords.test-data';
import { settle, showVisit } from '../../showVisit.test-data';

afterEach(cleanup);

const { compare: words, refused } = en.support;

type Shown = ReturnType<typeof showVisit>;
function type(shown: Shown, one: string, other: string) {
  fireEvent.input(shown.getByLabelText(words.first), { target: { value: one } });
  fireEvent.input(shown.getByLabelText(words.second), { target: { value: other } });
}

async function compare(one: string, other: string, fillIn = type) {
  const visit = replay([{ at: 0, type: 'aside-opened', aside: { page: 'support', about: 'compare' } }]);
  const shown = showVisit(visit);
  await settle();
  fillIn(shown, one, other);
  await act(async () => shown.getByRole('button', { name: words.button }).click());
  return shown;
}

const whole = buildReport(typicalVisit);
const link = `${replayPath}${linkPayload(whole)}`;
const onTheWay = telephoneCode(summaryOf(whole.log.slice(0, 6)));

it('a code beside a link: what changed, and nothing else', async () => {
  const { container } = await compare(onTheWay, link);
  const text = container.querySelector('[role="status"]')?.textContent;
  expect(text).toContain('First: not checked');
  expect(text).toContain('Second: working');
  expect(text).toContain('Second: At the end page (END-2)');
  expect(text).not.toContain('Chrome');
});

it('says so where nothing changed', async () => {
  const { getByText } = await compare(link, link);
  expect(getByText(words.nothing)).toBeTruthy();
});

it('names no browser where none was looked at', async () => {
  const { container } = await compare(link, telephoneCode(summaryOf(whole.log.slice(0, 1))));
  const text = container.querySelector('[role="status"]')?.textContent;
  expect(text).toContain('First: Chrome 141 on Windows');
  expect(text).toContain(`Second: ${en.report.whole.noPlatform}`);
});

it('keeps both that were filled in before the page was drawn again', async () => {
  const { getByText } = await compare(link, link, (...both) => void act(() => type(...both)));
  expect(getByText(words.nothing)).toBeTruthy();
});

it('names the one that cannot be read', async () => {
  const { container } = await compare(link, 'ABCD');
  expect(container.querySelector('#second-error')?.textContent).toContain(refused['code-length']);
  expect(container.querySelector('#first-error')).toBeNull();
});
