// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { aside } from '../../../content/en/aside';
import { front } from '../../../content/en/front';
import { writeCard } from '../../../domain/readiness/cardCode';
import type { Card } from '../../../domain/readiness/card';
import { unknownEquipment, type Equipment } from '../../../domain/readiness/equipment';
import { intoTheRoom } from '../../../visit/arbitrary.test-data';
import type { VisitEvent } from '../../../visit/events';
import { replay } from '../../../visit/replay';
import { settle, showVisit } from '../../showVisit.test-data';

afterEach(cleanup);

const { ready, copying } = aside;
const at = Date.UTC(2026, 10, 29, 19, 5);
const DAY_MS = 24 * 60 * 60_000;
const phone: Equipment = {
  ...unknownEquipment,
  machine: 'phone',
  browser: 'chrome',
  system: 'android',
  network: 'wifi',
};
const card: Card = {
  at,
  outcomes: {
    browser: 'works',
    camera: 'works',
    microphone: 'works',
    speaker: 'works',
    line: 'good-to-know',
    room: 'unmeasured',
  },
  machine: 'phone',
  browser: 'chrome',
  system: 'android',
  network: 'wifi',
};

interface Opening {
  readonly code?: string;
  readonly events?: readonly VisitEvent[];
  readonly equipment?: Equipment;
  readonly now?: number;
  readonly copyText?: (text: string) => Promise<boolean>;
}

async function open({ code, events = [], equipment = phone, now = at, ...more }: Opening) {
  const aside = { page: 'ready', about: code ?? null } as const;
  const visit = replay([...events, { at, type: 'aside-opened', aside }]);
  showVisit(visit, {}, { openPlatform: async () => equipment, clock: { now: () => now }, ...more });
  await settle();
}
const valueOf = (key: string) =>
  screen.getAllByRole('term').find(({ textContent }) => textContent === key)?.nextElementSibling?.textContent;
const press = (name: string) => act(async () => screen.getByRole('button', { name }).click());

/** Somebody said that they heard the speaker, in the room of an invitation. */
const heard: readonly VisitEvent[] = [
  ...intoTheRoom.slice(0, 2),
  { at, type: 'check-started', check: 'speaker' },
  {
    at,
    type: 'check-saw',
    check: 'speaker',
    fact: { saw: 'outputs', count: 1, choice: true, chosenGone: false },
  },
  { at: at + 59_999, type: 'check-saw', check: 'speaker', fact: { saw: 'answer', heard: true } },
];

describe('the own card', () => {
  it('is made of what was checked, and says what was not', async () => {
    await open({ events: heard });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(ready.ownTitle);
    expect(screen.getByText(ready.notAll)).toBeTruthy();
    expect(valueOf('Speaker')).toBe(ready.outcomes.works);
    expect(valueOf('Camera')).toBe(ready.outcomes.unchecked);
    expect(valueOf(ready.rows.machine)).toBe('Phone');
    expect(valueOf(ready.rows.network)).toBe('Wi-Fi');
    expect(valueOf(ready.checked)).toBe('Sunday 29 November 2026 at 19:05, UK time');
  });

  it('is copied as a link that holds the card, and neither room nor prison', async () => {
    const copied: string[] = [];
    await open({ events: heard, copyText: async (text) => copied.push(text) > 0 });
    await press(ready.copyLink);
    expect(screen.getByRole('status').textContent).toBe(copying.done);
    const [link = ''] = copied;
    expect(screen.getByText(link)).toBeTruthy();
    expect(link).not.toMatch(/conference|hmcts|prison|\?/);
    const code = link.slice(link.lastIndexOf('/') + 1);
    cleanup();
    await open({ code });
    expect(valueOf('Speaker')).toBe(ready.outcomes.works);
  });

  it('says how to copy by hand where the browser will not', async () => {
    await open({ events: heard, copyText: async () => false });
    await press(ready.copyLink);
    expect(screen.getByRole('status').textContent).toBe(copying.failed);
  });

  it('is not made of nothing', async () => {
    await open({});
    expect(screen.getByText(ready.nothing)).toBeTruthy();
    expect(screen.getByRole('button', { name: ready.toCheck }).getAttribute('href')).toBe('#/check');
    expect(screen.queryByRole('button', { name: ready.copyLink })).toBeNull();
  });
});

describe('a card that was sent', () => {
  it('says that it is the sender’s own statement, and how old it is', async () => {
    await open({ code: writeCard(card), now: at + 2 * DAY_MS });
    expect(screen.getByText(ready.statement)).toBeTruthy();
    expect(screen.getByText(ready.allWell)).toBeTruthy();
    expect(valueOf(ready.age)).toBe('2 days');
    expect(valueOf('Way to the room')).toBe(ready.outcomes.unmeasured);
  });

  it('from a clock that is wrong says so', async () => {
    await open({ code: writeCard(card), now: at - DAY_MS });
    expect(valueOf(ready.age)).toBe(ready.ahead);
  });

  it.each([
    ['the same kinds', {}, ready.same, []],
    ['a network that is not named', { network: null }, ready.sameButNetwork, []],
    ['another network', { network: 'mobile' }, ready.different, ['Network: Wi-Fi then, Mobile data now']],
    [
      'another device',
      { machine: 'computer', system: 'windows', browser: 'edge', network: null },
      ready.different,
      [
        'Device: Phone then, Computer now',
        'Kind of browser: Chrome then, Edge now',
        'System: Android then, Windows now',
      ],
    ],
  ] as const)('compares itself with %s only when asked', async (_, change, said, differences) => {
    await open({ code: writeCard(card), equipment: { ...phone, ...change } });
    expect(screen.queryByText(said)).toBeNull();
    await press(ready.compare);
    expect(screen.getByRole('status').textContent).toContain(said);
    expect(screen.getAllByRole('status')[0]?.querySelectorAll('li').length).toBe(differences.length);
    for (const difference of differences) expect(screen.getByText(difference)).toBeTruthy();
    expect(screen.getByRole('button', { name: ready.again })).toBeTruthy();
  });
});

it.each([
  ['cut off', writeCard(card).slice(0, -1), ready.problems['cut-off']],
  ['empty', '', ready.problems['cut-off']],
  ['mistyped', writeCard(card).replace(/.$/, (last) => (last === 'e' ? 'f' : 'e')), ready.problems.mistyped],
])('a link that is %s is refused with words', async (_, code, problem) => {
  await open({ code });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(ready.unreadable);
  expect(screen.getByText(problem)).toBeTruthy();
  expect(screen.getByText(ready.askAgain)).toBeTruthy();
  expect(document.title.startsWith(`${front.common.error}: `)).toBe(true);
  expect(screen.queryByText(ready.statement)).toBeNull();
});
