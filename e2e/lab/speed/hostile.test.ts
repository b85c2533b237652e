import { afterAll, describe, expect, it, test } from 'vitest';
import { clock } from '../../../src/adapters/browser/clock';
import { createLinePort } from '../../../src/adapters/network/line';
import { line, type LineFact } from '../../../src/checks/line';
import { guidanceLimits } from '../../../src/domain/line/limits';
import type { Ports } from '../../../src/ports';
import { startHostileLine, type HostileLine, type Mood } from './hostile';

const open: HostileLine[] = [];
// All at once, as most of them only wait.
afterAll(async () => {
  await Promise.all(open.splice(0).map((hostile) => hostile.close()));
});

async function between(mood: Mood) {
  const hostile = await startHostileLine(mood);
  open.push(hostile);
  return hostile;
}

/** Runs the whole check, as the page does, until `enough` of what it finds. */
async function check(
  { origin }: HostileLine,
  enough: (verdict: string, facts: readonly LineFact[]) => boolean,
  after: (facts: readonly LineFact[]) => void = () => {},
) {
  const stop = new AbortController();
  const ports = { line: createLinePort({ origin, isOnline: () => true }), clock } as unknown as Ports;
  const facts: LineFact[] = [];
  const found: string[] = [];
  const startMs = clock.now();
  for await (const fact of line.run(ports, stop.signal, guidanceLimits)) {
    facts.push(fact);
    const verdict = line.judge(facts, guidanceLimits);
    const told = 'fault' in verdict ? `${verdict.is} ${verdict.fault}` : verdict.is;
    if (told !== found.at(-1)) found.push(told);
    after(facts);
    if (enough(told, facts)) stop.abort();
  }
  return { facts, found, seconds: (clock.now() - startMs) / 1000 };
}

const decided = (verdict: string) => verdict !== 'undecided';
const why = (facts: readonly LineFact[]) => {
  const last = facts.at(-1);
  return last && 'why' in last ? last.why : null;
};
const TIME_CAP = { timeout: 20_000 };

describe.concurrent('what stands in between ends in its own state, in time, and never in a green one', () => {
  test.each<[Mood, verdict: string, why: string]>([
    ['sign-in-page', 'unclear line-sign-in', 'not-our-server'],
    ['readable-sign-in-page', 'unclear line-sign-in', 'not-our-server'],
    ['empty-to-all', 'unclear line-sign-in', 'not-our-server'],
    ['too-many', 'unclear line-not-measured', 'busy'],
    ['packing', 'unclear line-altered', 'altered'],
    ['keeping', 'unclear line-altered', 'altered'],
    ['slow-loris', 'unclear line-not-measured', 'slow-endpoint'],
    ['mute', 'unclear line-not-measured', 'timed-out'],
    ['cutting', 'unclear line-not-measured', 'unreachable'],
  ])('%s: %s, %s', TIME_CAP, async (mood, verdict, reason) => {
    const { facts, found, seconds } = await check(await between(mood), decided);
    expect(found).toEqual(['undecided', verdict]);
    expect(why(facts)).toBe(reason);
    expect(seconds).toBeLessThan(12);
  });

  // On a machine that is busy with other tests, "borderline" is honest too.
  const measured = expect.stringMatching(/^(ready|faulty line-borderline|faulty line-delay-when-busy)$/);

  it('nothing in between: measured', TIME_CAP, async () => {
    const { found, seconds } = await check(await between('well'), decided);
    expect(found).toEqual(['undecided', measured]);
    expect(seconds).toBeLessThan(12);
  });

  // Begun well, gone bad before the upload.
  test.each<[Mood, verdict: string]>([
    ['sign-in-page', 'unclear line-sign-in'],
    ['empty-to-all', 'unclear line-sign-in'],
    ['too-many', 'unclear line-not-measured'],
    ['keeping', 'unclear line-altered'],
    ['slow-loris', 'unclear line-not-measured'],
  ])('%s, from the upload on: %s', TIME_CAP, async (mood, verdict) => {
    const hostile = await between('well');
    const { found, seconds } = await check(hostile, decided, (facts) => {
      const last = facts.at(-1);
      if (last?.saw === 'progress' && last.measuring === 'upload') hostile.be(mood);
    });
    expect(found).toEqual(['undecided', verdict]);
    expect(seconds).toBeLessThan(12);
  });

  it('signing in heals it, without a press', { timeout: 30_000 }, async () => {
    const hostile = await between('sign-in-page');
    const { found } = await check(
      hostile,
      (verdict) => /^(ready|faulty)/.test(verdict),
      (facts) => why(facts) && hostile.be('well'),
    );
    expect(found).toEqual(['undecided', 'unclear line-sign-in', 'undecided', measured]);
  });

  it('a change of network, that cuts every connection, is measured anew', TIME_CAP, async () => {
    const hostile = await between('well');
    const { facts, seconds } = await check(hostile, decided, (so) => {
      const last = so.at(-1);
      const first = so.filter(({ saw }) => saw === 'begun').length === 1;
      if (first && last?.saw === 'progress' && last.measuring === 'upload' && last.mbps === null) {
        hostile.be('cutting');
        setTimeout(() => hostile.be('well'), 900);
      }
    });
    expect(facts.filter(({ saw }) => saw === 'begun')).toHaveLength(2);
    expect(facts.at(-1)?.saw).toBe('used');
    expect(seconds).toBeLessThan(12);
  });

  it.sequential('a computer that stands still makes no line look slow', TIME_CAP, async () => {
    const hostile = await between('well');
    const busy = setInterval(() => {
      for (const endMs = performance.now() + 700; performance.now() < endMs;);
    }, 750);
    const { found } = await check(hostile, decided);
    clearInterval(busy);
    expect(found.at(-1)).toMatch(/^(ready|faulty line-borderline|unclear line-interrupted)$/);
  });
});
