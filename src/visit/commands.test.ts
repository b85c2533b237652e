import { describe, expect, it } from 'vitest';
import shipped from '../../public/config.json';
import { fakeConference } from '../adapters/fake/conference';
import { fakeCamera, fakeMicrophone } from '../adapters/fake/devices';
import { fakeLine } from '../adapters/fake/line';
import type { Config } from '../domain/config';
import type { Ports } from '../ports';
import { intoTheRoom } from './arbitrary.test-data';
import { createCallCommands } from './callCommands';
import { createLiveCommands } from './commands';
import { createVisit, replay } from './visit';

const able = { secureContext: true, calls: true, devices: true, screenSharing: true, embedded: false };
const loud = { peak: 0.4, dBFS: -20 };
const picture = { width: 640, height: 480, brightness: 99, contrast: 20 };
const link = 'https://join.meet.video.justice.gov.uk/#?conference=hmcts1@meet.video.justice.gov.uk';

function setUp(change: Partial<Ports> = {}) {
  const conference = fakeConference({ saw: 'place', waiting: true });
  const ports: Ports = {
    browser: { abilities: () => able },
    camera: fakeCamera([picture, picture, picture, picture, picture]),
    microphone: fakeMicrophone([loud, loud, loud]),
    line: fakeLine({ downloadMbps: 10, uploadMbps: 10, roundTripMs: 20 }),
    conference,
    clock: { now: () => 0 },
    ...change,
  };
  const visit = createVisit();
  const config = shipped as Config;
  const commands = createLiveCommands({
    visit,
    openPorts: async () => ports,
    clock: ports.clock,
    config,
    ownAddress: 'https://visit.example/',
    fetchWords: async () => {},
  });
  const goToJoin = () => {
    commands.go('check');
    commands.go('rules');
    commands.acceptRules();
    commands.giveName('Vera');
  };
  return { visit, commands, conference, goToJoin };
}

describe('the PIN of a link', () => {
  it('reaches the node and never the log', async () => {
    const { visit, commands, conference, goToJoin } = setUp();
    commands.read(`${link}&pin=483920`);
    goToJoin();
    await commands.join();
    expect(conference.requests).toEqual([
      { address: 'hmcts1@meet.video.justice.gov.uk', name: 'Vera', pin: '483920', camera: 'on' },
    ]);
    expect(JSON.stringify(visit.log)).not.toContain('483920');
  });

  it('typed by hand does not reach the log either', async () => {
    const { visit, commands, goToJoin } = setUp();
    commands.read(link);
    goToJoin();
    await commands.join('483920');
    expect(JSON.stringify(visit.log)).not.toContain('483920');
  });
});

describe('a PIN that was tried', () => {
  const pinsSent = ({ requests }: { requests: readonly { pin: string | null }[] }) =>
    requests.map(({ pin }) => pin);

  it('and accepted is not asked for again when the visitor rejoins', async () => {
    const { commands, conference, goToJoin } = setUp();
    commands.read(link);
    goToJoin();
    await commands.join('5678');
    await commands.leave();
    await commands.join();
    expect(pinsSent(conference)).toEqual(['5678', '5678']);
  });

  it('and refused is not sent again by itself, though it came with the link', async () => {
    const conference = fakeConference({ saw: 'pin-asked', refused: true });
    const { visit, commands, goToJoin } = setUp({ conference });
    commands.read(`${link}&pin=1111`);
    goToJoin();
    await commands.join();
    commands.go('join');
    await commands.join();
    expect(pinsSent(conference)).toEqual(['1111', null]);
    expect(JSON.stringify(visit.log)).not.toContain('1111');
  });
});

describe('joining', () => {
  it('pressed twice at once, asks the room once', async () => {
    const { commands, conference, goToJoin } = setUp();
    commands.read(link);
    goToJoin();
    await Promise.all([commands.join(), commands.join()]);
    expect(conference.requests).toHaveLength(1);
  });

  it('again after leaving with the camera off, joins with the camera off', async () => {
    const { commands, conference, goToJoin } = setUp();
    commands.read(link);
    goToJoin();
    await commands.join();
    await commands.setCamera(false);
    await commands.leave();
    commands.go('name');
    commands.giveName('Vera Jones');
    await commands.join();
    expect(conference.requests).toMatchObject([
      { name: 'Vera', camera: 'on' },
      { name: 'Vera Jones', camera: 'off' },
    ]);
  });

  it('first stops what would compete with the call', async () => {
    const visit = replay(intoTheRoom.slice(0, -1));
    const order: string[] = [];
    const { join } = createCallCommands({
      visit,
      openPorts: async () => (order.push('ports'), { conference: fakeConference() }),
      record: (happening) => visit.record({ ...happening, at: 0 }),
      pins: new Map(),
      beforeJoin: () => void order.push('stop checks'),
    });
    await join();
    expect(order).toEqual(['stop checks', 'ports']);
  });
});

describe('checks', () => {
  it('run without a question where permission was given before, and replay to the same state', async () => {
    const { visit, commands } = setUp();
    commands.go('check');
    await commands.startChecks();
    const { checks } = visit.state();
    expect(Object.values(checks).map((check) => 'verdict' in check && check.verdict.is)).toEqual(
      Array(4).fill('ready'),
    );
    expect(replay(visit.log).state()).toEqual(visit.state());
  });

  it('leave camera and microphone alone until the visitor asks, where permission was not given', async () => {
    const camera = fakeCamera([picture], { permission: 'prompt' });
    const { visit, commands } = setUp({
      camera,
      microphone: fakeMicrophone([loud], { permission: 'prompt' }),
    });
    await commands.startChecks();
    expect(visit.state().checks.camera.is).toBe('waiting');
    expect(visit.state().checks.microphone.is).toBe('waiting');
  });

  it('let go of the device once they have decided', async () => {
    const camera = fakeCamera([picture, picture, picture, picture, picture, picture]);
    const { visit, commands } = setUp({ camera });
    await commands.runCheck('camera');
    expect(visit.state().checks.camera).toMatchObject({ is: 'finished', verdict: { is: 'ready' } });
    expect(camera.held.now).toBe(0);
  });

  it('look again by themselves when what was wrong has changed', async () => {
    const broken = fakeCamera('in-use');
    const mended = fakeCamera([picture, picture, picture, picture]);
    let inUse = true;
    const camera = { ...broken, open: (signal: AbortSignal) => (inUse ? broken : mended).open(signal) };
    const { visit, commands } = setUp({ camera });
    await commands.runCheck('camera');
    expect(visit.state().checks.camera).toMatchObject({ verdict: { is: 'faulty', fault: 'camera-in-use' } });

    inUse = false;
    broken.change();
    await expect
      .poll(() => visit.state().checks.camera)
      .toMatchObject({ verdict: { is: 'ready' }, before: 'camera-in-use' });
  });

  it('stop, and say so, when the visitor goes on before they have decided', async () => {
    const { visit, commands } = setUp({
      microphone: fakeMicrophone(Array(40).fill({ peak: 0.01, dBFS: -50 })),
    });
    commands.read(link);
    commands.go('check');
    const running = commands.runCheck('microphone');
    await expect.poll(() => visit.state().checks.microphone.is).toBe('running');
    commands.go('rules');
    await running;
    expect(visit.state().checks.microphone).toMatchObject({ is: 'finished', verdict: { is: 'undecided' } });
  });
});

describe('reading', () => {
  it('knows a pasted link to this very page', () => {
    const { visit, commands } = setUp();
    commands.read('https://visit.example/#/?conference=hmcts1@meet.video.justice.gov.uk');
    expect(visit.state().journey).toMatchObject({ reading: { is: 'meeting' } });
  });
});

describe('leaving', () => {
  it('hangs up, and the visit has ended by the visitor’s own wish', async () => {
    const { visit, commands, conference, goToJoin } = setUp();
    commands.read(link);
    goToJoin();
    await commands.join();
    await commands.leave();
    expect(conference.done).toContain('leave');
    expect(visit.state().journey).toMatchObject({ at: 'ended', ending: { by: 'you' } });
  });
});
