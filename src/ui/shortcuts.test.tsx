// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { inside } from '../content/en/inside';
import { intoTheRoom } from '../visit/arbitrary.test-data';
import type { VisitEvent } from '../visit/events';
import { replay } from '../visit/replay';
import { noMedia } from './noMedia.test-data';
import { shortcuts } from './shortcuts';
import { settle, showVisit } from './showVisit.test-data';

afterEach(cleanup);

const { controls, call } = inside;
const inTheVisit: readonly VisitEvent[] = [
  ...intoTheRoom,
  { at: 10, type: 'conference-said', signal: { saw: 'place', waiting: false } },
];

async function show(log = inTheVisit) {
  const done: string[] = [];
  showVisit(
    replay(log),
    {
      setMuted: async (muted) => void done.push(`muted ${muted}`),
      setCamera: async (on) => void done.push(`camera ${on}`),
      share: async () => void done.push('share'),
    },
    {
      openMedia: async () => ({
        ...noMedia,
        fullScreen: { ...noMedia.fullScreen, isPossible: () => true, toggle: () => done.push('full screen') },
      }),
    },
  );
  await settle();
  return done;
}
const type = (
  key: string,
  more: KeyboardEventInit = {},
  from: Element = screen.getByRole('heading', { level: 1 }),
) => fireEvent.keyDown(from, { key, ...more });

test('every key that is listed has its button', async () => {
  await show();
  const keys = [...document.querySelectorAll('[aria-keyshortcuts]')].map((it) =>
    it.getAttribute('aria-keyshortcuts'),
  );
  expect(keys.toSorted()).toEqual([...shortcuts].toSorted());
});

test('one key does what its button does', async () => {
  const done = await show();
  for (const key of ['m', 'c', 's', 'F']) type(key);
  expect(done).toEqual(['muted false', 'camera false', 'share', 'full screen']);
  type('i');
  await settle();
  expect(screen.getByRole('button', { name: controls.hideId })).toBeTruthy();
  type('o');
  await settle();
  expect(screen.getByRole('region', { name: controls.panel.title })).toBeTruthy();
  type('l');
  expect(screen.getByRole('dialog')).toBeTruthy();
});

test('a key together with another, or one that is held down, is not for us', async () => {
  const done = await show();
  type('m', { ctrlKey: true });
  type('m', { altKey: true });
  type('m', { metaKey: true });
  type('m', { repeat: true });
  expect(done).toEqual([]);
});

test('in a list, in a question, or outside of the visit, letters mean themselves', async () => {
  const done = await show();
  type('o');
  await settle();
  type('m', {}, screen.getByLabelText(controls.panel.own));
  type('l');
  type('m', {}, screen.getByRole('dialog').querySelector('button') as Element);
  type('m', {}, document.body);
  expect(done).toEqual([]);
});

test('what a button forbids its key forbids: the officer’s mute is not lifted', async () => {
  const log: VisitEvent[] = [
    ...inTheVisit,
    { at: 11, type: 'conference-said', signal: { saw: 'server-mute', byUs: false, byPrison: true } },
  ];
  const done = await show(log);
  expect(screen.getByRole('button', { name: call.mutedByPrison })).toBeTruthy();
  type('m');
  expect(done).toEqual([]);
});

test('a key that stands in no list is nobody’s', async () => {
  const done = await show();
  const pressed = vi.fn<() => void>();
  document.addEventListener('click', pressed);
  for (const key of ['x', '"', ']', 'Enter', 'Tab']) type(key);
  document.removeEventListener('click', pressed);
  expect(pressed).not.toHaveBeenCalled();
  expect(done).toEqual([]);
});
