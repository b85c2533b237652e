// @vitest-environment happy-dom
import { act, cleanup } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import shipped from '../../public/config.json';
import { fakeBrowser } from '../adapters/fake/browser';
import { fakeClock } from '../adapters/fake/clock';
import { fakeConference } from '../adapters/fake/conference';
import { fakeCamera, fakeMicrophone } from '../adapters/fake/devices';
import { fakeLine } from '../adapters/fake/line';
import { fakeRoom } from '../adapters/fake/room';
import { fakeSpeaker } from '../adapters/fake/speaker';
import { createStream } from '../adapters/stream';
import { speech } from '../checks/devices.test-data';
import type { Config } from '../domain/config';
import type { ConferenceSignal, Ports } from '../ports';
import { nothingBegins } from '../visit/nothingBegins';
import { createCheckCommands } from '../visit/checkCommands';
import { createLiveCommands } from '../visit/commands';
import type { VisitEvent } from '../visit/events';
import { replay } from '../visit/replay';
import { settle, showVisit } from './showVisit.test-data';

afterEach(cleanup);

const link = 'https://join.meet.video.justice.gov.uk/#?conference=hmcts1@meet.video.justice.gov.uk';

/** A camera that refuses, a line too slow to send, and a room that says what it is told to. */
function openLab() {
  const room = createStream<ConferenceSignal>();
  const ports: Ports = {
    browser: fakeBrowser({ screenSharing: false }),
    camera: fakeCamera('in-use'),
    microphone: fakeMicrophone(Array(3).fill(speech)),
    speaker: fakeSpeaker(null),
    line: fakeLine({ downloadMbps: 10, uploadMbps: 0.4, roundTripMs: 20 }),
    room: fakeRoom('silent'),
    conference: { ...fakeConference(), join: () => room },
    clock: fakeClock(1_800_000_000_000),
  };
  const visit = replay([]);
  const commands = createLiveCommands({
    visit,
    openPorts: async () => ports,
    openConference: async () => ports.conference,
    fetchChecks: async (...[of, open, record]) => createCheckCommands(of, open, record, nothingBegins),
    clock: ports.clock,
    config: shipped as Config,
    ownAddress: 'https://visit.example/',
    fetchWords: async () => {},
  });
  return { visit, commands, room };
}

it('a visit that was recorded live reads the same from its log, at each of its steps', async () => {
  const { visit, commands, room } = openLab();
  const live = showVisit(visit);
  const steps: Record<string, () => void | Promise<void>> = {
    'a refusal': () => commands.read('01632 960001'),
    'a question': () => commands.read('HMCTS 1'),
    'a room': () => commands.read(`${link}&name=Vera&pin=4839`),
    'the checks': () => commands.go('check'),
    'all that is found': () => commands.startChecks(),
    Cymraeg: () => commands.chooseLanguage('cy'),
    'the rules': () => commands.go('rules'),
    'the name': () => commands.acceptRules(),
    'the Join button': () => commands.giveName('Vera'),
    joining: () => void commands.join(),
    waiting: () => room.push({ saw: 'place', waiting: true }),
    'a locked room': () => room.push({ saw: 'room', started: true, locked: true }),
    'let in': () => room.push({ saw: 'place', waiting: false }),
    'a broken line': () => room.push({ saw: 'connection', is: 'interrupted', reach: 'offline' }),
    'a line again, and slides': () => {
      room.push({ saw: 'connection', is: 'held', reach: null });
      room.push({ saw: 'slides', showing: true });
    },
    unmuted: () => commands.setMuted(false),
    'muted by the prison': () => room.push({ saw: 'server-mute', byUs: false, byPrison: true }),
    'the end': () =>
      room.push({ saw: 'ended', reason: { text: 'Disconnected by another participant', code: '#pex124' } }),
  };

  const moments: { readonly step: string; readonly events: number; readonly screen: string }[] = [];
  for (const [step, take] of Object.entries(steps)) {
    await act(async () => take());
    await settle();
    moments.push({ step, events: visit.log.length, screen: live.container.innerHTML });
  }
  cleanup();
  const log: VisitEvent[] = JSON.parse(JSON.stringify(visit.log));
  expect(replay(log).state()).toEqual(visit.state());
  expect(new Set(moments.map(({ screen }) => screen)).size, 'every step is seen').toBe(moments.length);

  for (const { step, events, screen } of moments) {
    const replayed = showVisit(replay(log.slice(0, events)));
    await settle();
    expect(replayed.container.innerHTML, step).toBe(screen);
    cleanup();
  }
});
