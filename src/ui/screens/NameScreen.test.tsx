// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { front } from '../../content/en/front';
import { inside } from '../../content/en/inside';
import { intoTheRoom, invitation } from '../../visit/arbitrary.test-data';
import { replay } from '../../visit/replay';
import { showVisit } from '../showVisit.test-data';

afterEach(cleanup);

const { name } = inside;
const type = (value: string) => fireEvent.input(screen.getByRole('textbox'), { target: { value } });
const press = (button: string) => act(() => screen.getByRole('button', { name: button }).click());

it('lets a doubtful name stand if the visitor means it, but only that name', async () => {
  const given: string[] = [];
  showVisit(replay(intoTheRoom.slice(0, 4)), { giveName: (it) => void given.push(it) });
  await screen.findByRole('heading', { level: 1, name: name.title });
  type('Witness A Vera');
  await press(front.common.continue);
  expect(screen.getByRole('alert').textContent).toContain(name.problems['alias-and-name']);
  expect(given).toEqual([]);

  type('vera@firm.example');
  expect(screen.queryByRole('button', { name: name.keep })).toBeNull();
  type('Witness A Vera');
  await press(name.keep);
  expect(given).toEqual(['Witness A Vera']);
});

it('on the way with an alias never shows, asks for or keeps a real name', async () => {
  const reading = { ...invitation, offered: { name: 'Vera Jones', pin: null } };
  const visit = replay([{ at: 0, type: 'invitation-read', reading }, ...intoTheRoom.slice(1, 4)]);
  const given = (it: string) => visit.record({ at: 5, type: 'name-given', name: it });
  showVisit(visit, { giveName: given });
  await screen.findByRole('heading', { level: 1, name: name.title });
  expect(screen.getByRole('textbox', { name: name.label })).toHaveProperty('value', 'Vera Jones');

  await act(() => screen.getByRole('checkbox', { name: name.secret }).click());
  expect(screen.getByRole('textbox', { name: name.aliasLabel })).toHaveProperty('value', '');
  expect(document.body.innerHTML).not.toContain('Vera Jones');
  await press(front.common.continue);
  expect(screen.getByRole('alert').textContent).toContain(name.emptyAlias);
  type('Witness A Vera');
  await press(front.common.continue);
  expect(screen.queryByRole('button', { name: name.keep })).toBeNull();

  type('Witness A');
  await press(front.common.continue);
  expect(visit.state().journey).toMatchObject({ at: 'join', guest: { name: 'Witness A' } });
  expect(JSON.stringify(visit.state())).not.toContain('Vera');
});
