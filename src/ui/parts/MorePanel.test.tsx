// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { able } from '../../adapters/fake/browser';
import type { Fact } from '../../checks/registry';
import { inside } from '../../content/en/inside';
import type { DeviceKind } from '../../visit/checkCommands';
import { intoTheRoom } from '../../visit/arbitrary.test-data';
import type { VisitEvent } from '../../visit/events';
import { replay } from '../../visit/replay';
import { noMedia } from '../noMedia.test-data';
import type { ListedDevice, Media } from '../runtime';
import { settle, showVisit } from '../showVisit.test-data';

afterEach(cleanup);

const { controls, call, check } = inside;
const { panel } = controls;
const said = (signal: Extract<VisitEvent, { type: 'conference-said' }>['signal']): VisitEvent => ({
  at: 10,
  type: 'conference-said',
  signal,
});
const inTheVisit = [...intoTheRoom, said({ saw: 'place', waiting: false })];
const more = () => screen.getByRole('button', { name: controls.more });

async function open(log: readonly VisitEvent[] = inTheVisit, media: Partial<Media> = {}) {
  const chooseDevice = vi.fn<(kind: DeviceKind, id: string) => Promise<void>>(async () => {});
  showVisit(replay(log), { chooseDevice }, { openMedia: async () => ({ ...noMedia, ...media }) });
  await settle();
  fireEvent.click(more());
  await settle();
  return { chooseDevice, panel: within(screen.getByRole('region', { name: panel.title })) };
}

test('it opens with focus on its title, and Escape gives focus back to the button', async () => {
  await open();
  expect(document.activeElement?.textContent).toBe(panel.title);
  expect(more().getAttribute('aria-expanded')).toBe('true');
  fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
  await settle();
  expect(screen.queryByRole('region', { name: panel.title })).toBeNull();
  expect(document.activeElement).toBe(more());
  expect(more().getAttribute('aria-expanded')).toBe('false');
});

test('another microphone is chosen by its name', async () => {
  const microphones: ListedDevice[] = [
    { id: 'a', label: 'Built-in', inUse: true },
    { id: 'b', label: 'Headset', inUse: false },
  ];
  const { chooseDevice, panel: opened } = await open(inTheVisit, {
    devices: (kind, listener) => {
      if (kind === 'microphone') listener(microphones);
      return () => {};
    },
  });
  expect(opened.queryByLabelText(check.choose.camera)).toBeNull();
  fireEvent.change(opened.getByLabelText(check.choose.microphone), { target: { value: 'b' } });
  expect(chooseDevice).toHaveBeenCalledExactlyOnceWith('microphone', 'b');
});

test('one’s own picture goes to any corner, or away', async () => {
  const { panel: opened } = await open();
  const corner = () => document.querySelector('.vr-stage__corner')?.className;
  expect(corner()).toContain('bottom-right');
  for (const place of ['bottom-left', 'top-right', 'top-left'] as const) {
    fireEvent.change(opened.getByLabelText(panel.own), { target: { value: place } });
    await settle();
    expect(corner()).toContain(place);
  }
  expect(document.querySelector('.vr-self-view')).not.toBeNull();
  fireEvent.change(opened.getByLabelText(panel.own), { target: { value: 'hidden' } });
  await settle();
  expect(document.querySelector('.vr-self-view')).toBeNull();
});

test('beside slides the prison’s picture can be the larger one, and without them there is no such choice', async () => {
  const { panel: opened } = await open();
  expect(opened.queryByLabelText(panel.large)).toBeNull();
  cleanup();
  const { panel: withSlides } = await open([...inTheVisit, said({ saw: 'slides', showing: true })]);
  const larger = () => screen.getByLabelText(call.slides).closest('.vr-stage__view')?.className;
  expect(larger()).toContain('larger--slides');
  fireEvent.change(withSlides.getByLabelText(panel.large), { target: { value: 'prison' } });
  await settle();
  expect(larger()).toContain('larger--prison');
});

test('who is here is counted, and named by nobody', async () => {
  const roster = { hosts: 1, guests: 3, knocking: 2 };
  const { panel: opened } = await open([...inTheVisit, said({ saw: 'roster', roster })]);
  expect(opened.getByText(panel.hosts.replace('{count}', '1'))).toBeTruthy();
  expect(opened.getByText(panel.guests.replace('{count}', '3'))).toBeTruthy();
  expect(opened.getByText(panel.door.replace('{count}', '2'))).toBeTruthy();
});

const phone: Fact = { saw: 'abilities', ...able, screenSharing: false };
const lowBattery: Fact = { saw: 'surroundings', otherTab: false, batteryPercent: 5, dataSaver: false };
const saw = (fact: Fact): VisitEvent => ({ at: 11, type: 'check-saw', check: 'browser', fact });
const fullScreen = { ...noMedia.fullScreen, isPossible: () => true };

test.each<[string, VisitEvent[], Partial<Media>, string]>([
  ['everything', [], { fullScreen }, 'MCSIOFL'],
  ['no full screen', [], {}, 'MCSIOL'],
  ['neither it nor a screen to share', [saw(phone)], {}, 'MCIOL'],
  ['neither, and little battery', [saw(phone), saw(lowBattery)], {}, 'MCIOL'],
])('with %s, the keys in the list are those of the buttons', async (_what, log, media, keys) => {
  await open([...inTheVisit, { at: 11, type: 'check-started', check: 'browser' }, ...log], media);
  const listed = [...document.querySelectorAll('kbd')].map((key) => key.textContent);
  expect(listed.join('')).toBe(keys);
  const buttons = [...document.querySelectorAll('[aria-keyshortcuts]')];
  expect(buttons.map((button) => button.getAttribute('aria-keyshortcuts')).toSorted()).toEqual(
    listed.toSorted(),
  );
});

test('full screen is offered only where there is one, and says when the visitor is in it, and ends with the visit', async () => {
  await open();
  expect(screen.queryByRole('button', { name: panel.fullScreen })).toBeNull();
  cleanup();
  const [toggle, end] = [vi.fn<() => void>(), vi.fn<() => void>()];
  let tell: (isFull: boolean) => void = () => {};
  const follow = (listener: typeof tell) => {
    tell = listener;
    return () => {};
  };
  await open(inTheVisit, { fullScreen: { isPossible: () => true, toggle, end, follow } });
  fireEvent.click(screen.getByRole('button', { name: panel.fullScreen }));
  expect(toggle).toHaveBeenCalledOnce();
  await act(async () => tell(true));
  expect(screen.getByRole('button', { name: panel.fullScreenEnd })).toBeTruthy();
  expect(end).not.toHaveBeenCalled();
  cleanup();
  await expect.poll(() => end.mock.calls.length).toBe(1);
});
