import { words } from '../../pages/visitor';
import { callRows, type CallRow } from '../call/row';
import { usualLine } from '../call/world';

const { advice } = words.en.visitTruth.line;
const { lowered } = words.en.visitTruth.ownPicture;

/** Looks of five seconds, of which the advice needs two. */
const SAID_WITHIN_MS = 40_000;
/** A picture that was paused comes back in two steps of twenty seconds, and what is said goes with it. */
const WELL_WITHIN_MS = 100_000;

const healing: NonNullable<CallRow['heal']> = {
  how: 'nothing is lost any more',
  do: ({ link }) => link.set(usualLine),
  to: 'in-call',
  as: 'the same guest',
  words: words.en.visitTruth.line.quality.good,
  lineIsWell: true,
  withinMs: WELL_WITHIN_MS,
};

/** A line that carries the visit badly: one sentence about it, and no word of anything that is not so. */
export const callLineRows = callRows(
  {
    expect: 'in-call',
    what: '8 % of what the prison sends gets lost',
    how: 'packets are lost on the way to the visitor, evenly',
    around: 'link',
    long: true,
    withinMs: SAID_WITHIN_MS,
    provoke: ({ link }) => link.set({ ...usualLine, down: { ...usualLine.down, lossPpm: 80_000 } }),
    words: advice['receiving-loses'],
    heal: healing,
  },
  {
    expect: 'in-call',
    what: '10 % of what the visitor sends gets lost',
    how: 'packets are lost on the way to the prison, evenly',
    around: 'link',
    long: true,
    withinMs: SAID_WITHIN_MS,
    provoke: ({ link }) => link.set({ ...usualLine, up: { ...usualLine.up, lossPpm: 100_000 } }),
    words: lowered.small,
    // Five seconds with a little less lost are enough for the advice, and two with no less for a picture that pauses.
    mayAlsoSay: [advice['sending-loses'], lowered.off],
    heal: healing,
  },
);
