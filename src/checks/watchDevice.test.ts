import { expect, it } from 'vitest';
import { fakeClock } from '../adapters/fake/clock';
import { fakeCamera } from '../adapters/fake/devices';
import { guidanceLimits } from '../domain/line/limits';
import type { CameraPort, Ports } from '../ports';
import { camera, type CameraFact } from './camera';
import { goodLook } from './devices.test-data';

function watch(port: CameraPort) {
  const clock = fakeClock();
  const stop = new AbortController();
  const facts: CameraFact[] = [];
  const ports = { camera: port, clock } as unknown as Ports;
  const over = (async () => {
    for await (const fact of camera.run(ports, stop.signal, guidanceLimits)) facts.push(fact);
  })();
  const saw = () => facts.map((fact) => (fact.saw === 'refusal' ? fact.why : fact.saw));
  return { clock, stop, over, saw };
}

it('tells a refusal once, however often it tries again', async () => {
  const { clock, stop, over, saw } = watch(fakeCamera('in-use'));
  await expect.poll(saw).toEqual(['asking', 'in-use']);
  for (let tries = 0; tries < 5; tries += 1) {
    clock.pass(3000);
    await new Promise((resolve) => setTimeout(resolve));
  }
  expect(saw()).toEqual(['asking', 'in-use']);
  stop.abort();
  await over;
});

it('opens by itself what another program has freed, though no event tells of that', async () => {
  const port = fakeCamera([goodLook]);
  port.become('in-use');
  const { clock, stop, over, saw } = watch(port);
  await expect.poll(saw).toEqual(['asking', 'in-use']);
  port.become('as-at-first');
  clock.pass(3000);
  await expect.poll(saw).toEqual(['asking', 'in-use', 'opened', 'picture']);
  stop.abort();
  await over;
  expect(port.held.now).toBe(0);
});

it('does not ask again by itself what the visitor has closed, until something changes', async () => {
  const port = fakeCamera([goodLook]);
  port.become('question-closed');
  const { clock, stop, over, saw } = watch(port);
  await expect.poll(saw).toEqual(['asking', 'question-closed']);
  clock.pass(60_000);
  await new Promise((resolve) => setTimeout(resolve));
  expect(saw()).toEqual(['asking', 'question-closed']);
  stop.abort();
  await over;
});

it('opens again a device that has stopped', async () => {
  const { clock, stop, over, saw } = watch(fakeCamera([goodLook], { atEnd: 'ends' }));
  await expect.poll(saw).toEqual(['asking', 'opened', 'picture', 'stopped']);
  clock.pass(1000);
  await expect.poll(() => saw().slice(4)).toEqual(['opened', 'picture', 'stopped']);
  stop.abort();
  await over;
});

it('says that the question is still open, and goes on waiting for the answer', async () => {
  const port = fakeCamera([goodLook], { permission: 'prompt' });
  let answer = () => {};
  const asked = new Promise<void>((resolve) => (answer = resolve));
  const slow: CameraPort = { ...port, open: (signal) => asked.then(() => port.open(signal)) };
  const { clock, stop, over, saw } = watch(slow);
  await expect.poll(saw).toEqual(['asking']);
  clock.pass(5000);
  await expect.poll(saw).toEqual(['asking', 'no-answer-yet']);
  answer();
  await expect.poll(saw).toEqual(['asking', 'no-answer-yet', 'opened', 'picture']);
  stop.abort();
  await over;
});

it('lets go of a camera that opens after nobody wants it any more', async () => {
  const port = fakeCamera([goodLook]);
  const { stop, over } = watch(port);
  stop.abort();
  await over;
  expect(port.held.now).toBe(0);
});
