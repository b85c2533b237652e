import { afterAll, describe, expect, it, test } from 'vitest';
import { words } from '../pages/visitor';
import { createJudge } from './judge';
import { createLateness } from './lateness';
import { createOutages } from './outages';
import type { Screen } from './screen';
import type { Person, Sight } from './sight';

const lateness = createLateness();
afterAll(lateness.close);

const setUp = () => {
  const outages = createOutages({ gate: () => {}, offline: async () => {} });
  return { outages, judge: createJudge({ outages, lateness: { ...lateness, since: () => 0 } }) };
};

const screen: Screen = {
  journey: 'in-call',
  hash: '',
  mutedSince: null,
  hears: false,
  buttons: [words.en.call.leave],
};

const person = (uuid: string, lastHeardAt: number | null = null) =>
  ({ uuid, audio: { rmsDbfs: -30, peakDbfs: -20, lastHeardAt } }) as Person;

const sight = (at: number, change: Partial<Screen>, ...people: readonly Person[]): Sight => ({
  at,
  screen: { ...screen, ...change },
  people,
});

describe('never heard while the page says muted', () => {
  test.each<[string, number | null, number, string, string?]>([
    ['heard while the page says that they are', null, 5_000, 'holds'],
    ['the last sound of before is still on its way', 4_800, 5_000, 'holds'],
    ['heard long after', 4_000, 5_000, 'breaks'],
    ['heard in a room that the page is not in', 4_000, 5_000, 'breaks', 'ended'],
    ['what the decoder makes of the last sound of whoever left', 4_400, 5_000, 'holds', 'ended'],
    ['heard for as long in the visit', 4_400, 5_000, 'breaks'],
  ])('%s (says muted at %s, heard at %s): it %s', (_what, mutedSince, heardAt, it, journey = 'in-call') => {
    const look = () => setUp().judge.see(sight(5_100, { mutedSince, journey }, person('a', heardAt)));
    if (it === 'holds') look();
    else expect(look).toThrow(/though the page says muted/);
  });
});

test.each([
  [800, 'holds'],
  [1_600, 'breaks'],
])(
  'whom the prison muted may go on sending for a moment, as nobody hears it: %d ms, it %s',
  (heardForMs, it) => {
    const muted = { ...person('a', 4_000 + heardForMs), muted: true } as Person;
    const look = () => setUp().judge.see(sight(6_000, { mutedSince: 4_000 }, muted));
    if (it === 'holds') look();
    else expect(look).toThrow(/though the page says muted/);
  },
);

describe('never two participants', () => {
  it('breaks when the second one comes before the first one has left', () => {
    const { judge } = setUp();
    judge.see(sight(Date.now(), {}, person('a')));
    expect(() => judge.see(sight(Date.now() + 100, {}, person('a'), person('b')))).toThrow(
      /two participants/,
    );
  });

  it('lets the one be who could not say goodbye, until the node must have noticed', async () => {
    const { judge, outages } = setUp();
    const now = Date.now();
    judge.see(sight(now, {}, person('a')));
    await outages.begin('silent', 60_000);
    judge.see(sight(now + 1, { journey: 'ended' }, person('a')));
    await outages.end();
    judge.see(sight(now + 1_000, {}, person('a'), person('b')));
    expect(judge.isLeftOver(person('a'))).toBe(true);
    expect(judge.isLeftOver(person('b'))).toBe(false);
    expect(() => judge.see(sight(now + 60_000, {}, person('a'), person('b')))).toThrow(/long after/);
  });
});

describe('never a state without a way out', () => {
  test.each([
    ['a visit without a Leave button', { buttons: [words.en.call.muted] }],
    ['a page that broke', { journey: 'broken' }],
    ['an end that leads nowhere', { journey: 'ended', buttons: [] }],
  ])('%s', (_what, change) => {
    const { judge } = setUp();
    expect(() => [0, 3_000].forEach((at) => judge.see(sight(at, change)))).toThrow(/no way out|broken/);
  });

  it('gives joining its time, and not for ever', () => {
    const { judge } = setUp();
    const joining = { journey: 'joining', buttons: [words.en.waiting.stop] };
    judge.see(sight(1_000, joining));
    judge.see(sight(31_000, joining));
    expect(() => judge.see(sight(61_000, joining))).toThrow(/still joining/);
  });
});
