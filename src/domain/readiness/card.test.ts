import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { cardChecks, comparesNetwork, differencesFrom, isReady, outcomes, type Card } from './card';
import { readCard, writeCard } from './cardCode';
import { machineOf, networkOf, unknownEquipment } from './equipment';

const MINUTE_MS = 60_000;
const from = Date.UTC(2026, 0, 1);

const anyCard: fc.Arbitrary<Card> = fc.record({
  at: fc.nat({ max: 32 ** 5 - 1 }).map((minutes) => from + minutes * MINUTE_MS),
  outcomes: fc.record(
    Object.fromEntries(cardChecks.map((check) => [check, fc.constantFrom(...outcomes)])) as {
      [Check in (typeof cardChecks)[number]]: fc.Arbitrary<(typeof outcomes)[number]>;
    },
  ),
  machine: fc.constantFrom('phone', 'tablet', 'computer', 'unknown'),
  browser: fc.constantFrom('chrome', 'edge', 'firefox', 'safari', 'samsung', 'other'),
  system: fc.constantFrom('windows', 'mac', 'ios', 'android', 'chromeos', 'linux', 'other'),
  network: fc.constantFrom(null, 'wifi', 'cable', 'mobile'),
});

const card: Card = {
  at: Date.UTC(2026, 10, 29, 19, 5),
  outcomes: {
    browser: 'works',
    camera: 'works',
    microphone: 'good-to-know',
    speaker: 'works',
    line: 'works',
    room: 'unmeasured',
  },
  machine: 'phone',
  browser: 'chrome',
  system: 'android',
  network: 'wifi',
};
const code = writeCard(card);
const letters = '0123456789abcdefghjkmnpqrstvwxyz';

describe('the code of a card', () => {
  it('never changes: links that were sent must be read by every later page', () => {
    expect(code).toBe('10ekzs112114114138e');
    expect(code).toHaveLength(19);
    expect(readCard(code)).toEqual({ ok: true, value: card });
  });

  it('says all of a card, and nothing else', () => {
    fc.assert(
      fc.property(anyCard, (any) => {
        expect(readCard(writeCard(any))).toEqual({ ok: true, value: any });
      }),
    );
  });

  it('is read through capitals, spaces, a full stop, and letters taken for digits', () => {
    const typed = `${code
      .toUpperCase()
      .replace(/0/g, 'O')
      .replace(/1/g, 'l')
      .replace(/(.{4})/g, '$1 ')}.`;
    expect(readCard(typed)).toEqual({ ok: true, value: card });
  });

  it('finds every wrong letter, and every two neighbours that are swapped', () => {
    fc.assert(
      fc.property(anyCard, (any) => {
        const written = writeCard(any);
        const slips = [...written].flatMap((letter, at) => {
          const [before, after, next = ''] = [written.slice(0, at), written.slice(at + 1), written[at + 1]];
          const wrong = [...letters]
            .filter((other) => other !== letter)
            .map((other) => before + other + after);
          return next === letter ? wrong : [...wrong, before + next + letter + after.slice(1)];
        });
        // The last letter has no neighbour to be swapped with.
        const missed = slips.filter((slip) => slip !== written && readCard(slip).ok);
        expect(missed).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('is never read when its end is missing', () => {
    for (let length = 0; length < code.length; length += 1)
      expect(readCard(code.slice(0, length))).toEqual({ ok: false, failure: 'cut-off' });
  });

  it('takes no other text for a card', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(readCard(text).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a card', () => {
  it('is ready when the prison can see and hear, whatever could not be measured of the room', () => {
    expect(isReady(card)).toBe(true);
    for (const check of ['browser', 'camera', 'microphone', 'speaker', 'line'] as const)
      for (const outcome of ['problem', 'unmeasured', 'unchecked'] as const)
        expect(isReady({ ...card, outcomes: { ...card.outcomes, [check]: outcome } })).toBe(false);
  });

  it('tells another kind of device from the same one, and does not guess a network', () => {
    const same = { ...unknownEquipment, ...card, version: 150 };
    expect(differencesFrom(card, same)).toEqual([]);
    expect(differencesFrom(card, { ...same, network: 'mobile' })).toEqual(['network']);
    expect(differencesFrom(card, { ...same, network: null })).toEqual([]);
    expect(comparesNetwork(card, same)).toBe(true);
    expect(comparesNetwork(card, { ...same, network: null })).toBe(false);
    expect(
      differencesFrom(card, { ...same, machine: 'computer', browser: 'edge', system: 'windows' }),
    ).toEqual(['machine', 'browser', 'system']);
  });
});

test.each([
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X)', 5, 'phone'],
  ['Mozilla/5.0 (iPad; CPU OS 15_4 like Mac OS X)', 5, 'tablet'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 5, 'tablet'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 0, 'computer'],
  ['Mozilla/5.0 (Linux; Android 10; K) Chrome/139.0.0.0 Mobile Safari/537.36', 5, 'phone'],
  ['Mozilla/5.0 (Linux; Android 10; K) Chrome/139.0.0.0 Safari/537.36', 5, 'tablet'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64)', 10, 'computer'],
] as const)('%s with %d touch points is a %s', (userAgent, touchPoints, machine) => {
  expect(machineOf(userAgent, touchPoints)).toBe(machine);
});

test('a network is named only where the browser names it', () => {
  expect(['wifi', 'ethernet', 'cellular', 'unknown', 'none', undefined].map(networkOf)).toEqual([
    'wifi',
    'cable',
    'mobile',
    null,
    null,
    null,
  ]);
});
