import { expect, it } from 'vitest';
import { fakeBrowser } from '../adapters/fake/browser';
import { fakeClock } from '../adapters/fake/clock';
import { fakeConference } from '../adapters/fake/conference';
import { fakeCamera, fakeMicrophone } from '../adapters/fake/devices';
import { fakeLine } from '../adapters/fake/line';
import { fakeRoom } from '../adapters/fake/room';
import { fakeSpeaker } from '../adapters/fake/speaker';
import { goodLook, speech } from '../checks/devices.test-data';
import { failed } from '../domain/result';
import type { Ports } from '../ports';
import { intoTheRoom } from './arbitrary.test-data';
import { watchBeginning } from './callBeginning';
import { createCheckCommands } from './checkCommands';
import { faultOf } from './checkState';
import { replay } from './replay';

const letIn = { type: 'conference-said', signal: { saw: 'place', waiting: false } } as const;

const flowing = { type: 'conference-said', signal: { saw: 'media', is: 'flowing' } } as const;

async function letInWithPicture({ record, clock }: Pick<ReturnType<typeof setUp>, 'record' | 'clock'>) {
  record(letIn);
  record(flowing);
  await pass();
  clock.pass(500);
}

function setUp(change: Partial<Ports> = {}) {
  const camera = fakeCamera(Array(200).fill(goodLook));
  const microphone = fakeMicrophone(Array(200).fill(speech));
  const chosen: string[] = [];
  const chirps: string[] = [];
  const speaker = fakeSpeaker(30);
  const clock = fakeClock(0);
  const ports: Ports = {
    browser: fakeBrowser(),
    camera: { ...camera, choose: (id) => void chosen.push(id) },
    microphone,
    speaker: {
      ...speaker,
      chirp: (signal) => (chirps.push('chirp'), speaker.chirp(signal)),
      choose: (id) => void chosen.push(id),
    },
    line: fakeLine({ downloadMbps: 10, uploadMbps: 10, roundTripMs: 20 }),
    room: fakeRoom(),
    conference: fakeConference(),
    clock,
    ...change,
  };
  const visit = replay(intoTheRoom);
  const record = (happening: Parameters<Parameters<typeof createCheckCommands>[2]>[0]) =>
    visit.record({ ...happening, at: 100 });
  const commands = createCheckCommands(
    visit,
    async () => ports,
    record,
    watchBeginning(visit, (ms) => clock.wait(ms, new AbortController().signal)),
  );
  const checks = () => visit.state().checks;
  return { visit, commands, record, clock, camera, microphone, chosen, chirps, checks };
}
const pass = () => new Promise((resolve) => setTimeout(resolve, 20));

it('while the call begins the processor is the call’s: the devices are looked after once its first picture can be seen', async () => {
  const { record, checks, clock } = setUp();
  record(letIn);
  await pass();
  record(flowing);
  await pass();
  clock.pass(400);
  await pass();
  expect(checks().camera.is).not.toBe('running');
  clock.pass(100);
  await expect.poll(() => checks().camera.is).toBe('running');
});

it('in the visit a device is held and not looked into, so the log of two hours stays small', async () => {
  const { visit, record, checks, camera, clock } = setUp();
  await letInWithPicture({ record, clock });
  await expect.poll(() => checks().camera).toMatchObject({ is: 'running' });
  await expect.poll(() => checks().microphone).toMatchObject({ is: 'running' });
  await pass();
  const seen = visit.log.flatMap((event) => (event.type === 'check-saw' ? [event.fact.saw] : []));
  expect(seen).toEqual(['asking', 'asking', 'opened', 'opened']);
  expect(camera.held.now).toBe(1);
});

it('a camera that is lost in the visit is said, and taken up when it comes back', async () => {
  const { record, checks, camera, clock } = setUp();
  await letInWithPicture({ record, clock });
  await expect.poll(() => checks().camera).toMatchObject({ facts: [{ saw: 'asking' }, { saw: 'opened' }] });
  camera.become('missing');
  await expect.poll(() => faultOf(checks().camera)).toBe('camera-stopped');
  clock.pass(1000);
  await expect.poll(() => faultOf(checks().camera)).toBe('camera-missing');
  camera.become('as-at-first');
  await expect.poll(() => faultOf(checks().camera)).toBeNull();
  expect(camera.held.now).toBe(1);
});

it('what was refused on the way in is opened in the visit as soon as it is allowed', async () => {
  const microphone = fakeMicrophone([speech]);
  microphone.become('blocked-by-site');
  const { record, checks, clock } = setUp({ microphone });
  await letInWithPicture({ record, clock });
  await expect.poll(() => faultOf(checks().microphone)).toBe('microphone-blocked-by-site');
  microphone.become('as-at-first');
  await expect.poll(() => faultOf(checks().microphone)).toBeNull();
});

it('who never answered the browser’s question is not asked in the middle of the visit', async () => {
  const { record, checks, clock } = setUp({ camera: fakeCamera([goodLook], { permission: 'prompt' }) });
  await letInWithPicture({ record, clock });
  await expect.poll(() => checks().microphone.is).toBe('running');
  await pass();
  expect(checks().camera.is).toBe('waiting');
});

it('what the call has open is attended, though the browser does not say that it is allowed', async () => {
  const camera = fakeCamera([goodLook], { permission: 'unknown' });
  const { record, checks, clock } = setUp({ camera });
  await camera.open(new AbortController().signal);
  await letInWithPicture({ record, clock });
  await expect.poll(() => checks().camera).toMatchObject({ facts: [{ saw: 'opened' }] });
});

it('another camera chosen in the visit takes the place of the first, whose check goes on', async () => {
  const { visit, commands, record, chosen, checks, clock } = setUp();
  await letInWithPicture({ record, clock });
  await expect.poll(() => checks().camera).toMatchObject({ facts: [{ saw: 'asking' }, { saw: 'opened' }] });
  const before = visit.log.length;
  await commands.chooseDevice('camera', 'b');
  await pass();
  expect(chosen).toEqual(['b']);
  expect(visit.log.slice(before)).toEqual([]);
});

it('another camera, chosen in place of one that does not open, is opened at once', async () => {
  const camera = fakeCamera([goodLook]);
  const busy = { why: 'in-use', permission: 'granted', afterMs: 9, name: '', closedTimes: 0 } as const;
  let works = false;
  const { commands, record, checks, clock } = setUp({
    camera: {
      ...camera,
      choose: () => void (works = true),
      open: async (signal) => (works ? camera.open(signal) : failed(busy)),
    },
  });
  await letInWithPicture({ record, clock });
  await expect.poll(() => faultOf(checks().camera)).toBe('camera-in-use');
  void commands.chooseDevice('camera', 'b');
  await expect.poll(() => faultOf(checks().camera)).toBeNull();
});

it('a speaker that is chosen in the visit makes no sound of its own', async () => {
  const { commands, record, chosen, chirps, clock } = setUp();
  await letInWithPicture({ record, clock });
  await commands.chooseDevice('speaker', 'b');
  await pass();
  expect(chosen).toEqual(['b']);
  expect(chirps).toEqual([]);
});

it('after the visit nothing is held', async () => {
  const { record, checks, camera, microphone, clock } = setUp();
  await letInWithPicture({ record, clock });
  await expect.poll(() => checks().microphone.is).toBe('running');
  await expect.poll(() => camera.held.now + microphone.held.now).toBe(2);
  record({ type: 'left' });
  await expect.poll(() => camera.held.now + microphone.held.now).toBe(0);
});
