// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { aside } from '../../../content/en/aside';
import { inside } from '../../../content/en/inside';
import { faults } from '../../../domain/faults';
import { guideTopicIds } from '../../../domain/guide';
import { unknownEquipment } from '../../../domain/readiness/equipment';
import type { VisitorPlatform } from '../../../domain/visitorPlatform';
import { createVisit } from '../../../visit/visit';
import { settle, showVisit } from '../../showVisit.test-data';

afterEach(cleanup);

const { guide } = aside;
const onPhone: VisitorPlatform = { browser: 'safari', version: 18, system: 'ios', inApp: false };

async function open(platform: VisitorPlatform | null = null, about: string | null = null) {
  const visit = createVisit();
  visit.record({ at: 1, type: 'aside-opened', aside: { page: 'guide', about } });
  showVisit(visit, {}, { openPlatform: async () => platform && { ...unknownEquipment, ...platform } });
  await settle();
}
const type = (value: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value } });
/** What folds out under a line that says so. */
const under = (summary: string, part = document.body) => {
  const details = within(part).getByText(summary).closest('details');
  if (!details) throw new Error(`Nothing folds out under "${summary}"`);
  return details;
};
const unfold = async (summary: string, part = document.body) => {
  const details = under(summary, part);
  await act(() => void (details.open = true));
  return details;
};

describe('the guide', () => {
  it('has every problem by what people see or hear', async () => {
    await open();
    const shown = [...document.querySelectorAll('summary')].map(({ textContent }) => textContent);
    expect(shown).toEqual(expect.arrayContaining(guideTopicIds.map((topic) => guide.topics[topic].title)));
  });

  it('is searched in the visitor’s words, and opens what is left', async () => {
    await open();
    type('whistles');
    expect(screen.getByRole('status').textContent).toBe('1 answer');
    expect(under(guide.topics.feedback.title).open).toBe(true);
    type('xylophone');
    expect(screen.getByRole('status').textContent).toBe(guide.none);
  });

  it('leads to the check that tests for a problem, and names what the check may say, with its code', async () => {
    await open();
    const feedback = within(await unfold(guide.topics.feedback.title));
    expect(feedback.getByText(/tested by the check: Microphone, Speaker/)).toBeTruthy();
    expect(feedback.getByRole('link', { name: guide.toCheck }).getAttribute('href')).toBe('#/check');
    expect(feedback.getByText(inside.faults['microphone-howling'].what)).toBeTruthy();
    await unfold(inside.faults['microphone-howling'].what);
    expect(feedback.getByText('MIC-21')).toBeTruthy();
  });

  it('gives the steps for this browser and system first, and those for others on demand', async () => {
    await open(onPhone);
    const topic = await unfold(guide.topics['what-to-use'].title);
    const { todo } = guide.topics['what-to-use'];
    expect(topic.querySelector('ol')?.textContent).toBe(todo.ios.join(''));
    const others = await unfold(guide.others, topic);
    expect(others.textContent).toContain(todo.any.join(''));
    expect(others.textContent).toContain('Android');
    expect(others.textContent).not.toContain(todo.ios.join(''));
  });

  it('gives what holds for all where nothing is known of the browser', async () => {
    await open(null);
    const topic = await unfold(guide.topics['what-to-use'].title);
    expect(topic.querySelector('ol')?.textContent).toBe(guide.topics['what-to-use'].todo.any.join(''));
  });

  it('gives an IT department what it has to open', async () => {
    await open();
    const topic = within(await unfold(guide.topics['no-browser-connects'].title));
    expect(topic.getByText(inside.check.it.summary)).toBeTruthy();
  });

  it.each(['path-media-blocked', 'path-node-unreachable'] as const)(
    'gives it with %s too, wherever that stands: its steps speak of it',
    async (fault) => {
      await open(null, faults[fault].code);
      const causes = screen.getAllByText(inside.faults[fault].what).map((what) => what.closest('details'));
      expect(causes.length).toBeGreaterThan(0);
      for (const cause of causes) {
        expect(cause?.open).toBe(true);
        expect(cause?.textContent).toContain('the list below');
        expect(within(cause ?? document.body).getByText(inside.check.it.summary)).toBeTruthy();
      }
    },
  );

  it('opens on what the visitor came for', async () => {
    await open(null, 'MIC-21');
    expect(screen.getByRole('searchbox')).toHaveProperty('value', 'MIC-21');
    expect(screen.getByRole('status').textContent).toBe('2 answers');
    const feedback = under(guide.topics.feedback.title);
    expect(feedback.open).toBe(true);
    const cause = within(feedback).getByText(inside.faults['microphone-howling'].what);
    expect(cause.closest('details')?.open).toBe(true);
  });

  it('ends with the prison, and says of when its rules are', async () => {
    await open();
    expect(screen.getByText(guide.mustTell)).toBeTruthy();
    expect(screen.getByText(guide.dated)).toBeTruthy();
  });
});
