// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { createShelf, type Shelf } from '../../../content/shelf';
import { inside as insideInWelsh } from '../../../content/cy/inside';
import { en } from '../../englishWords.test-data';
import { buildReport } from '../../../report/build';
import { linkPayload } from '../../../report/link';
import type { VisitEvent } from '../../../visit/events';
import { replay } from '../../../visit/replay';
import { showVisit } from '../../showVisit.test-data';

afterEach(cleanup);

/** Parts of the page are read from disk. */
const patient = { timeout: 10_000 };
const LONGEST_MS = 30_000;
const { common } = en.front;
const inEnglish: readonly VisitEvent[] = [
  { at: 0, type: 'invitation-read', reading: { is: 'nothing' } },
  { at: 100, type: 'went', to: 'check' },
];
const inWelsh: readonly VisitEvent[] = [...inEnglish, { at: 200, type: 'language-chosen', language: 'cy' }];

/** To a member of staff on a line that carries no Welsh, until it is mended. */
async function open(log: readonly VisitEvent[]) {
  const line = { carriesWelsh: false };
  const whole = createShelf();
  const shelf: Shelf = {
    ...whole,
    fetchLanguage: async (language) => {
      if (language === 'cy' && !line.carriesWelsh) throw new Error('offline');
      await whole.fetchLanguage(language);
    },
  };
  const about = `replay/${linkPayload(buildReport(log))}`;
  const visit = replay([{ at: 0, type: 'aside-opened', aside: { page: 'support', about } }]);
  const { container } = showVisit(visit, {}, { shelf });
  await screen.findByRole('heading', { level: 1, name: en.support.replay.title }, patient);
  const replayed = () => container.querySelector('.vr-replay__screen');
  return { line, replayed };
}

it(
  'the evidence is there while the screen cannot be fetched, and the screen is tried again when asked',
  async () => {
    const { line, replayed } = await open(inWelsh);
    expect((await screen.findByRole('alert', {}, patient)).textContent).toContain(common.notOpenedText);
    expect(replayed()).toBeNull();
    line.carriesWelsh = true;
    await act(() => screen.getByRole('button', { name: common.tryAgain }).click());
    await expect.poll(() => replayed()?.textContent ?? '', patient).toContain(insideInWelsh.check.title);
    expect(screen.queryByRole('alert')).toBeNull();
  },
  LONGEST_MS,
);

it(
  'a visit in English alone needs no Welsh',
  async () => {
    const { replayed } = await open(inEnglish);
    await expect.poll(() => replayed()?.textContent ?? '', patient).toContain(en.inside.check.title);
  },
  LONGEST_MS,
);
