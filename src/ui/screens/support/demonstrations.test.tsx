// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, it, test } from 'vitest';
import { faults, type FaultId } from '../../../domain/faults';
import demonstrations from '../../../content/demonstrations.json';
import { faults as faultsInWelsh } from '../../../content/cy/faults';
import { support as supportInWelsh } from '../../../content/cy/support';
import { replay } from '../../../visit/replay';
import { en } from '../../englishWords.test-data';
import { settle, showVisit } from '../../showVisit.test-data';

afterEach(cleanup);

async function open(about: string, language: 'en' | 'cy' = 'en') {
  const shown = showVisit(
    replay([
      { at: 0, type: 'language-chosen', language },
      { at: 0, type: 'aside-opened', aside: { page: 'support', about } },
    ]),
  );
  await settle();
  return shown;
}

/** The last of each family; a journey opens them all. */
const ofEachFamily = new Map(
  (Object.keys(faults) as FaultId[]).map((fault) => [faults[fault].code.split('-')[0], fault]),
);

test.each([...ofEachFamily.values()])(
  'what the visitor sees of %s shows its code',
  async (fault) => {
    const { code } = faults[fault];
    const { container } = await open(`shown/${code}`);
    const title = en.support.shown.title.replace('{code}', code);
    await screen.findByRole('heading', { name: title }, { timeout: 10_000 });
    const shown = container.querySelector('.vr-replay__screen')?.textContent;
    expect(shown).toContain(code);
    expect(shown).toContain({ ...en.front.invitationFaults, ...en.inside.faults }[fault].what);
  },
  20_000,
);

it('is read in the language of the page', async () => {
  const { container } = await open('shown/CAM-1', 'cy');
  await screen.findByText(supportInWelsh.shown.by.recorded);
  const shown = container.querySelector('.vr-replay__screen')?.textContent;
  expect(shown).toContain(faultsInWelsh['camera-blocked-by-site'].what);
});

it('each entry of the catalogue leads to it, and back', async () => {
  await open('faults/CAM-5');
  const link = await screen.findByRole('link', { name: en.support.faults.show });
  expect(link.getAttribute('href')).toBe('#/support/shown/CAM-5');
  cleanup();
  await open('shown/CAM-5');
  const back = await screen.findByRole('link', { name: en.support.shown.close });
  expect(back.getAttribute('href')).toBe('#/support/faults/CAM-5');
});

it.each(Object.keys(en.support.shown.by) as (keyof typeof en.support.shown.by)[])(
  'a visit that is %s says so',
  async (by) => {
    const found = (Object.keys(faults) as FaultId[]).find((fault) => demonstrations[fault].by === by);
    await open(`shown/${faults[found ?? 'browser-old'].code}`);
    expect(await screen.findByText(en.support.shown.by[by])).toBeTruthy();
  },
);

it('a code that is no code leads to the catalogue', async () => {
  await open('shown/CAM-99');
  expect(await screen.findByText(en.support.faults.none)).toBeTruthy();
});
