import { describe, expect, it } from 'vitest';
import { fakeClock } from '../adapters/fake/clock';
import { fakeMicrophone } from '../adapters/fake/devices';
import { silence, speech } from '../checks/devices.test-data';
import type { ConferenceSignal } from '../ports';
import { intoTheRoom } from './arbitrary.test-data';
import { replay } from './replay';
import { watchSpeakingMuted } from './speakingMuted';

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

function setUp(hears = [...Array(3).fill(silence), ...Array(6).fill(speech)]) {
  const visit = replay(intoTheRoom);
  const clock = fakeClock();
  const microphone = fakeMicrophone(hears);
  watchSpeakingMuted(visit, { microphone, clock }, (happening) =>
    visit.record({ ...happening, at: clock.now() }),
  );
  const say = (signal: ConferenceSignal) => visit.record({ at: 9, type: 'conference-said', signal });
  const told = () => visit.log.filter(({ type }) => type === 'spoke-muted').length;
  return { visit, clock, microphone, say, told };
}

describe('speaking into a muted microphone', () => {
  it('is told in the visit, and not in the waiting room', async () => {
    const { say, told, microphone } = setUp();
    say({ saw: 'place', waiting: true });
    await settled();
    expect([told(), microphone.held.now]).toEqual([0, 0]);
    say({ saw: 'place', waiting: false });
    await settled();
    expect([told(), microphone.held.now]).toEqual([1, 1]);
  });

  it('is told once in ten seconds', async () => {
    const { visit, clock, say, told } = setUp();
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
    const { visit, microphone, say, told } = setUp();
    visit.record({ at: 8, type: 'microphone-set', muted: false });
    say({ saw: 'place', waiting: false });
    await settled();
    expect([told(), microphone.held.now]).toEqual([0, 0]);
    say({ saw: 'server-mute', byUs: false, byPrison: true });
    await settled();
    expect([told(), microphone.held.now]).toEqual([1, 1]);
    visit.record({ at: 20, type: 'left' });
    await settled();
    expect(microphone.held.now).toBe(0);
  });

  it('is not told of a quiet room', async () => {
    const { say, told } = setUp(Array(20).fill(silence));
    say({ saw: 'place', waiting: false });
    await settled();
    expect(told()).toBe(0);
  });
});
