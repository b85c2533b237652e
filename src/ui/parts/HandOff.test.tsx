// @vitest-environment happy-dom
import { act, cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, test } from 'vitest';
import { able } from '../../adapters/fake/browser';
import { front } from '../../content/en/front';
import { inside } from '../../content/en/inside';
import type { ConferenceSignal } from '../../ports';
import { intoTheRoom } from '../../visit/arbitrary.test-data';
import type { Commands } from '../../visit/commands';
import type { VisitEvent } from '../../visit/events';
import { replay } from '../../visit/replay';
import { showVisit } from '../showVisit.test-data';

afterEach(cleanup);

const room = 'hmcts1%40meet.video.justice.gov.uk';
const said = (signal: ConferenceSignal): VisitEvent => ({ at: 6, type: 'conference-said', signal });
const went = (to: 'start' | 'check' | 'name'): VisitEvent => ({ at: 6, type: 'went', to });
const upTo = (count: number) => intoTheRoom.slice(0, count);

async function show(events: readonly VisitEvent[], commands: Partial<Commands> = {}) {
  const visit = replay(events);
  showVisit(visit, commands);
  // Fetched screens have come when the page no longer says that it is opening.
  await waitFor(() => expect(screen.queryByRole('heading', { name: front.common.opening })).toBeNull());
  return visit.state().journey.at;
}

/** Links of our own carry the room too, in their fragment. */
const ways = () =>
  screen.queryAllByRole('link').filter((link) => {
    const href = link.getAttribute('href') ?? '';
    return href.startsWith('https://') && href.includes(room);
  });

test.each<[string, readonly VisitEvent[]]>([
  ['start', upTo(1)],
  ['check', upTo(2)],
  ['rules', upTo(3)],
  ['name', upTo(4)],
  ['join', upTo(5)],
  ['joining', intoTheRoom],
  ['pin', [...intoTheRoom, said({ saw: 'pin-asked', tried: 'no' })]],
  ['ended', [...intoTheRoom, said({ saw: 'sign-in-asked' })]],
])('once a room is known, the official web app is one link away: %s', async (at, events) => {
  expect(await show(events)).toBe(at);
  expect(ways()).toHaveLength(1);
  expect(ways()[0]?.getAttribute('href')).not.toContain('Vera');
});

test.each([
  ['joining', intoTheRoom, null],
  ['waiting', [...intoTheRoom, said({ saw: 'place', waiting: true })], front.handOff.link],
  ['in-call', [...intoTheRoom, said({ saw: 'place', waiting: false })], inside.call.handOff],
] as const)('whoever is %s leaves here first, and is not there twice', async (_at, events, ask) => {
  let left = 0;
  await show(events, { leave: async () => void (left += 1) });
  const { leaving } = inside;
  if (ask !== null) {
    await act(() => screen.getByRole('button', { name: ask }).click());
    expect(screen.getByRole('dialog', { name: leaving.handOff.title })).toBeTruthy();
    await act(() => screen.getByRole('button', { name: leaving.handOff.stay }).click());
    expect([screen.queryByRole('dialog'), left]).toEqual([null, 0]);
    await act(() => screen.getByRole('button', { name: ask }).click());
  }
  expect(ways()).toHaveLength(1);
  // No page of others is opened by a test.
  ways()[0]?.addEventListener('click', (event) => event.preventDefault());
  await act(() => ways()[0]?.click());
  expect(left).toBe(1);
});

it('leads nowhere while no room is known', async () => {
  await show([went('check')]);
  expect(ways()).toEqual([]);
  expect(screen.queryByText(front.handOff.hint)).toBeNull();
});

describe('a browser that can make no call', () => {
  const unable: readonly VisitEvent[] = [
    { at: 7, type: 'check-started', check: 'browser' },
    {
      at: 7,
      type: 'check-saw',
      check: 'browser',
      fact: {
        saw: 'abilities',
        ...able,
        calls: false,
      },
    },
    { at: 7, type: 'check-ended', check: 'browser' },
  ];

  test.each([
    ['check', upTo(2), front.common.continue],
    ['join', upTo(5), inside.join.button],
  ] as const)('gets the way out as the main one: %s', async (_at, events, button) => {
    await show(events);
    expect(screen.getByRole('button', { name: button })).toBeTruthy();
    cleanup();

    await show([...events, ...unable]);
    expect(screen.queryByRole('button', { name: button })).toBeNull();
    expect(screen.getByText(inside.join.unsupported)).toBeTruthy();
    expect(ways().map((way) => way.className)).toEqual(['govuk-button']);
  });
});

it('stands in the visit beside the choice of language', async () => {
  const chosen: string[] = [];
  await show([...intoTheRoom, said({ saw: 'place', waiting: false })], {
    chooseLanguage: async (language) => void chosen.push(language),
  });
  expect(screen.getByRole('group', { name: inside.call.controls })).toBeTruthy();
  await act(() => screen.getByRole('link', { name: /Cymraeg/ }).click());
  expect(chosen).toEqual(['cy']);
});
