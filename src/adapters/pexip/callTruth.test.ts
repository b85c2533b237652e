import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ConferenceSignal } from '../../ports';
import { watchTruth } from './callTruth';
import { fakeConnections } from './room.test-data';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp({ off = true, believedOff = null as boolean | null } = {}) {
  const connections = fakeConnections();
  const said: ConferenceSignal[] = [];
  const over = new AbortController();
  const switches = { off, believedOff, mutedAgain: 0, toldAgain: 0 };
  const truth = watchTruth({
    connections,
    audioFirst: { look: () => {}, forget: () => {} },
    microphone: { isThere: () => true, isOff: () => switches.off, turn: () => {} },
    believedOff: () => switches.believedOff,
    muteAgain: () => void (switches.mutedAgain += 1),
    tellAll: () => void (switches.toldAgain += 1),
    emit: (signal) => void said.push(signal),
    visit: over.signal,
  });
  const pass = async (...seconds: readonly ('sound' | 'silence')[]) => {
    for (const leaves of seconds) await connections.pass(leaves);
  };
  const saidOf = (saw: ConferenceSignal['saw']) => said.filter((signal) => signal.saw === saw);
  return { truth, connections, said, saidOf, over, switches, pass };
}

describe('what leaves', () => {
  it('is told when it changes, and not each second', async () => {
    const { pass, saidOf } = setUp({ off: false });
    await pass('sound', 'sound', 'sound', 'sound');
    expect(saidOf('leaving')).toEqual([{ saw: 'leaving', audio: 'sound' }]);
  });

  it('is not told as silence between two words, but after five seconds', async () => {
    const { pass, saidOf } = setUp({ off: false });
    await pass('sound', 'sound', 'silence', 'sound', 'silence', 'silence', 'silence', 'silence');
    expect(saidOf('leaving')).toHaveLength(1);
    await pass('silence');
    expect(saidOf('leaving').at(-1)).toEqual({ saw: 'leaving', audio: 'silence' });
  });

  it('is told as silence at once when it was muted', async () => {
    const { pass, saidOf, switches } = setUp({ off: false });
    await pass('sound', 'sound');
    switches.off = true;
    await pass('silence');
    expect(saidOf('leaving').at(-1)).toEqual({ saw: 'leaving', audio: 'silence' });
  });

  it('is not told as silence in the first seconds after it was opened, and is news again then', async () => {
    const { pass, saidOf, switches } = setUp({ off: true });
    await pass('silence', 'silence');
    switches.off = false;
    await pass('silence', 'silence', 'silence', 'silence', 'silence');
    expect(saidOf('leaving')).toHaveLength(1);
    await pass('silence');
    expect(saidOf('leaving')).toHaveLength(2);
  });

  it('is told again in another room', async () => {
    const { pass, truth, saidOf } = setUp();
    await pass('silence', 'silence');
    truth.forget();
    await pass('silence');
    expect(saidOf('leaving')).toHaveLength(2);
  });

  it('is not told any more once the visit is over', async () => {
    const { pass, said, over } = setUp();
    over.abort();
    await pass('sound', 'sound', 'sound');
    expect(said).toEqual([]);
  });
});

describe('sound that leaves a muted microphone', () => {
  it('is cut off wherever it comes from, muted once more, and told', async () => {
    const { pass, connections, saidOf, switches } = setUp({ believedOff: true });
    const strange = { kind: 'audio', enabled: true };
    const picture = { kind: 'video', enabled: true };
    connections.senders.push({ track: strange }, { track: picture });
    await pass('silence', 'sound', 'sound');
    expect(strange.enabled).toBe(true);
    await pass('sound');
    expect([strange.enabled, picture.enabled, switches.mutedAgain]).toEqual([false, true, 1]);
    expect(saidOf('mute-disagreed')).toEqual([{ saw: 'mute-disagreed', how: 'heard' }]);
  });
});

describe('a server that believes otherwise', () => {
  it.each([true, false])('of a microphone that is off (%s), has five seconds', async (off) => {
    const { pass, saidOf, switches } = setUp({ off, believedOff: !off });
    await pass(...Array<'silence'>(5).fill('silence'));
    expect(switches.mutedAgain).toBe(0);
    await pass('silence');
    expect(switches.mutedAgain).toBe(1);
    expect(saidOf('mute-disagreed')).toEqual([{ saw: 'mute-disagreed', how: 'believed' }]);
  });
});

describe('the line', () => {
  it('is told at once when its word changes, and else twice a minute', async () => {
    const { pass, connections, saidOf } = setUp();
    const words = () => saidOf('line').map((signal) => signal.saw === 'line' && signal.line.quality);
    connections.lost.share = 0;
    await pass(...Array<'silence'>(30).fill('silence'));
    expect(words()).toEqual(['good']);
    connections.lost.share = 0.05;
    await pass(...Array<'silence'>(15).fill('silence'));
    expect(words().at(-1)).toBe('poor');
    const changes = words().length;
    await pass(...Array<'silence'>(60).fill('silence'));
    expect(words().length - changes).toBe(2);
  });
});

it('has the server told again, once in five seconds, what it could not be told', async () => {
  const { pass, switches } = setUp();
  await pass('silence', 'silence', 'silence', 'silence');
  expect(switches.toldAgain).toBe(0);
  await pass(...Array<'silence'>(8).fill('silence'));
  expect(switches.toldAgain).toBeGreaterThanOrEqual(1);
  expect(switches.toldAgain).toBeLessThanOrEqual(2);
});
