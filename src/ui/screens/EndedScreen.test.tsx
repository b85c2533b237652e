// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it, test } from 'vitest';
import { front } from '../../content/en/front';
import { inside } from '../../content/en/inside';
import type { ConferenceSignal } from '../../ports';
import { intoTheRoom } from '../../visit/arbitrary.test-data';
import { replay } from '../../visit/replay';
import { settle, showVisit } from '../showVisit.test-data';

afterEach(cleanup);

const { ended, faults } = inside;
const { other } = front.start;
const offers = [ended.rejoin, ended.rejoinHint, ended.rejoinLater, ended.deleteLink, other];
const offered = () => offers.filter((words) => screen.queryByText(words));

async function endAs(text: string, waiting: boolean, read = () => {}) {
  const signals: ConferenceSignal[] = [
    { saw: 'place', waiting },
    { saw: 'media', is: 'flowing' },
    { saw: 'ended', reason: { text, code: '#pex117' } },
  ];
  const said = signals.map((signal) => ({ at: 10, type: 'conference-said', signal }) as const);
  showVisit(replay([...intoTheRoom, ...said]), { read });
  await settle();
}

test.each([
  ['Could not reconnect to the meeting', false, [ended.rejoin, ended.rejoinHint]],
  ['404 Not Found', true, [other]],
  ['Disabled', true, [other]],
  ['System in maintenance mode', true, [ended.rejoin, ended.rejoinLater]],
  ['Participant limit reached', true, [ended.rejoin, ended.rejoinLater]],
  ['Disconnected by another participant', false, [ended.rejoin, ended.rejoinLater, ended.deleteLink]],
  ['Disconnected by another participant', true, [ended.rejoin, ended.rejoinLater]],
  [
    'All conference hosts departed hosted conference',
    false,
    [ended.rejoin, ended.rejoinHint, ended.deleteLink],
  ],
])('"%s" (still waiting: %s) offers only what can help', async (text, waiting, expected) => {
  await endAs(text, waiting);
  expect(offered()).toEqual(expected);
});

it('a wrong address leads back to an empty start', async () => {
  const readings: string[] = [];
  await endAs('404 Not Found', true, (...[text = '']: readonly string[]) => void readings.push(text));
  fireEvent.click(screen.getByText(other));
  expect(readings).toEqual(['']);
});

test.each([
  [true, ended.byYouOutside, []],
  [false, ended.byYou, [ended.deleteLink]],
])(
  'whoever leaves by themselves (still waiting: %s) reads what they left, and may come back',
  async (waiting, title, more) => {
    const place = { at: 10, type: 'conference-said', signal: { saw: 'place', waiting } } as const;
    showVisit(replay([...intoTheRoom, place, { at: 11, type: 'left' }]));
    await settle();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    expect(offered()).toEqual([ended.rejoin, ended.rejoinHint, ...more]);
  },
);

it('gives the words of the platform as English to whoever reads Welsh', async () => {
  const text = 'Vera cannot be here';
  const ending: ConferenceSignal = { saw: 'ended', reason: { text, code: '#pex117' } };
  showVisit(
    replay([
      { at: 0, type: 'language-chosen', language: 'cy' },
      ...intoTheRoom,
      { at: 10, type: 'conference-said', signal: ending },
    ]),
  );
  await settle();
  expect(screen.getByText(text).getAttribute('lang')).toBe('en');
});

test.each([
  ['removed-by-prison', faults['removed-by-prison'].what, ended.rejoinLater],
  [null, ended.byYou, ended.rejoinHint],
])('after the page was loaded again it says the same of %s', async (fault, title, hint) => {
  const [invited] = intoTheRoom;
  if (!invited) throw new Error('No invitation');
  const place = { step: 'join', rules: 'accepted', role: 'practitioner' } as const;
  const again = { ...place, ended: { from: 'the-visit', fault } } as const;
  showVisit(replay([invited, { at: 9, type: 'resumed', place: again }]));
  await settle();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
  expect(offered()).toEqual([ended.rejoin, hint, ended.deleteLink]);
});
