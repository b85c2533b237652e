import { describe, expect, it, test } from 'vitest';
import { newCall } from '../domain/call';
import { atStart, type Journey } from '../domain/journey';
import { fragmentOf, readFragment } from './route';

const invitation = {
  is: 'meeting',
  meeting: { address: 'hmcts1@meet.video.justice.gov.uk', startsAt: 0, prison: 'Exampleton & Co' },
  offered: { name: 'Vera', pin: null },
  warnings: [],
} as const;

test.each([
  ['', 'start', null, null],
  ['#/', 'start', null, null],
  ['#/check', 'check', null, null],
  ['#/nonsense', 'start', null, null],
  ['#/join?conference=a@b', 'join', '?conference=a@b', null],
  ['#?conference=a@b', 'start', '?conference=a@b', null],
  ['#/?conference=a@b&pin=1234', 'start', '?conference=a@b&pin=1234', null],
  ['#/?conference=a@b&lang=cy', 'start', '?conference=a@b', 'cy'],
  ['#/?lang=en&conference=a@b&at=1', 'start', '?conference=a@b&at=1', 'en'],
  ['#/check?lang=cy', 'check', null, 'cy'],
  ['#/check?lang=fr', 'check', null, null],
])('%s leads to %s', (fragment, step, room, language) => {
  expect(readFragment(fragment, beginning)).toEqual({ step, invitation: room, language, aside: null });
});

const beginning = { journey: atStart, aside: null };
const guest = { name: 'Vera', camera: 'on' } as const;

it('keeps room and language through a reload, but not the name', () => {
  const fragment = fragmentOf({ at: 'join', invitation, guest }, 'cy');
  const read = readFragment(fragment, beginning);
  expect(read).toMatchObject({ step: 'join', language: 'cy' });
  expect(fragment).not.toContain('Vera');
  expect(new URLSearchParams(read.invitation ?? '').get('prison')).toBe('Exampleton & Co');
});

it('is the same before a call as in it: a change would cost the call its beginning', () => {
  const before = fragmentOf({ at: 'join', invitation, guest }, null);
  const call = newCall('on');
  const calling: Journey[] = [
    { at: 'joining', invitation, guest, since: 0, call },
    { at: 'waiting', invitation, guest, since: 0, call },
    { at: 'in-call', invitation, guest, since: 0, call },
  ];
  expect(calling.map((journey) => fragmentOf(journey, null))).toEqual([before, before, before]);
});

it('keeps the language where there is no room', () => {
  expect(fragmentOf(atStart, 'cy')).toBe('#/?lang=cy');
  expect(fragmentOf(atStart, null)).toBe('#/');
});

it('leads to a page beside the way, and to what it is about', () => {
  const at = (fragment: string) => readFragment(fragment, beginning).aside;
  expect(at('#/ready/10ekzs112114114138e')).toEqual({ page: 'ready', about: '10ekzs112114114138e' });
  expect(at('#/ready/')).toEqual({ page: 'ready', about: '' });
  expect(at('#/booking?lang=cy')).toEqual({ page: 'booking', about: null });
  expect(at('#/links')).toEqual({ page: 'links', about: null });
});

describe('Back', () => {
  const ending = { by: 'you' } as const;
  const ended: Journey = { at: 'ended', invitation, guest, since: 0, ending, from: 'the-visit' };
  const room = fragmentOf(ended, null).slice('#/ended'.length);

  test.each([
    ['into a visit that is over shows why it is over', `#/join${room}`, { step: null, invitation: null }],
    ['further leads on, with all that was settled', `#/rules${room}`, { step: 'rules', invitation: null }],
    [
      'to another room reads that one',
      '#/join?conference=a@b',
      { step: 'join', invitation: '?conference=a@b' },
    ],
  ])('%s', (_what, fragment, wish) => {
    expect(readFragment(fragment, { journey: ended, aside: null })).toEqual({
      ...wish,
      language: null,
      aside: null,
    });
  });
});

describe('a page aside', () => {
  const pin: Journey = { at: 'pin', tried: 'no', invitation, guest, since: 0 };
  const prisons = { page: 'prisons', about: null } as const;
  const beside = { journey: pin, aside: prisons };
  const address = fragmentOf(pin, 'cy', prisons);

  it('has an address of its own, which keeps room and language', () => {
    expect(address).toMatch(/^#\/prisons\?conference=.*&lang=cy$/);
    expect(readFragment(address, beginning)).toMatchObject({ step: null, aside: prisons, language: 'cy' });
    expect(readFragment('#/guide', beginning)).toMatchObject({
      step: null,
      aside: { page: 'guide', about: null },
      invitation: null,
    });
  });

  it.each(['#/pin', fragmentOf(pin, null)])('is left for where the visitor was: %s', (fragment) => {
    expect(readFragment(fragment, beside)).toMatchObject({ step: null, aside: null, invitation: null });
  });

  it('may be about one thing', () => {
    const aside = { page: 'guide', about: 'CAM-1' } as const;
    expect(fragmentOf(atStart, null, aside)).toBe('#/guide/CAM-1');
    expect(readFragment('#/guide/CAM-1', beginning)).toMatchObject({ aside });
  });

  it('is left for anywhere else too', () => {
    expect(readFragment('#/check', beside)).toMatchObject({ step: 'check', aside: null });
  });
});
