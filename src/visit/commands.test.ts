import { describe, expect, it } from 'vitest';
import shipped from '../../public/config.json';
import { fakeBrowser } from '../adapters/fake/browser';
import { fakeClock } from '../adapters/fake/clock';
import { fakeConference } from '../adapters/fake/conference';
import { fakeCamera, fakeMicrophone } from '../adapters/fake/devices';
import { fakeLine } from '../adapters/fake/line';
import { fakeRoom } from '../adapters/fake/room';
import { fakeSpeaker } from '../adapters/fake/speaker';
import { goodLook, speech } from '../checks/devices.test-data';
import type { Config } from '../domain/config';
import type { Ports } from '../ports';
import { intoTheRoom } from './arbitrary.test-data';
import { createCallCommands } from './callCommands';
import { nothingBegins } from './nothingBegins';
import { createCheckCommands } from './checkCommands';
import { reduceChecks } from './checksSlice';
import { createLiveCommands, type Live } from './commands';
import { replay } from './replay';
import { createVisit } from './visit';

const link = 'https://join.meet.video.justice.gov.uk/#?conference=hmcts1@meet.video.justice.gov.uk';

function openChecks(...[visit, openPorts, record]: Parameters<Live['fetchChecks']>) {
  visit.learn(reduceChecks);
  return createCheckCommands(visit, openPorts, record, nothingBegins);
}

function setUp(change: Partial<Ports> = {}) {
  const conference = fakeConference({ saw: 'place', waiting: true });
  const ports: Ports = {
    browser: fakeBrowser(),
    camera: fakeCamera(Array(5).fill(goodLook)),
    microphone: fakeMicrophone(Array(3).fill(speech)),
    speaker: fakeSpeaker(30),
    line: fakeLine({ downloadMbps: 10, uploadMbps: 10, roundTripMs: 20 }),
    room: fakeRoom(),
    conference,
    clock: fakeClock(0),
    ...change,
  };
  const visit = createVisit();
  const config = shipped as Config;
  const commands = createLiveCommands({
    visit,
    openPorts: async () => ports,
    openConference: async () => ports.conference,
    fetchChecks: async (...parts) => openChecks(...parts),
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
    const conference = fakeConference({ saw: 'pin-asked', tried: 'wrong' });
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

  it('again while an answer from before is still on its way, does not take that answer for this call', async () => {
    const conference = fakeConference({ saw: 'place', waiting: false });
    const answers: ((muted: boolean) => void)[] = [];
    const slow = {
      ...conference,
      setMuted: () => new Promise<boolean>((resolve) => void answers.push(resolve)),
    };
    const { visit, commands, goToJoin } = setUp({ conference: slow });
    commands.read(link);
    goToJoin();
    await commands.join();
    const first = commands.setMuted(false);
    await commands.leave();
    await commands.join();
    const second = commands.setMuted(false);
    await expect.poll(() => answers.length).toBe(2);
    answers[1]?.(false);
    await second;
    // The first call has ended, and so its microphone is off.
    answers[0]?.(true);
    await first;
    expect(visit.state().journey).toMatchObject({ call: { muted: { byYou: false } } });
  });

  it('first stops what would compete with the call', async () => {
    const visit = replay(intoTheRoom.slice(0, -1));
    const order: string[] = [];
    const { join } = createCallCommands({
      visit,
      openConference: async () => (order.push('conference'), fakeConference()),
      record: (happening) => visit.record({ ...happening, at: 0 }),
      pins: new Map(),
      beforeJoin: () => void order.push('stop checks'),
    });
    await join();
    expect(order).toEqual(['stop checks', 'conference']);
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
