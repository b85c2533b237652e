// @vitest-environment happy-dom
import { act, cleanup } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { en } from '../../englishWords.test-data';
import { readGiven } from '../../../report/read';
import { telephoneCode } from '../../../report/code';
import { summaryOf } from '../../../report/summary';
import { typicalVisit } from '../../../report/visits.test-data';
import type { VisitEvent } from '../../../visit/events';
import { replay } from '../../../visit/replay';
import { settle, showVisit } from '../../showVisit.test-data';

afterEach(cleanup);

const opens: VisitEvent = {
  at: 1_800_009_000_000,
  type: 'aside-opened',
  aside: { page: 'report', about: null },
};
const { send, whole, title } = en.report;

async function open(log: readonly VisitEvent[] = typicalVisit) {
  const copied: string[] = [];
  const copy = async (text: string) => copied.push(text) > 0;
  const shown = showVisit(replay([...log, opens]), {}, { copyText: copy });
  await settle();
  const press = (name: string) => act(async () => shown.getByRole('button', { name }).click());
  return { ...shown, copied, press };
}

it('shows all of it in words before anything leaves', async () => {
  const { container, copied, getByText } = await open();
  expect(document.querySelector('h1')?.textContent).toBe(title);
  const text = container.textContent;
  expect(text).toContain('Chrome 141 on Windows');
  expect(text).toContain('Microphone: working.');
  expect(text).toContain('END-2');
  expect(copied).toEqual([]);
  await act(async () => getByText(whole.order).click());
  await act(async () => getByText(whole.data).click());
  const folds = [...container.querySelectorAll('.govuk-details__text')].map((fold) => fold.textContent);
  expect(folds[0]).toContain(en.report.happened['name-given']);
  expect(folds[1]).toContain('"format": "visit-ready-report"');
  expect(container.textContent).not.toContain('Vera Jones');
});

it('what is copied is what was read, and the link and the code are of the same visit', async () => {
  const { container, copied, press } = await open();
  await press(send.text);
  expect(container.querySelector('[role="status"]')?.textContent).toBe(send.copied);
  await press(send.link);
  const [text = '', link = ''] = copied;
  expect(text).toContain('- Chrome 141 on Windows');
  const read = readGiven(link);
  if (!read.ok || read.value.is !== 'report') throw new Error('The link cannot be read');
  const code = telephoneCode(summaryOf(read.value.report.log));
  expect(container.querySelector('[data-code]')?.getAttribute('data-code')).toBe(code);
  expect(readGiven(text)).toEqual({
    ok: true,
    value: { is: 'code', summary: summaryOf(read.value.report.log) },
  });
});

it('a browser that does not let us copy is told of, with another way', async () => {
  const shown = showVisit(replay([...typicalVisit, opens]), {}, { copyText: async () => false });
  await settle();
  await act(async () => shown.getByRole('button', { name: send.text }).click());
  expect(shown.getByText(send.notCopied)).toBeTruthy();
});

it('is as it was when it was opened, whatever happens beneath', async () => {
  const visit = replay([...typicalVisit, opens]);
  const { container } = showVisit(visit);
  await settle();
  const before = container.innerHTML;
  await act(() => visit.record({ at: opens.at + 1, type: 'check-started', check: 'line' }));
  expect(container.innerHTML).toBe(before);
});

it('opens for a visit in which nothing has happened', async () => {
  const { container } = await open([]);
  expect(container.textContent).toContain(whole.noPlatform);
});
