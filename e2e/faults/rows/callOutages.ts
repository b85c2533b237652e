import { setTimeout as wait } from 'node:timers/promises';
import { words } from '../../pages/visitor';
import { firewall } from '../call/firewall';
import { callRows, type CallWorld } from '../call/row';
import { deadLine, usualLine } from '../call/world';

const { call, faults, waiting } = words.en;

/** The line is dead for so long, whatever is read in the meantime. */
function outage(seconds: number) {
  let began = 0;
  return {
    async begin({ link }: CallWorld) {
      began = Date.now();
      await link.set(deadLine);
    },
    async end({ link }: CallWorld) {
      await wait(Math.max(0, began + seconds * 1000 - Date.now()));
      await link.set(usualLine);
    },
  };
}
const [short, long, minute] = [outage(5), outage(20), outage(60)];
const crash = async ({ host }: CallWorld) => {
  await host.press('crash');
  await host.press('restart');
};
const connected = { to: 'in-call', words: call.mediaFlowing } as const;
const asTheSame = { ...connected, as: 'the same guest' } as const;
const anew = { ...connected, as: 'a new guest' } as const;

/** What breaks off between a visitor and the room, and how they come back: as one, whatever happens. */
export const callOutageRows = callRows(
  {
    expect: 'in-call CALL-30',
    what: 'the line is dead for 5 seconds',
    how: 'every packet is lost, of requests and media alike',
    around: 'link',
    also: ['in-call NET-28', 'in-call CALL-31'],
    provoke: short.begin,
    words: faults['connection-interrupted'].what,
    heal: { how: 'the line comes back', do: short.end, ...asTheSame },
  },
  {
    expect: 'in-call NET-28',
    what: 'the line is dead for 20 seconds',
    how: 'every packet is lost, of requests and media alike',
    around: 'link',
    also: ['in-call CALL-30', 'in-call CALL-31'],
    withinMs: 20_000,
    provoke: long.begin,
    words: faults['path-nothing-answers'].what,
    heal: { how: 'the line comes back', do: long.end, ...asTheSame },
  },
  {
    expect: 'in-call NET-28',
    what: 'the line is dead for 60 seconds',
    how: 'every packet is lost, of requests and media alike',
    around: 'link',
    also: ['in-call CALL-30', 'in-call CALL-31'],
    long: true,
    withinMs: 20_000,
    provoke: minute.begin,
    words: faults['path-nothing-answers'].what,
    heal: { how: 'the line comes back', do: minute.end, ...asTheSame },
  },
  {
    expect: 'in-call NET-5',
    what: 'the network changes, from one to another',
    how: 'the browser is taken offline, every connection is cut, and it is online again',
    around: 'gates',
    also: ['in-call CALL-30'],
    provoke: async ({ context, gates }) => {
      await context.setOffline(true);
      gates.toNode.become('open');
    },
    words: faults['line-offline'].what,
    heal: {
      how: 'it has the other network',
      do: ({ context }) => context.setOffline(false),
      ...asTheSame,
    },
  },
  {
    expect: 'in-call CALL-30',
    what: 'the stream of events is dead, and all else works',
    how: 'a proxy lets everything through but the stream',
    around: 'gates',
    provoke: async ({ gates }) => gates.toNode.become('without-events'),
    words: faults['connection-interrupted'].what,
    heal: {
      how: 'it lets the stream through again',
      do: async ({ gates }) => gates.toNode.become('open'),
      ...asTheSame,
    },
  },
  {
    expect: 'in-call CALL-33',
    what: 'the node’s process is gone',
    how: 'every request is turned away at the door; picture and sound go on',
    around: 'gates',
    also: ['in-call CALL-30'],
    provoke: async ({ gates }) => gates.toNode.become('shut'),
    words: faults['connection-unanswered'].what,
    heal: {
      how: 'it is there again, and knows the visitor',
      do: async ({ gates }) => gates.toNode.become('open'),
      ...asTheSame,
    },
  },
  {
    expect: 'ended CALL-3',
    what: 'the node’s process is gone for good',
    how: 'a node that keeps places for 6 seconds; every request is turned away at the door',
    around: 'gates',
    tokenLifetimeMs: 6_000,
    also: ['in-call CALL-30', 'in-call CALL-32', 'in-call CALL-33'],
    long: true,
    withinMs: 70_000,
    provoke: async ({ gates }) => gates.toNode.become('shut'),
    words: faults['connection-lost'].what,
  },
  {
    expect: 'waiting',
    what: 'the node crashed and started anew',
    how: 'the room dies without a word, and is there again, empty',
    also: ['in-call CALL-30', 'in-call CALL-32'],
    provoke: crash,
    words: waiting.again,
    heal: { how: 'the officer opens the room again', do: ({ host }) => host.press('start'), ...anew },
  },
  {
    expect: 'waiting',
    what: 'the node crashed and started anew, and the room is locked',
    how: 'the room dies without a word, and is there again, locked, with its host',
    room: 'hmcts1003',
    also: ['in-call CALL-30', 'in-call CALL-32'],
    provoke: crash,
    words: waiting.againLocked,
    heal: { how: 'the officer lets them in', do: ({ host }) => host.press('admit'), ...anew },
  },
  {
    expect: 'in-call CALL-32',
    what: 'the place was kept for too short a time',
    how: 'a node that keeps places for 6 seconds is not reached for 9',
    around: 'gates',
    tokenLifetimeMs: 6_000,
    also: ['in-call CALL-30', 'in-call CALL-33'],
    provoke: async ({ gates }) => {
      gates.toNode.become('shut');
      await wait(9_000);
      gates.toNode.become('open');
    },
    words: faults['place-lost'].what,
    passing: true,
    heal: { how: 'by itself', ...anew },
  },
  {
    expect: 'in-call CALL-32',
    what: 'the lid was closed for longer than the place was kept',
    how: 'the whole browser stands still for 9 seconds; the node keeps places for 6',
    sleeps: true,
    tokenLifetimeMs: 6_000,
    also: ['in-call CALL-30', 'in-call CALL-32'],
    provoke: async ({ lid }) => {
      lid.close();
      await wait(9_000);
      lid.open();
    },
    words: faults['place-lost'].what,
    passing: true,
    heal: { how: 'by itself', ...anew },
  },
  {
    expect: 'in-call',
    what: 'the lid was closed for a moment',
    how: 'the whole browser stands still for 12 seconds; the node keeps places for 120',
    long: true,
    sleeps: true,
    also: ['in-call CALL-30', 'in-call CALL-31'],
    provoke: async ({ lid }) => {
      lid.close();
      await wait(12_000);
      lid.open();
    },
    words: call.mediaFlowing,
    heal: { how: 'by itself', ...asTheSame },
  },
  {
    expect: 'in-call',
    what: 'the node hangs up the call alone',
    how: 'the call is taken, and the place in the room is kept',
    also: ['in-call CALL-31'],
    provoke: ({ host }) => host.press('hang-up'),
    words: call.mediaInterrupted,
    passing: true,
    heal: { how: 'we call again', ...asTheSame },
  },
  {
    expect: 'in-call',
    what: 'the node’s end of picture and sound dies',
    how: 'its media process loses the call, and nobody is told',
    also: ['in-call CALL-30', 'in-call CALL-31'],
    provoke: ({ host }) => host.press('lose-media'),
    words: call.mediaInterrupted,
    passing: true,
    heal: { how: 'it takes the call up again', ...asTheSame },
  },
  {
    expect: 'in-call CALL-31',
    what: 'picture and sound are blocked in the middle of a visit, and the room still answers',
    how: 'a firewall begins to let nothing but the web through',
    around: 'link',
    also: ['in-call CALL-30'],
    provoke: ({ link }) => firewall(link, 'add'),
    words: faults['media-interrupted'].what,
    heal: { how: 'the firewall lets them through', do: ({ link }) => firewall(link, 'del'), ...asTheSame },
  },
);
