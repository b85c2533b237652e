import { keepConnections, sendATone } from '../../pages/tone';
import { words } from '../../pages/visitor';
import { callRows } from '../call/row';

const { call, controls, faults, visitTruth } = words.en;
/** A server that says yes, and does nothing. */
const yes = { contentType: 'application/json', body: '{"status":"success","result":true}' };

/** What the visitor is told in the middle of a visit that goes on. Their journeys try each in full. */
export const callNoticeRows = callRows(
  {
    expect: 'in-call',
    tells: 'share-refused',
    what: 'guests may not share their screen here',
    how: 'the host refuses',
    room: 'hmcts1011',
    likeAnother: true,
    provoke: ({ visitor }) => visitor.press(call.share),
    words: faults['share-refused'].what,
  },
  {
    expect: 'in-call',
    tells: 'share-taken',
    what: 'the officer shows slides while the visitor shares their screen',
    how: 'the host’s console',
    likeAnother: true,
    provoke: async ({ visitor, host }) => {
      await visitor.press(call.share);
      await visitor.page.getByText(controls.shared.shares.screen).waitFor();
      await host.press('present');
    },
    words: faults['share-taken'].what,
  },
  {
    expect: 'in-call',
    tells: 'mute-heard',
    what: 'sound leaves though the visitor is muted',
    how: 'another track is put in place of the muted one',
    likeAnother: true,
    before: ({ visitor }) => keepConnections(visitor.page),
    provoke: ({ visitor }) => sendATone(visitor.page),
    words: faults['mute-heard'].what,
  },
  {
    expect: 'in-call',
    tells: 'mute-not-believed',
    what: 'the node does not take the mute',
    how: 'it answers yes and does nothing',
    likeAnother: true,
    provoke: async ({ visitor }) => {
      await visitor.press(call.muted);
      await visitor.page.getByText(visitTruth.microphone.opening).waitFor({ state: 'hidden' });
      await visitor.page.getByText(call.hears).waitFor();
      await visitor.page.route('**/client_mute', (route) => route.fulfill(yes));
      await visitor.press(call.unmuted);
    },
    words: faults['mute-not-believed'].what,
  },
);
