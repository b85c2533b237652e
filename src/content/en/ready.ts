import type { CardProblem } from '../../domain/readiness/cardCode';
import type { Difference, Outcome } from '../../domain/readiness/card';
import type { Machine, Network } from '../../domain/readiness/equipment';

/** Proof of readiness: a card of facts, for an interpreter to send to whoever booked the visit. */
export const ready = {
  title: 'Readiness card',
  ownTitle: 'Your readiness card',
  ownLead:
    'Send this card to the person who booked the visit. It says what works. It does not say who you are.',
  allWell: 'Camera, microphone, speaker and line work.',
  notAll: 'Not everything works, or not everything was checked.',
  checked: 'Checked on',
  checkedAt: '{when}, UK time',
  age: 'Age of this card',
  ahead: 'This time is still to come. The clock of one of the two devices is wrong.',
  outcomes: {
    works: 'Working',
    'good-to-know': 'Working, with a remark',
    problem: 'Problem',
    unmeasured: 'Could not measure',
    unchecked: 'Not checked',
  } satisfies Record<Outcome, string>,
  rows: {
    machine: 'Device',
    browser: 'Kind of browser',
    system: 'System',
    network: 'Network',
  } satisfies Record<Difference, string>,
  machines: { phone: 'Phone', tablet: 'Tablet', computer: 'Computer', unknown: 'Not known' } satisfies Record<
    Machine,
    string
  >,
  networks: { wifi: 'Wi-Fi', cable: 'Cable', mobile: 'Mobile data' } satisfies Record<Network, string>,
  noNetwork: 'The browser does not say',
  otherKind: 'Another kind',
  statement:
    'This is the sender’s own statement. Nobody has checked it, and this page cannot tell who made it.',
  link: 'Link to this card',
  linkHint: 'The whole card is in the link. It is kept nowhere else, and no server sees it.',
  copyLink: 'Copy the link',
  onTheDay: 'On the day',
  onTheDayList: [
    'Use the same device, the same headset and the same network.',
    'Open the link to your card on the day. It tells you if you are on another kind of device or network.',
    'If anything has changed, check again. A check counts only for what it was made with.',
    'After the visit, delete the link to the room. Do not use it again, and do not pass it on.',
  ],
  nothing: 'Nothing has been checked on this page yet. Check your device first, then make the card.',
  toCheck: 'Check this device',
  again: 'Check this device again',
  mine: 'Is this your own card?',
  mineHint: 'On the day, open this link on the device that you will use. Then compare.',
  compare: 'Compare with this device',
  same: 'You checked on this kind of device and network.',
  sameButNetwork:
    'You checked on this kind of device, browser and system. The network could not be compared: if you are on another one now, check again.',
  different: 'You checked on another device or network. Check again on this one.',
  thenNow: '{what}: {before} then, {now} now',
  onlyKinds: 'We see only the kind of device. We cannot tell if it is the very same one.',
  unreadable: 'This card cannot be read',
  problems: {
    'cut-off': 'The end of the link is missing.',
    mistyped: 'A letter or a number in the link is wrong.',
    newer: 'A newer version of this page made this card. Close this page, and open the link again.',
  } satisfies Record<CardProblem, string>,
  askAgain: 'Ask the sender to copy the whole link and send it once more.',
} as const;
