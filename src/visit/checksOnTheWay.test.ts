import { expect, it } from 'vitest';
import shipped from '../../public/config.json';
import { fakeBrowser } from '../adapters/fake/browser';
import { fakeClock } from '../adapters/fake/clock';
import { fakeConference } from '../adapters/fake/conference';
import { fakeCamera, fakeMicrophone } from '../adapters/fake/devices';
import { fakeLine } from '../adapters/fake/line';
import { fakeRoom } from '../adapters/fake/room';
import { fakeSpeaker } from '../adapters/fake/speaker';
import { goodLook, speech } from '../checks/devices.test-data';
import type { CheckId } from '../checks/registry';
import type { Config } from '../domain/config';
import type { Look } from '../domain/picture/watching';
import type { Ports } from '../ports';
import { nothingBegins } from './nothingBegins';
import { createCheckCommands } from './checkCommands';
import { reduceChecks } from './checksSlice';
import { createLiveCommands } from './commands';
import { replay } from './replay';
import { createVisit } from './visit';

const link = 'https://join.meet.video.justice.gov.uk/#?conference=hmcts1@meet.video.justice.gov.uk';

function setUp(change: Partial<Ports> = {}) {
  const ports: Ports = {
    browser: fakeBrowser(),
    camera: fakeCamera(Array(5).fill(goodLook)),
    microphone: fakeMicrophone(Array(3).fill(speech)),
    speaker: fakeSpeaker(30),
    line: fakeLine({ downloadMbps: 10, uploadMbps: 10, roundTripMs: 20 }),
    room: fakeRoom(),
    conference: fakeConference(),
    clock: fakeClock(0),
    ...change,
  };
  const visit = createVisit();
  const commands = createLiveCommands({
    visit,
    openPorts: async () => ports,
    openConference: async () => ports.conference,
    async fetchChecks(...parts) {
      visit.learn(reduceChecks);
      return createCheckCommands(...parts, nothingBegins);
    },
    clock: ports.clock,
    config: shipped as Config,
    ownAddress: 'https://visit.example/',
    fetchWords: async () => {},
  });
  return { visit, commands };
}

const told = ({ visit }: ReturnType<typeof setUp>, check: CheckId) => {
  const state = visit.state().checks[check];
  if (state.is === 'waiting') return state.is;
  return 'fault' in state.verdict ? state.verdict.fault : state.verdict.is;
};

it('checks run without a question where permission was given before, and replay to the same state', async () => {
  const all = setUp();
  const { visit, commands } = all;
  commands.go('check');
  await commands.startChecks();
  for (const check of ['browser', 'camera', 'microphone', 'line'] as const) {
    await expect.poll(() => told(all, check)).toBe('ready');
  }
  expect(told(all, 'speaker')).toBe('waiting');
  expect(replay(visit.log).state()).toEqual(visit.state());
});

it('checks leave camera and microphone alone until the visitor asks, where permission was not given', async () => {
  const all = setUp({
    camera: fakeCamera([goodLook], { permission: 'prompt' }),
    microphone: fakeMicrophone([speech], { permission: 'prompt' }),
  });
  all.commands.go('check');
  await all.commands.startChecks();
  expect([told(all, 'camera'), told(all, 'microphone')]).toEqual(['waiting', 'waiting']);
});

it('checks ask for the microphone as soon as the camera is answered, and not before', async () => {
  const camera = fakeCamera([goodLook], { permission: 'prompt' });
  let answer = () => {};
  const asked = new Promise<void>((resolve) => (answer = resolve));
  const slow = { ...camera, open: (signal: AbortSignal) => asked.then(() => camera.open(signal)) };
  const all = setUp({ camera: slow, microphone: fakeMicrophone([speech, speech]) });
  all.commands.go('check');
  void all.commands.checkDevices();
  await expect.poll(() => told(all, 'camera')).toBe('undecided');
  expect(told(all, 'microphone')).toBe('waiting');
  answer();
  await expect.poll(() => told(all, 'microphone')).toBe('ready');
});

it('checks leave alone what is open already when the visitor is asked for the other device', async () => {
  const microphone = fakeMicrophone(Array(3).fill(speech));
  const all = setUp({
    camera: fakeCamera([goodLook, goodLook, goodLook], { permission: 'prompt' }),
    microphone,
  });
  all.commands.go('check');
  await all.commands.startChecks();
  await expect.poll(() => told(all, 'microphone')).toBe('ready');
  void all.commands.checkDevices();
  await expect.poll(() => told(all, 'camera')).not.toBe('waiting');
  expect(
    all.visit.log.filter((event) => event.type === 'check-started' && event.check === 'microphone'),
  ).toHaveLength(1);
});

it('checks are watched again by somebody who goes on and straight back', async () => {
  const microphone = fakeMicrophone(Array(4).fill(speech));
  const all = setUp({ microphone });
  const { commands } = all;
  commands.read(link);
  commands.go('check');
  void commands.runCheck('microphone');
  await expect.poll(() => told(all, 'microphone')).toBe('ready');
  commands.go('rules');
  commands.go('check');
  // Time for the first watch to let go, so that what is held is the second one's.
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(microphone.held.now).toBe(1);
  expect(all.visit.state().checks.microphone.is).toBe('running');
  commands.go('rules');
  await expect.poll(() => microphone.held.now).toBe(0);
});

it('checks heal by themselves, and say so', async () => {
  const camera = fakeCamera(Array(4).fill(goodLook));
  camera.become('missing');
  const all = setUp({ camera });
  all.commands.go('check');
  void all.commands.runCheck('camera');
  await expect.poll(() => told(all, 'camera')).toBe('camera-missing');
  camera.become('as-at-first');
  await expect.poll(() => told(all, 'camera')).toBe('ready');
  expect(all.visit.state().checks.camera).toMatchObject({ before: 'camera-missing' });
});

it('checks let go of every device on the pages in between, and watch again where the own picture is shown', async () => {
  const camera = fakeCamera(Array(4).fill(goodLook));
  const microphone = fakeMicrophone(Array(4).fill(speech));
  const all = setUp({ camera, microphone });
  const { commands } = all;
  commands.read(link);
  commands.go('check');
  void commands.checkDevices();
  await expect.poll(() => [told(all, 'camera'), told(all, 'microphone')]).toEqual(['ready', 'ready']);
  commands.go('rules');
  // Among the rules the visitor looks at their own picture, and nothing listens.
  await expect.poll(() => [camera.held.now, microphone.held.now]).toEqual([1, 0]);
  commands.acceptRules();
  await expect.poll(() => [camera.held.now, microphone.held.now]).toEqual([0, 0]);
  expect(all.visit.state().checks.camera).toMatchObject({ is: 'finished', verdict: { is: 'ready' } });

  commands.giveName('Vera');
  await expect.poll(() => [camera.held.now, microphone.held.now]).toEqual([1, 1]);
  expect(told(all, 'microphone')).toBe('ready');
});

it('checks that the page lost when it was loaded again open what was allowed, so that the visitor sees it first', async () => {
  const camera = fakeCamera(Array(4).fill(goodLook));
  const microphone = fakeMicrophone(Array(4).fill(speech));
  const all = setUp({ camera, microphone });
  const { commands } = all;
  commands.read(link);
  commands.go('rules');
  await commands.openAnswered();
  await expect.poll(() => [camera.held.now, told(all, 'camera')]).toEqual([1, 'ready']);
  expect(microphone.held.now).toBe(0);
  commands.acceptRules();
  commands.giveName('Vera');
  await commands.openAnswered();
  await expect.poll(() => [camera.held.now, microphone.held.now]).toEqual([1, 1]);
  await expect.poll(() => told(all, 'microphone')).toBe('ready');
});

it('checks that were never allowed begin with the call, which asks for the devices in any case', async () => {
  const camera = fakeCamera(Array(4).fill(goodLook), { permission: 'prompt' });
  const microphone = fakeMicrophone(Array(4).fill(speech), { permission: 'prompt' });
  const all = setUp({ camera, microphone });
  const { commands } = all;
  commands.read(link);
  commands.go('rules');
  await commands.openAnswered();
  commands.acceptRules();
  commands.giveName('Vera');
  await commands.openAnswered();
  expect([told(all, 'camera'), told(all, 'microphone')]).toEqual(['waiting', 'waiting']);
  expect([camera.held.now, microphone.held.now]).toEqual([0, 0]);
  void commands.join();
  await expect.poll(() => [told(all, 'camera'), told(all, 'microphone')]).toEqual(['ready', 'ready']);
});

it('checks keep the log of a long wait small', async () => {
  const clock = fakeClock(0);
  const looks = Array(2000).fill(goodLook);
  const all = setUp({ clock, camera: fakeCamera(looks) });
  all.commands.go('check');
  void all.commands.runCheck('camera');
  await expect.poll(() => told(all, 'camera')).toBe('ready');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(all.visit.log.length).toBeLessThan(20);
});

/** A night has 25,000 looks. */
const patient = { timeout: 30_000 };

it('checks keep the log of a page that is left open overnight small, and its end fresh', async () => {
  let now = 0;
  const clock = { ...fakeClock(0), now: () => (now += 2_000) };
  const camera = fakeCamera(Array<Look>(25_000).fill(goodLook), { atEnd: 'ends' });
  const { visit, commands } = setUp({ clock, camera });
  commands.go('check');
  void commands.runCheck('camera');
  await expect
    .poll(
      () => visit.log.some((event) => event.type === 'check-saw' && event.fact.saw === 'stopped'),
      patient,
    )
    .toBe(true);
  const seenAt = visit.log.flatMap((event) =>
    event.type === 'check-saw' && event.fact.saw === 'picture' ? [event.at] : [],
  );
  expect(now).toBeGreaterThan(13 * 3_600_000);
  expect(seenAt.length).toBeLessThan(1_000);
  expect(seenAt.filter((at) => at < 600_000).length).toBeGreaterThan(50);
  expect(now - (seenAt.at(-1) ?? 0)).toBeLessThan(90_000);
}, 40_000);

it('checks take the visitor’s word for what they heard', async () => {
  const all = setUp({ speaker: fakeSpeaker(null) });
  all.commands.go('check');
  void all.commands.runCheck('speaker');
  await expect.poll(() => told(all, 'speaker')).toBe('speaker-unanswered');
  all.commands.answerSpeaker(true);
  expect(told(all, 'speaker')).toBe('ready');
});
