import { expect, it, test } from 'vitest';
import type { Journey } from '../domain/journey';
import { fragmentOf, readFragment } from './route';

const invitation = {
  is: 'meeting',
  meeting: { address: 'hmcts1@meet.video.justice.gov.uk', startsAt: 0, prison: 'Exampleton & Co' },
  offered: { name: 'Vera', pin: null },
  warnings: [],
} as const;

test.each([
  ['', 'start', null],
  ['#/', 'start', null],
  ['#/check', 'check', null],
  ['#/nonsense', 'start', null],
  ['#/visit?conference=a@b', 'join', '?conference=a@b'],
  ['#?conference=a@b', 'start', '?conference=a@b'],
  ['#/?conference=a@b&pin=1234', 'start', '?conference=a@b&pin=1234'],
])('%s leads to %s', (fragment, step, room) => {
  expect(readFragment(fragment)).toEqual({ step, invitation: room });
});

it('keeps the room through a reload, but not the name', () => {
  const journey: Journey = { at: 'join', invitation, guest: { name: 'Vera', camera: 'on' } };
  const fragment = fragmentOf(journey);
  expect(readFragment(fragment).step).toBe('join');
  expect(fragment).not.toContain('Vera');
  expect(new URLSearchParams(readFragment(fragment).invitation ?? '').get('prison')).toBe('Exampleton & Co');
});
