import { describe, expect, it, test } from 'vitest';
import type { Step } from '../domain/journey';
import type { ConferenceSignal } from '../ports';
import { intoTheRoom, invitation } from './arbitrary.test-data';
import type { VisitEvent } from './events';
import { replay } from './replay';

const journeyAfter = (...events: readonly VisitEvent[]) => replay(events).state().journey;
const saying = (...signals: readonly ConferenceSignal[]): VisitEvent[] =>
  signals.map((signal, index) => ({ at: 10 + index, type: 'conference-said', signal }));
const ended = (text: string): ConferenceSignal => ({ saw: 'ended', reason: { text, code: '#pex117' } });
const went = (to: 'start' | 'check' | 'rules' | 'name' | 'join'): VisitEvent => ({ at: 9, type: 'went', to });

describe('on the way to the room', () => {
  test.each([
    ['a device needs no room', [went('check')], 'device-check'],
    ['nothing else is reached without one', [went('join')], 'start'],
    ['the rules cannot be skipped by an address', [...intoTheRoom.slice(0, 1), went('join')], 'check'],
    ['nor the name', [...intoTheRoom.slice(0, 4), went('join')], 'name'],
    ['Back leads back', [...intoTheRoom.slice(0, 5), went('check')], 'check'],
    ['and forward again', [...intoTheRoom.slice(0, 5), went('check'), went('join')], 'join'],
  ])('%s', (_what, events, at) => expect(journeyAfter(...events).at).toBe(at));

  it('keeps the name while the visitor goes back', () => {
    const journey = journeyAfter(...intoTheRoom.slice(0, 5), went('name'));
    expect(journey).toMatchObject({ at: 'name', prepared: { guest: { name: 'Vera' }, rules: 'accepted' } });
  });
});

describe('after the page was loaded again', () => {
  const [invited] = intoTheRoom;
  const resumed = (step: Step, rules: 'unread' | 'accepted'): VisitEvent => ({
    at: 1,
    type: 'resumed',
    place: { step, rules, role: 'practitioner', ended: null },
  });

  test.each<[Step, 'unread' | 'accepted', string]>([
    ['start', 'unread', 'start'],
    ['check', 'unread', 'check'],
    ['rules', 'unread', 'rules'],
    ['name', 'accepted', 'name'],
    ['check', 'accepted', 'check'],
    // Out of the waiting room too: the name is asked for once more.
    ['join', 'accepted', 'name'],
    ['join', 'unread', 'check'],
  ])('at %s with the rules %s, the visitor is at %s', (step, rules, at) => {
    expect(journeyAfter(...(invited ? [invited] : []), resumed(step, rules)).at).toBe(at);
  });

  it('without a room leads to the check of the device, or to the start', () => {
    expect(journeyAfter(resumed('check', 'accepted')).at).toBe('device-check');
    expect(journeyAfter(resumed('join', 'accepted')).at).toBe('start');
  });

  it('knows that the rules were agreed to, and takes the name', () => {
    const events = [...(invited ? [invited] : []), resumed('join', 'accepted')];
    expect(journeyAfter(...events)).toMatchObject({ prepared: { rules: 'remembered', guest: null } });
    expect(journeyAfter(...events, { at: 2, type: 'name-given', name: 'Vera' }).at).toBe('join');
  });

  it.each([null, 'removed-by-prison'])(
    'tells how the visit ended (%s), and asks for the name anew',
    (fault) => {
      const place = { step: 'join', rules: 'accepted', role: 'practitioner' } as const;
      const again: VisitEvent = {
        at: 7,
        type: 'resumed',
        place: { ...place, ended: { from: 'the-visit', fault } },
      };
      const events = [...(invited ? [invited] : []), again];
      const ending = fault === null ? { by: 'you' } : { by: 'memory', fault };
      expect(journeyAfter(...events)).toMatchObject({ at: 'ended', from: 'the-visit', guest: null, ending });
      expect(journeyAfter(...events, { at: 8, type: 'join-pressed' }).at).toBe('ended');
      expect(journeyAfter(...events, went('join'))).toMatchObject({
        at: 'name',
        prepared: { rules: 'remembered' },
      });
    },
  );

  it('never moves whoever is on their way already', () => {
    expect(journeyAfter(...intoTheRoom, resumed('start', 'unread')).at).toBe('joining');
  });
});

describe('in the room', () => {
  test.each<[string, ConferenceSignal[], object]>([
    ['joining', [], { at: 'joining' }],
    ['waiting', [{ saw: 'place', waiting: true }], { at: 'waiting', since: 5 }],
    [
      'let in',
      [
        { saw: 'place', waiting: true },
        { saw: 'place', waiting: false },
      ],
      { at: 'in-call', since: 11 },
    ],
    [
      'told twice',
      [
        { saw: 'place', waiting: true },
        { saw: 'place', waiting: true },
      ],
      { at: 'waiting', since: 5 },
    ],
    ['a PIN is asked of guests', [{ saw: 'pin-asked', tried: 'no' }], { at: 'pin', tried: 'no' }],
    ['not found', [ended('404 Not Found')], { at: 'ended', ending: { last: ended('404 Not Found') } }],
    [
      'a reception desk',
      [{ saw: 'extension-asked' }],
      { at: 'ended', ending: { last: { saw: 'extension-asked' } } },
    ],
    [
      'media that never came',
      [{ saw: 'place', waiting: false }, ended('WebRTC connection failed')],
      { at: 'ended', ending: { stage: 'joining' } },
    ],
    [
      'media that broke off',
      [{ saw: 'place', waiting: false }, { saw: 'media', is: 'flowing' }, ended('WebRTC connection failed')],
      { at: 'ended', ending: { stage: 'joined' } },
    ],
  ])('%s', (_what, signals, expected) => {
    expect(journeyAfter(...intoTheRoom, ...saying(...signals))).toMatchObject(expected);
  });

  it('begins muted, and an officer’s mute does not lift the visitor’s own', () => {
    const muting = saying(
      { saw: 'place', waiting: false },
      { saw: 'server-mute', byUs: true, byPrison: true },
      { saw: 'server-mute', byUs: true, byPrison: false },
    );
    expect(journeyAfter(...intoTheRoom, ...muting)).toMatchObject({
      call: { muted: { byYou: true, byPrison: false } },
    });
  });

  it('put back into the waiting room, is muted again', () => {
    const journey = journeyAfter(
      ...intoTheRoom,
      ...saying({ saw: 'place', waiting: false }),
      { at: 20, type: 'microphone-set', muted: false },
      ...saying({ saw: 'place', waiting: true }, { saw: 'place', waiting: false }),
    );
    expect(journey).toMatchObject({ at: 'in-call', call: { muted: { byYou: true } } });
  });

  it('opened, has not been counted yet: that nothing left it while it was off says nothing of it now', () => {
    const journey = journeyAfter(
      ...intoTheRoom,
      ...saying({ saw: 'place', waiting: false }, { saw: 'leaving', audio: 'silence' }),
      { at: 20, type: 'microphone-set', muted: false },
    );
    expect(journey).toMatchObject({ call: { leaves: null } });
  });

  it('in another of the prison’s rooms, is muted again and keeps the camera as it was', () => {
    const events: VisitEvent[] = [
      ...intoTheRoom,
      ...saying({ saw: 'place', waiting: false }, { saw: 'media', is: 'flowing' }),
      { at: 20, type: 'microphone-set', muted: false },
      { at: 21, type: 'camera-set', on: false },
      ...saying({ saw: 'share', is: 'on' }, { saw: 'moved' }),
    ];
    expect(journeyAfter(...events)).toMatchObject({
      at: 'in-call',
      call: { muted: { byYou: true }, camera: 'off', share: 'off', media: 'starting' },
    });
  });

  it('asked for anew after the place was lost, is muted and shows nothing, and knows of the lock', () => {
    const events: VisitEvent[] = [
      ...intoTheRoom,
      ...saying({ saw: 'room', started: true, locked: true }, { saw: 'place', waiting: false }),
      { at: 20, type: 'microphone-set', muted: false },
      { at: 21, type: 'camera-set', on: false },
      { at: 22, type: 'conference-said', signal: { saw: 'connection', is: 'rejoining', reach: null } },
      { at: 23, type: 'conference-said', signal: { saw: 'connection', is: 'rejoining', reach: 'offline' } },
    ];
    expect(journeyAfter(...events)).toMatchObject({
      at: 'in-call',
      call: {
        room: { locked: true },
        muted: { byYou: true },
        camera: 'off',
        media: 'starting',
        connection: { is: 'rejoining', since: 22, reach: 'offline', place: 'new' },
      },
    });
  });

  it('joined again, shows the camera as it was when the visitor left', () => {
    const events: VisitEvent[] = [
      ...intoTheRoom,
      { at: 20, type: 'camera-set', on: false },
      { at: 21, type: 'left' },
      went('join'),
      { at: 22, type: 'join-pressed' },
    ];
    expect(journeyAfter(...events)).toMatchObject({ at: 'joining', call: { camera: 'off' } });
  });

  it('cannot be walked out of by an address, nor by another invitation', () => {
    const events = [...intoTheRoom, ...saying({ saw: 'place', waiting: false })];
    expect(journeyAfter(...events, went('start')).at).toBe('in-call');
    expect(journeyAfter(...events, { at: 20, type: 'invitation-read', reading: invitation }).at).toBe(
      'in-call',
    );
  });

  it('says nothing after the end', () => {
    const events = [...intoTheRoom, ...saying(ended('Disabled'), { saw: 'place', waiting: false })];
    expect(journeyAfter(...events)).toMatchObject({ at: 'ended', ending: { last: ended('Disabled') } });
  });

  test.each([
    ['before the visitor was let in', true, 'the-way-in'],
    ['after', false, 'the-visit'],
  ])('knows whether it ended %s', (_when, waiting, from) => {
    const events = [...intoTheRoom, ...saying({ saw: 'place', waiting }, ended('Disabled'))];
    expect(journeyAfter(...events)).toMatchObject({ at: 'ended', from });
  });

  it('can be joined again after the end', () => {
    const events = [...intoTheRoom, ...saying(ended('Disabled')), { at: 30, type: 'join-pressed' } as const];
    expect(journeyAfter(...events)).toMatchObject({
      at: 'joining',
      since: 30,
      call: { muted: { byYou: true } },
    });
  });
});
