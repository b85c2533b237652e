import { describe, expect, it, test } from 'vitest';
import { fakeClock } from '../adapters/fake/clock';
import { clearPath, fakeRoom } from '../adapters/fake/room';
import type { Flow, MediaPath } from '../domain/mediaPath';
import { guidanceLimits } from '../domain/line/limits';
import type { Ports, Reach } from '../ports';
import { room, type RoomFact } from './room';

const reach = (is: Reach): RoomFact => ({ saw: 'reach', is, afterMs: is === 'answers' ? 30 : null });
const answers = reach('answers');
const rehearsal = (change: Partial<MediaPath> = {}): RoomFact => ({
  saw: 'rehearsal',
  ...clearPath,
  ...change,
});
const flow = (lost: number, jitterMs: number | null = 3): Flow => ({ packets: 1000, lost, jitterMs });
const blocked: RoomFact = { saw: 'no-rehearsal', why: 'blocked' };

const judged = (...facts: readonly RoomFact[]) => {
  const verdict = room.judge(facts, guidanceLimits);
  return 'fault' in verdict ? `${verdict.is} ${verdict.fault}` : verdict.is;
};

describe('how far requests get', () => {
  test.each([
    ['maintenance', 'path-maintenance'],
    ['server-error', 'path-node-error'],
    ['sign-in-page', 'path-captive-portal'],
    ['page-refused', 'path-page-refused'],
    ['broken-off', 'path-certificate-or-name'],
    ['silent', 'path-node-unreachable'],
    ['nothing-answers', 'path-nothing-answers'],
    ['offline', 'line-offline'],
  ] as const)('%s is %s', (is, fault) => expect(judged(reach(is))).toBe(`faulty ${fault}`));

  it('is half of the answer: without picture and sound nothing is decided', () => {
    expect(judged()).toBe('undecided');
    expect(judged({ saw: 'trying', part: 'node' }, answers, { saw: 'trying', part: 'media' })).toBe(
      'undecided',
    );
  });
});

describe('picture and sound', () => {
  test.each([
    ['all is well', {}, 'ready'],
    ['by a relay on UDP', { by: 'relay' }, 'ready'],
    ['through a VPN that does no harm', { vpn: true }, 'ready'],
    ['only TCP', { over: 'tcp' }, 'faulty path-udp-blocked'],
    ['only a relay on TLS', { by: 'relay', over: 'tls' }, 'faulty path-udp-blocked'],
    ['0.9 % lost', { sent: flow(9) }, 'ready'],
    ['1 % lost on the way there', { sent: flow(10) }, 'faulty path-loss-some'],
    ['1 % lost on the way back', { received: flow(10) }, 'faulty path-loss-some'],
    ['3 % lost', { sent: flow(30) }, 'faulty path-loss-high'],
    ['10 % lost', { received: flow(100) }, 'faulty path-loss-high'],
    ['jitter of 31 ms', { received: flow(0, 31) }, 'faulty path-jitter-high'],
    ['jitter and much loss', { sent: flow(50, 60) }, 'faulty path-loss-high'],
    ['only TCP, and late as well', { over: 'tcp', received: flow(0, 45) }, 'faulty path-jitter-high'],
    ['a loss among too few packets', { sent: { packets: 20, lost: 5, jitterMs: 1 } }, 'ready'],
    [
      'no more than a handful came',
      { received: { packets: 100, lost: 0, jitterMs: 1 } },
      'unclear path-not-measured',
    ],
    [
      'a handful came, over TCP',
      { over: 'tcp', received: { packets: 100, lost: 0, jitterMs: 1 } },
      'faulty path-udp-blocked',
    ],
  ] as const)('%s', (_, change, verdict) => expect(judged(answers, rehearsal(change))).toBe(verdict));

  it('that never come are a firewall; a test room that is not there is nobody’s fault', () => {
    expect(judged(answers, blocked)).toBe('faulty path-media-blocked');
    expect(judged(answers, { saw: 'no-rehearsal', why: 'refused' })).toBe('unclear path-not-measured');
    expect(judged(answers, { saw: 'no-rehearsal', why: 'no-test-room' })).toBe('unclear path-not-measured');
  });

  it('hold until they are measured again, but not once the node was lost', () => {
    expect(judged(answers, blocked, answers)).toBe('faulty path-media-blocked');
    expect(judged(answers, blocked, answers, rehearsal())).toBe('ready');
    expect(judged(answers, rehearsal(), reach('silent'))).toBe('faulty path-node-unreachable');
    expect(judged(answers, rehearsal(), reach('silent'), answers)).toBe('undecided');
  });
});

describe('the check', () => {
  function watch(port = fakeRoom()) {
    const clock = fakeClock();
    const stop = new AbortController();
    const facts: RoomFact[] = [];
    const over = (async () => {
      const ports = { room: port, clock } as unknown as Ports;
      for await (const fact of room.run(ports, stop.signal, guidanceLimits)) facts.push(fact);
    })();
    const saw = () =>
      facts.filter(({ saw: what }) => what !== 'trying').map((fact) => ('is' in fact ? fact.is : fact.saw));
    return { port, clock, stop, over, saw };
  }

  it('asks again every few seconds while the node cannot be reached, and heals by itself', async () => {
    const { port, clock, stop, over, saw } = watch(fakeRoom('maintenance'));
    await expect.poll(saw).toEqual(['maintenance']);
    port.become('answers');
    clock.pass(4000);
    await expect.poll(saw).toEqual(['maintenance', 'answers', 'rehearsal']);
    stop.abort();
    await over;
  });

  it('asks again at once when the network changes', async () => {
    const { port, stop, over, saw } = watch(fakeRoom('offline'));
    await expect.poll(saw).toEqual(['offline']);
    port.become('answers');
    port.change();
    await expect.poll(saw).toEqual(['offline', 'answers', 'rehearsal']);
    stop.abort();
    await over;
  });

  const settled = () => new Promise((resolve) => setTimeout(resolve));

  it('holds no second rehearsal where the first was good, but asks the node each minute', async () => {
    const { port, clock, stop, over, saw } = watch();
    await expect.poll(saw).toEqual(['answers', 'rehearsal']);
    for (let minutes = 0; minutes < 3; minutes += 1) {
      await settled();
      clock.pass(60_000);
    }
    await expect.poll(() => port.asked).toEqual(['reach', 'rehearse', 'reach', 'reach', 'reach']);
    expect(saw()).toEqual(['answers', 'rehearsal']);
    stop.abort();
    await over;
  });

  it('says that a node which answered has gone, and rehearses again once it is back', async () => {
    const { port, clock, stop, over, saw } = watch();
    await expect.poll(saw).toEqual(['answers', 'rehearsal']);
    await settled();
    port.become('maintenance');
    clock.pass(60_000);
    await settled();
    // One request may be lost.
    expect(saw()).toEqual(['answers', 'rehearsal']);
    clock.pass(4000);
    await expect.poll(saw).toEqual(['answers', 'rehearsal', 'maintenance']);
    await settled();
    port.become('answers');
    clock.pass(4000);
    await expect.poll(saw).toEqual(['answers', 'rehearsal', 'maintenance', 'answers', 'rehearsal']);
    stop.abort();
    await over;
  });

  it('costs nothing more where one request was lost', async () => {
    const { port, clock, stop, over, saw } = watch();
    await expect.poll(saw).toEqual(['answers', 'rehearsal']);
    await settled();
    port.become('silent');
    clock.pass(60_000);
    await settled();
    port.become('answers');
    clock.pass(4000);
    await expect.poll(() => port.asked).toEqual(['reach', 'rehearse', 'reach', 'reach']);
    expect(saw()).toEqual(['answers', 'rehearsal']);
    stop.abort();
    await over;
  });

  it('holds another half a minute after one in which too little came to tell', async () => {
    const few = { ...clearPath, received: { packets: 100, lost: 0, jitterMs: 1 } };
    const { port, clock, stop, over, saw } = watch(fakeRoom('answers', few));
    await expect.poll(saw).toEqual(['answers', 'rehearsal']);
    clock.pass(30_000);
    await expect.poll(saw).toEqual(['answers', 'rehearsal', 'rehearsal']);
    expect(port.asked).toEqual(['reach', 'rehearse', 'reach', 'rehearse']);
    stop.abort();
    await over;
  });

  it('holds another half a minute after one that was blocked', async () => {
    const { port, clock, stop, over, saw } = watch(fakeRoom('answers', 'blocked'));
    await expect.poll(saw).toEqual(['answers', 'no-rehearsal']);
    port.become('answers', clearPath);
    clock.pass(29_000);
    await new Promise((resolve) => setTimeout(resolve));
    expect(port.asked).toEqual(['reach', 'rehearse']);
    clock.pass(1000);
    await expect.poll(saw).toEqual(['answers', 'no-rehearsal', 'rehearsal']);
    stop.abort();
    await over;
  });
});
