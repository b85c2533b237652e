import { setTimeout as wait } from 'node:timers/promises';
import { faults as codes, type EndingFault } from '../../../src/domain/faults';
import { words } from '../../pages/visitor';
import { callRows, type CallRow, type CallWorld } from '../call/row';

const { faults, join } = words.en;
const LOOK_EVERY_MS = 100;

/** A node that puts whoever waits out, in these words. */
const sentAway = (text: string, fault: EndingFault): CallRow => ({
  expect: `ended ${codes[fault].code}`,
  what: `the node says “${text}”`,
  how: 'it puts the visitor out of the waiting room with these words',
  from: 'the-waiting-room',
  likeAnother: true,
  provoke: ({ host }) => host.putOut(text),
  words: faults[fault].what,
});

/** A platform that lets nobody stay: after the third time we do not come back. */
const thrownOut = (text: string, fault: EndingFault): CallRow => ({
  expect: `ended ${codes[fault].code}`,
  what: `the node says “${text}”, four times`,
  how: 'it puts the visitor out of the visit with these words, and whenever they are back',
  also: ['in-call CALL-32'],
  likeAnother: true,
  withinMs: 60_000,
  provoke: async (world) => {
    for (let times = 0; times < 4; times += 1) await putOutOnce(world, text);
  },
  words: faults[fault].what,
});

async function putOutOnce({ host, visitor }: CallWorld, text: string): Promise<void> {
  await visitor.at('in-call');
  // A guest who has only just come is no guest yet.
  while (((await host.guest())?.video.frames ?? 0) < 1) await wait(LOOK_EVERY_MS);
  const before = (await host.guest())?.uuid;
  await host.putOut(text);
  while ((await host.guest())?.uuid === before) await wait(LOOK_EVERY_MS);
}

/** Every other way in which a node refuses a visitor or ends their visit. */
export const callRefusalRows = callRows(
  sentAway('Disabled', 'room-disabled'),
  sentAway('Invalid role', 'room-role-refused'),
  sentAway('Call rejected', 'room-refused-call'),
  sentAway('SSO Authentication Failed', 'room-needs-sign-in'),
  sentAway('Participant exceeded PIN entry retries', 'room-pin-tries-used'),
  sentAway('Out of transcoding resource', 'platform-full'),
  sentAway('Invalid license', 'platform-misconfigured'),
  sentAway('Failed to transfer into a multi-party conference', 'transfer-failed'),
  sentAway('Ice failure', 'media-blocked'),
  thrownOut('Invalid token', 'session-expired'),
  thrownOut('Media process disconnected', 'platform-dropped-call'),
  {
    expect: 'ended JOIN-9',
    what: 'the room asks for the number of another',
    how: 'a virtual reception',
    room: 'hmcts1007',
    from: 'the-join-button',
    likeAnother: true,
    words: faults['room-needs-extension'].what,
  },
  {
    expect: 'ended END-5',
    what: 'the test call is over',
    how: 'a room for test calls, which finish by themselves',
    room: 'test',
    from: 'the-join-button',
    long: true,
    withinMs: 40_000,
    words: faults['test-call-finished'].what,
  },
  {
    expect: 'pin',
    tells: 'room-pin-wrong',
    what: 'the PIN is wrong',
    how: 'a room with a PIN for guests, and another PIN',
    room: 'hmcts1004',
    from: 'the-join-button',
    likeAnother: true,
    provoke: async ({ visitor }) => {
      await visitor.press(join.button);
      await visitor.page.getByLabel(join.pinLabel).fill('999999');
      await visitor.press(join.button);
    },
    words: faults['room-pin-wrong'].what,
  },
);
