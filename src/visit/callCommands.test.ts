import { expect, test } from 'vitest';
import { fakeConference } from '../adapters/fake/conference';
import type { ConferencePort } from '../ports';
import { intoTheRoom } from './arbitrary.test-data';
import { createCallCommands } from './callCommands';
import { replay } from './replay';

function setUp(conference: ConferencePort | null) {
  const visit = replay(intoTheRoom.slice(0, -1));
  const commands = createCallCommands({
    visit,
    openConference: async () => conference,
    record: (happening) => visit.record({ ...happening, at: 0 }),
    pins: new Map(),
    beforeJoin: () => {},
  });
  return { visit, commands };
}

test('whoever the prison mutes stays muted when it lifts that, until they open the microphone themselves', async () => {
  const asked: boolean[] = [];
  const conference: ConferencePort = {
    ...fakeConference(),
    setMuted: async (muted) => (asked.push(muted), muted),
    async *join() {
      yield { saw: 'place', waiting: false };
      await commands.setMuted(false);
      yield { saw: 'server-mute', byUs: false, byPrison: true };
      yield { saw: 'server-mute', byUs: true, byPrison: true };
      yield { saw: 'server-mute', byUs: true, byPrison: false };
    },
  };
  const { visit, commands } = setUp(conference);
  await commands.join();
  expect(asked.slice(0, 2)).toEqual([false, true]);
  await expect
    .poll(() => visit.state().journey)
    .toMatchObject({ call: { muted: { byYou: true, byPrison: false } } });
  await commands.setMuted(false);
  expect(visit.state().journey).toMatchObject({ call: { muted: { byYou: false } } });
});

test('whoever the prison mutes while they are opening their microphone has it closed again at once', async () => {
  const asked: boolean[] = [];
  let answer = () => {};
  const conference: ConferencePort = {
    ...fakeConference(),
    async setMuted(muted) {
      asked.push(muted);
      if (!muted) await new Promise<void>((resolve) => (answer = resolve));
      return muted;
    },
    async *join() {
      yield { saw: 'place', waiting: false };
      const opened = commands.setMuted(false);
      await expect.poll(() => asked).toEqual([false]);
      yield { saw: 'server-mute', byUs: true, byPrison: true };
      yield { saw: 'server-mute', byUs: false, byPrison: true };
      answer();
      await opened;
    },
  };
  const { visit, commands } = setUp(conference);
  await commands.join();
  await expect.poll(() => asked).toEqual([false, true]);
  await expect
    .poll(() => visit.state().journey)
    .toMatchObject({ call: { muted: { byYou: true, byPrison: true } } });
});

test('whoever joins while the code of the call cannot be fetched is told so, and may leave', async () => {
  const { visit, commands } = setUp(null);
  await commands.join();
  expect(visit.state().journey).toMatchObject({ at: 'ended', ending: { by: 'platform' } });
  const joining = commands.join();
  await commands.leave();
  await joining;
  expect(visit.state().journey).toMatchObject({ at: 'ended', ending: { by: 'you' } });
});
