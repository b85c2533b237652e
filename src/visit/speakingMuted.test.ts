import { describe, expect, it } from 'vitest';
import { fakeClock } from '../adapters/fake/clock';
import { fakeMicrophone } from '../adapters/fake/devices';
import { silence, speech } from '../checks/devices.test-data';
import type { ConferenceSignal } from '../ports';
import { intoTheRoom } from './arbitrary.test-data';
import { nothingBegins } from './nothingBegins';
import { replay } from './replay';
import { watchSpeakingMuted } from './speakingMuted';

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

function setUp(hears = [...Array(3).fill(silence), ...Array(6).fill(speech)]) {
  const visit = replay(intoTheRoom);
  const clock = fakeClock();
  const microphone = fakeMicrophone(hears);
  /** As the call does. */
  const openForCall = () => microphone.open(new AbortController().signal);
  watchSpeakingMuted(visit, { microphone, clock }, nothingBegins, (happening) =>
    visit.record({ ...happening, at: clock.now() }),
  );
  const say = (signal: ConferenceSignal) => visit.record({ at: 9, type: 'conference-said', signal });
  const told = () => visit.log.filter(({ type }) => type === 'spoke-muted').length;
  return { visit, clock, microphone, openForCall, say, told };
}

describe('speaking into a muted microphone', () => {
  it('is told in the visit, and not in the waiting room', async () => {
    const { say, told, microphone, openForCall } = setUp();
    await openForCall();
    say({ saw: 'place', waiting: true });
    await settled();
    expect([told(), microphone.held.now]).toEqual([0, 1]);
    say({ saw: 'place', waiting: false });
    await settled();
    expect([told(), microphone.held.now]).toEqual([1, 2]);
  });

  it('is told once in ten seconds', async () => {
    const { visit, clock, say, told, openForCall } = setUp();
    await openForCall();
    say({ saw: 'place', waiting: false });
    await settled();
    const muteAgain = async () => {
      visit.record({ at: 10, type: 'microphone-set', muted: false });
      visit.record({ at: 11, type: 'microphone-set', muted: true });
      await settled();
    };
    await muteAgain();
    expect(told()).toBe(1);
    clock.pass(10_000);
    await muteAgain();
    expect(told()).toBe(2);
  });

  it('is not listened for while the room hears the visitor, nor after the visit', async () => {
    const { visit, microphone, say, told, openForCall } = setUp();
    await openForCall();
    visit.record({ at: 8, type: 'microphone-set', muted: false });
    say({ saw: 'place', waiting: false });
    await settled();
    expect([told(), microphone.held.now]).toEqual([0, 1]);
    say({ saw: 'server-mute', byUs: false, byPrison: true });
    await settled();
    expect([told(), microphone.held.now]).toEqual([1, 2]);
    visit.record({ at: 20, type: 'left' });
    await settled();
    expect(microphone.held.now).toBe(1);
  });

  it('opens no microphone by itself, and begins once something else has', async () => {
    const { say, told, microphone, openForCall } = setUp();
    say({ saw: 'place', waiting: false });
    await settled();
    expect([told(), microphone.held.now]).toEqual([0, 0]);
    await openForCall();
    say({ saw: 'server-mute', byUs: true, byPrison: false });
    await settled();
    expect([told(), microphone.held.now]).toEqual([1, 2]);
  });

  it('is not told of a quiet room', async () => {
    const { say, told, openForCall } = setUp(Array(20).fill(silence));
    await openForCall();
    say({ saw: 'place', waiting: false });
    await settled();
    expect(told()).toBe(0);
  });
});
