import { describe, expect, it } from 'vitest';
import { fakeClock } from '../adapters/fake/clock';
import type { ConferenceSignal } from '../ports';
import { intoTheRoom } from './arbitrary.test-data';
import { watchBeginning } from './callBeginning';
import { replay } from './replay';

const settled = () => new Promise((resolve) => setTimeout(resolve));

/** Somebody who stands before the press of Join, and a piece of work that waits for a quiet moment. */
function setUp() {
  const visit = replay(intoTheRoom.slice(0, -1));
  const clock = fakeClock();
  const beginning = watchBeginning(visit, (ms) => clock.wait(ms, new AbortController().signal));
  let done = 0;
  const work = () => void (done += 1);
  const say = (signal: ConferenceSignal) => visit.record({ at: 9, type: 'conference-said', signal });
  const after = async (ms: number) => {
    clock.pass(ms);
    await settled();
    return done;
  };
  const press = () => visit.record({ at: 8, type: 'join-pressed' });
  return { visit, beginning, work, say, after, press, done: () => done };
}

describe('the beginning of a call', () => {
  it('is none before Join is pressed: work is done at once', () => {
    const { beginning, work, done } = setUp();
    beginning.afterwards(work);
    expect([beginning.is(), done()]).toEqual([false, 1]);
  });

  it('lasts from the press until half a second after picture and sound flow', async () => {
    const { beginning, work, say, after, press } = setUp();
    press();
    beginning.afterwards(work);
    expect(await after(1000)).toBe(0);
    say({ saw: 'place', waiting: false });
    expect(await after(2000)).toBe(0);
    say({ saw: 'media', is: 'flowing' });
    expect(await after(499)).toBe(0);
    expect(beginning.is()).toBe(true);
    expect(await after(1)).toBe(1);
    expect(beginning.is()).toBe(false);
  });

  it('is over at the door of a room that does not open, and begins anew when it does', async () => {
    const { beginning, work, say, press, after, done } = setUp();
    press();
    beginning.afterwards(work);
    say({ saw: 'place', waiting: true });
    expect(beginning.is()).toBe(false);
    expect(await after(0)).toBe(1);
    say({ saw: 'place', waiting: false });
    beginning.afterwards(work);
    expect([beginning.is(), done()]).toEqual([true, 1]);
  });

  it.each([
    ['answers', 1500, []],
    ['sends a picture', 3000, [{ saw: 'place', waiting: false }]],
  ] as const)('is over in any case where no room %s', async (_what, ms, said) => {
    const { beginning, work, say, after, press } = setUp();
    press();
    said.forEach(say);
    beginning.afterwards(work);
    expect(await after(ms - 1)).toBe(0);
    expect(await after(1)).toBe(1);
  });

  it('is over with the call, and what was to be done for its screen can still be taken back', async () => {
    const { beginning, work, visit, press, after } = setUp();
    const never = () => {
      throw new Error('was taken back');
    };
    press();
    beginning.afterwards(work);
    const takeBack = beginning.afterwards(never);
    visit.record({ at: 10, type: 'left' });
    expect(beginning.is()).toBe(false);
    takeBack();
    expect(await after(0)).toBe(1);
  });

  it('comes anew in each room that the call is moved to', async () => {
    const { beginning, say, after, press } = setUp();
    press();
    say({ saw: 'place', waiting: false });
    say({ saw: 'media', is: 'flowing' });
    await after(500);
    expect(beginning.is()).toBe(false);
    say({ saw: 'moved' });
    expect(beginning.is()).toBe(true);
  });

  it('does a thing once, and not what was taken back', async () => {
    const { beginning, work, after, press } = setUp();
    const never = () => {
      throw new Error('was taken back');
    };
    press();
    beginning.afterwards(work);
    beginning.afterwards(work);
    beginning.afterwards(never)();
    expect(await after(1500)).toBe(1);
  });

  it('is no other when the picture is interrupted and comes back', async () => {
    const { beginning, say, after, press } = setUp();
    press();
    say({ saw: 'place', waiting: false });
    say({ saw: 'media', is: 'flowing' });
    await after(500);
    say({ saw: 'media', is: 'interrupted' });
    say({ saw: 'media', is: 'flowing' });
    expect(beginning.is()).toBe(false);
  });
});
