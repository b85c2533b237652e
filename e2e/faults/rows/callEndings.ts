import { words } from '../../pages/visitor';
import { callRows } from '../call/row';

const { call, faults } = words.en;

/** What the officer does, and what a node says when it puts somebody out. */
export const callEndingRows = callRows(
  {
    expect: 'in-call',
    what: 'the officer locks the room',
    how: 'the host’s console',
    provoke: ({ host }) => host.press('lock'),
    words: call.locked,
  },
  {
    expect: 'in-call',
    what: 'somebody knocks at the locked room',
    how: 'another guest comes to the locked room',
    provoke: async ({ host }) => {
      await host.press('lock');
      await host.press('knock');
    },
    words: call.knock,
  },
  {
    expect: 'ended END-2',
    what: 'the officer takes the visitor out',
    how: 'the host’s console',
    provoke: ({ host }) => host.press('remove'),
    words: faults['removed-by-prison'].what,
  },
  {
    expect: 'ended END-1',
    what: 'the officer ends the visit',
    how: 'the host’s console',
    provoke: ({ host }) => host.press('end'),
    words: faults['ended-by-prison'].what,
  },
  {
    expect: 'ended END-3',
    what: 'the prison leaves the room',
    how: 'the node says that all hosts have left',
    provoke: ({ host }) => host.putOut('All conference hosts departed hosted conference'),
    words: faults['prison-left'].what,
  },
  {
    expect: 'ended END-4',
    what: 'the visitor was alone for too long',
    how: 'the node says so',
    provoke: ({ host }) => host.putOut('Last remaining participant removed from conference after timeout'),
    words: faults['alone-too-long'].what,
  },
  {
    expect: 'ended END-6',
    what: 'an administrator ends it',
    how: 'the node says so, with words of its own around it',
    provoke: ({ host }) => host.putOut('Call Failed: Conference terminated by an administrator'),
    words: faults['ended-by-platform'].what,
  },
  {
    expect: 'ended CALL-6',
    what: 'the node gives a reason that nobody knows',
    how: 'a text that is in no list',
    provoke: ({ host }) => host.putOut('Quite a new reason'),
    words: 'Quite a new reason',
  },
  {
    expect: 'in-call CALL-32',
    what: 'a part of the platform fails, and another takes over',
    how: 'the node puts the visitor out: its media node is gone',
    provoke: ({ host }) => host.putOut('Media node disconnected'),
    words: faults['place-lost'].what,
    passing: true,
    heal: {
      how: 'they are back by themselves',
      to: 'in-call',
      as: 'a new guest',
      words: call.mediaFlowing,
    },
  },
);
