// @vitest-environment happy-dom
import { act, cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { en } from '../../englishWords.test-data';
import { buildReport } from '../../../report/build';
import { linkPayload, replayPath } from '../../../report/link';
import type { Report } from '../../../report/report';
import type { VisitEvent } from '../../../visit/events';
import { replay } from '../../../visit/replay';
import { settle, showVisit } from '../../showVisit.test-data';

afterEach(cleanup);

const { replay: words, refused } = en.support;

/** From the moment in which a member of staff follows the link. */
async function open(about: string) {
  const visit = replay([{ at: 0, type: 'aside-opened', aside: { page: 'support', about } }]);
  const shown = showVisit(visit);
  await settle();
  return shown;
}
const openReport = (report: Report) => open(`${replayPath.replace('#/support/', '')}${linkPayload(report)}`);

const screenIn = (container: Element) => container.querySelector('.vr-replay__screen')?.innerHTML ?? '';

const blocked: readonly VisitEvent[] = [
  { at: 0, type: 'invitation-read', reading: { is: 'nothing' } },
  { at: 100, type: 'went', to: 'check' },
  { at: 900, type: 'check-started', check: 'camera' },
  {
    at: 1000,
    type: 'check-saw',
    check: 'camera',
    fact: {
      saw: 'refusal',
      why: 'blocked-by-site',
      permission: 'denied',
      wasOpen: false,
      afterMs: 9,
      name: 'NotAllowedError',
      closedTimes: 0,
    },
  },
];

it('begins at what the visitor saw last, steps back and on, and leads to each fault', async () => {
  const { container, getByRole, getByText } = await openReport(buildReport(blocked));
  const { faults } = en.inside;
  expect(screenIn(container)).toContain(faults['camera-blocked-by-site'].what);
  await act(async () => getByRole('button', { name: words.back }).click());
  expect(screenIn(container)).not.toContain(faults['camera-blocked-by-site'].what);
  await act(async () => getByText('CAM-1 after 0:01').click());
  expect(screenIn(container)).toContain(faults['camera-blocked-by-site'].what);
});

it('plays from the start, moment by moment, and stops at the end', async () => {
  const { container, getByRole, getByLabelText } = await openReport(buildReport(blocked));
  fireEvent.change(getByLabelText(words.speed), { target: { value: '16' } });
  await act(async () => getByRole('button', { name: words.play }).click());
  expect(screenIn(container)).not.toContain('CAM-1');
  expect(getByRole('button', { name: words.pause })).toBeTruthy();
  await waitFor(() => expect(screenIn(container)).toContain('CAM-1'));
  await waitFor(() => expect(getByRole('button', { name: words.play })).toBeTruthy());
});

it('says both verdicts where today’s rules say otherwise', async () => {
  const report = buildReport(blocked);
  const then = { ...report, verdicts: [{ after: 3, check: 'camera', is: 'ready', code: null }] } as const;
  const { container } = await openReport(then);
  const told = container.querySelector('[data-verdict="camera"]')?.textContent;
  expect(told).toContain('Then: working. Today’s rules: a problem (CAM-1).');
});

it('its links and buttons are dead, and what folds open still does', async () => {
  const { container } = await openReport(buildReport(blocked));
  const before = location.hash;
  const screen = container.querySelector('.vr-replay__screen');
  for (const thing of screen?.querySelectorAll<HTMLElement>('a, button') ?? []) {
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    thing.dispatchEvent(click);
    expect(click.defaultPrevented, thing.outerHTML).toBe(true);
  }
  expect(location.hash).toBe(before);
});

it('a link that was cut says so, and what to do', async () => {
  const { getAllByText } = await open(`replay/${linkPayload(buildReport(blocked)).slice(0, -5)}`);
  expect(getAllByText(refused.altered).length).toBeGreaterThan(0);
});
