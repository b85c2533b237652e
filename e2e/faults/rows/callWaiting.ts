import { words } from '../../pages/visitor';
import { callRows } from '../call/row';

const { call, faults, waiting } = words.en;
const MINUTE_MS = 60_000;
const minutesAgo = (minutes: number) =>
  `&at=${new Date(Date.now() - minutes * MINUTE_MS).toISOString().slice(0, 16)}Z`;

/** On the way in and before the door: who does not let the visitor in, and whose line or platform is away. */
export const callWaitingRows = callRows(
  {
    expect: 'waiting',
    what: 'the prison has not opened the room',
    how: 'no host is there',
    from: 'the-join-button',
    words: waiting.notOpen,
  },
  {
    expect: 'waiting',
    what: 'the booked time passed ten minutes ago',
    how: 'the link carries the time, and no host is there',
    from: 'the-join-button',
    invitation: () => minutesAgo(10),
    words: waiting.overdue,
  },
  {
    expect: 'waiting',
    what: 'the room is locked',
    how: 'the host is in and has locked it',
    room: 'hmcts1003',
    from: 'the-join-button',
    words: waiting.locked,
  },
  {
    expect: 'waiting',
    what: 'the prison lets the visitor into the locked room',
    how: 'waiting before it',
    room: 'hmcts1003',
    from: 'the-waiting-room',
    provoke: async () => {},
    words: waiting.locked,
    heal: {
      how: 'the officer lets them in',
      do: ({ host }) => host.press('admit'),
      to: 'in-call',
      as: 'the same guest',
      words: call.locked,
    },
  },
  {
    expect: 'ended JOIN-1',
    what: 'the address is wrong',
    how: 'the node knows no such room',
    room: 'hmcts4040',
    from: 'the-join-button',
    words: faults['room-address-unknown'].what,
  },
  {
    expect: 'ended JOIN-11',
    what: 'the platform is in maintenance',
    how: 'the node answers 503 to who joins',
    room: 'hmcts1005',
    from: 'the-join-button',
    words: faults['platform-maintenance'].what,
  },
  {
    expect: 'ended JOIN-5',
    what: 'the room is full',
    how: 'the node refuses: the limit of participants is reached',
    room: 'hmcts1009',
    from: 'the-join-button',
    words: faults['room-full'].what,
  },
  {
    expect: 'ended JOIN-2',
    what: 'nobody lets the visitor in',
    how: 'the node sends whoever waits away after 10 seconds',
    room: 'hmcts1006',
    from: 'the-join-button',
    words: faults['room-not-opened'].what,
  },
  {
    expect: 'ended JOIN-13',
    what: 'the platform is down when the visitor joins',
    how: 'a proxy that answers 502 with a page for people',
    around: 'gates',
    from: 'the-join-button',
    provoke: async ({ gates, visitor }) => {
      gates.toNode.become('bad-gateway');
      await visitor.press(words.en.join.button);
    },
    words: faults['platform-not-answering'].what,
  },
  {
    expect: 'ended JOIN-14',
    what: 'nothing answers when the visitor joins',
    how: 'requests to the node are taken and never answered',
    around: 'gates',
    from: 'the-join-button',
    long: true,
    withinMs: 50_000,
    provoke: async ({ gates, visitor }) => {
      gates.toNode.become('silent');
      await visitor.press(words.en.join.button);
    },
    words: faults['platform-unreachable'].what,
  },
  {
    expect: 'waiting NET-5',
    what: 'the visitor’s own line goes away while they wait',
    how: 'the browser is taken offline',
    from: 'the-waiting-room',
    also: ['waiting CALL-30'],
    provoke: ({ context }) => context.setOffline(true),
    words: faults['line-offline'].what,
    heal: {
      how: 'it is online again',
      do: ({ context }) => context.setOffline(false),
      to: 'waiting',
      as: 'the same guest',
      words: waiting.notOpen,
    },
  },
  {
    expect: 'waiting NET-27',
    what: 'the platform breaks down while the visitor waits',
    how: 'a proxy that has lost the node, and says 502',
    around: 'gates',
    from: 'the-waiting-room',
    also: ['waiting CALL-30'],
    provoke: async ({ gates }) => gates.toNode.become('bad-gateway'),
    words: faults['path-node-error'].what,
    heal: {
      how: 'the proxy finds the node again',
      do: async ({ gates }) => gates.toNode.become('open'),
      to: 'waiting',
      as: 'the same guest',
      words: waiting.notOpen,
    },
  },
);
