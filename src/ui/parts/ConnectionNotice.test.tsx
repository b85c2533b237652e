// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, it, test } from 'vitest';
import { inside } from '../../content/en/inside';
import type { ConferenceSignal } from '../../ports';
import { intoTheRoom } from '../../visit/arbitrary.test-data';
import { replay } from '../../visit/replay';
import { settle, showVisit } from '../showVisit.test-data';

afterEach(cleanup);

const { faults } = inside;
// The clock of these tests stands at 60 000.
const said = (signal: ConferenceSignal, at = 50_000) => ({ at, type: 'conference-said', signal }) as const;
const interrupted = { saw: 'connection', is: 'interrupted', reach: 'offline' } as const;
const show = async (...signals: readonly ConferenceSignal[]) => {
  showVisit(replay([...intoTheRoom, ...signals.map((signal) => said(signal))]));
  await settle();
};

test.each([true, false])(
  'while waiting: %s, says what is wrong, since when, and the code',
  async (waiting) => {
    await show({ saw: 'place', waiting }, interrupted);
    const [alert] = screen.getAllByRole('alert');
    expect(alert?.textContent).toContain(faults['line-offline'].what);
    expect(alert?.textContent).toContain(faults['line-offline'].todo[0]);
    expect(document.querySelector('[data-fault="line-offline"]')?.textContent).toMatch(
      /^For 10 seconds\. We try by ourselves until \d\d:\d\d\. .* NET-5$/,
    );
  },
);

it('reads out what has happened, and not each second of it', async () => {
  await show({ saw: 'place', waiting: false }, interrupted);
  const spoken = screen.getAllByRole('alert').map(({ textContent }) => textContent);
  expect(spoken.join()).not.toContain('seconds');
});

it('says that the place was lost, and that the visitor comes back muted', async () => {
  await show({ saw: 'place', waiting: false }, { saw: 'connection', is: 'rejoining', reach: null });
  expect(screen.getByText(faults['place-lost'].what)).toBeTruthy();
  expect(screen.getByText(/You come back muted/)).toBeTruthy();
});

it('says nothing while the connection holds', async () => {
  await show({ saw: 'place', waiting: false }, interrupted, { saw: 'connection', is: 'held', reach: null });
  expect(document.querySelector('.vr-connection')?.textContent).toBe('');
});
