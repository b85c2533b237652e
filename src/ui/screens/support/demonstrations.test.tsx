// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, expect, it, test } from 'vitest';
import demonstrations from '../../../content/demonstrations.json';
import { faults, type FaultId } from '../../../domain/faults';
import { en } from '../../englishWords.test-data';
import { replay } from '../../../visit/replay';
import { settle, showVisit } from '../../showVisit.test-data';

afterEach(cleanup);

async function open(about: string) {
  const shown = showVisit(replay([{ at: 0, type: 'aside-opened', aside: { page: 'support', about } }]));
  await settle();
  return shown;
}

const shipped = Object.entries(demonstrations) as [FaultId, string][];

test.each(shipped)('the demonstration of %s shows its code on the very screen', async (fault, payload) => {
  const { container } = await open(`replay/${payload}`);
  const screen = container.querySelector('.vr-replay__screen')?.textContent;
  expect(screen).toContain(faults[fault].code);
  expect(screen).toContain({ ...en.front.invitationFaults, ...en.inside.faults }[fault].what);
});

it('each entry of the catalogue that has one leads to it', async () => {
  for (const [fault, payload] of shipped.slice(0, 3)) {
    const { findByRole } = await open(`faults/${faults[fault].code}`);
    const link = await findByRole('link', { name: en.support.faults.show });
    expect(link.getAttribute('href')).toBe(`#/support/replay/${payload}`);
    cleanup();
  }
});
