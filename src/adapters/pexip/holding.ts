import type { CallSignals, InfinitySignals } from '@pexip/infinity';
import { connectionLimitsMs } from '../../domain/connectionFault';
import { allHold, answeredAt, measureFor, type Ties } from '../../domain/ties';
import type { ConferenceSignal, RoomPort } from '../../ports';
import { watchNews as watchNetwork } from '../network/lineNews';
import type { Knock } from '../network/status';
import type { Hear } from './hearing';
import { watchStream } from './newsStream';
import { createTelling } from './telling';

interface Setup {
  readonly signals: InfinitySignals;
  readonly callSignals: CallSignals;
  readonly hear: Hear;
  readonly emit: (signal: ConferenceSignal) => void;
  /** Asks the node what only its guests may ask: the HTTP status, or null when nothing came back in time. */
  readonly ask: () => Promise<number | null>;
  readonly reach: RoomPort['reach'];
  /** Whether anything answers where the node is. */
  readonly knock: Knock;
  /** Makes another call in the same place. */
  readonly callAgain: () => void;
  /** The place is gone, or must be given up. */
  readonly lose: (text: string, code: string) => void;
  /** Aborted when the call is over. */
  readonly visit: AbortSignal;
}

export interface Place {
  /** Picture and sound broke off. False where there never were any, and so nothing to hold on to. */
  mediaBroke(): boolean;
  /** Whether what the node says of the room is news: while its stream is closed, the SDK repeats what it heard last. */
  hearsNews(): boolean;
  /** The node turned somebody away who asked: whether it still knows us is asked at once, not at the next heartbeat. */
  doubt(): void;
  /** To another room: what is still said of this one is of no place of ours. */
  forget(): void;
}

const LOOK_EVERY_MS = 1_000;
/** A page that was asleep for so long may have been forgotten, and its streams may be dead without saying so. */
const SLEPT_MS = 10_000;
/** Nothing else would tell of a way that takes requests and never answers, while picture and sound flow on. */
const HEARTBEAT_MS = 15_000;
/** Browsers say by themselves that no path was found, after 15 seconds; this is for those that say nothing. */
const NO_MEDIA_MS = 25_000;
/** What is counted sooner after a break may have come before it. */
const OLD_COUNT_MS = 1_500;

/** In the words of node and SDK, but for the last. */
const UNKNOWN_TO_NODE = 'Invalid token';
const NOT_RECONNECTED = 'Could not reconnect to the meeting';
const NO_ANSWER = 'The room did not answer in time';

/** Holds the visitor's place in the room for as long as it can be held, and tells how that fares. */
export function holdPlace(setup: Setup): Place {
  const { signals, callSignals, hear, emit, ask, callAgain, lose, visit } = setup;
  let ties: Ties = allHold;
  let [lookedAt, askedAt, heardAt] = [0, 0, 0];
  let begun = false;
  let rooms = 1;
  let asking = false;
  let calling = false;
  let flowed = false;
  let packets = 0;

  const tell = createTelling(setup);
  const broke = (tie: keyof Ties) => (ties = { ...ties, [tie]: ties[tie] ?? Date.now() });
  const holds = (tie: keyof Ties) => (ties = { ...ties, [tie]: null });
  const stream = watchStream({
    onOpen: () => holds('news'),
    onClosed() {
      broke('news');
      void askNode();
    },
  });
  const mediaBroke = () => {
    if (!flowed) return false;
    broke('media');
    emit({ saw: 'media', is: 'interrupted' });
    // Is it they alone?
    void askNode();
    return true;
  };
  const mediaFlows = () => {
    flowed = true;
    calling = false;
    holds('media');
    emit({ saw: 'media', is: 'flowing' });
  };

  async function askNode(): Promise<void> {
    if (asking || !begun || visit.aborted) return;
    asking = true;
    askedAt = Date.now();
    const room = rooms;
    // In an outage our questions would pile up on dead connections, of which a browser has only six.
    const status = ties.answers === null || (await setup.knock(visit)) ? await ask() : null;
    const isOurs = !visit.aborted && room === rooms;
    // What was open before an outage may be only half open since. It has its answer already, so asks for none.
    if (isOurs && status === 200 && ties.answers !== null) stream.distrust();
    asking = false;
    if (!isOurs) return;
    if (status === 403) return lose(UNKNOWN_TO_NODE, '#pex113');
    if (status !== 200) return void broke('answers');
    heardAt = Date.now();
    ties = answeredAt(ties, heardAt);
    mend(heardAt);
  }

  function mend(now: number): void {
    const measure = measureFor(ties, now);
    if (measure === 'ask') void askNode();
    if (measure === 'open-news') stream.reopen();
    if (measure === 'call-again' && !calling) {
      calling = true;
      callAgain();
    }
    if (measure === 'leave-place' || measure === 'give-up') lose(NOT_RECONNECTED, '#pex117');
  }

  const look = () => {
    const now = Date.now();
    if (now - lookedAt > SLEPT_MS) stream.distrust();
    else if (now - askedAt > HEARTBEAT_MS) void askNode();
    lookedAt = now;
    tell({ ties, answeredAt: heardAt }, now);
    mend(now);
  };

  const waitForRoom = () => [setTimeout(() => lose(NO_ANSWER, '#pex117'), connectionLimitsMs.joining)];
  let timers = waitForRoom();
  hear(signals.onConnected, () => {
    if (begun) return;
    begun = true;
    lookedAt = askedAt = Date.now();
    timers.forEach(clearTimeout);
    timers = [
      setInterval(look, LOOK_EVERY_MS),
      setTimeout(() => (flowed ? undefined : callAgain()), NO_MEDIA_MS),
    ];
  });
  watchNetwork((is) => (is === 'hidden' ? undefined : void askNode()), visit);
  hear(signals.onFailedRequest, () => void askNode());
  hear(callSignals.onReconnecting, () => void mediaBroke());
  hear(callSignals.onCallConnected, mediaFlows);
  // That the SDK has "reconnected" means only that the node took its proposal. Packets are the proof.
  hear(callSignals.onRtcStats, ({ inbound: { audio, video } }) => {
    const counted = (audio?.packetsTransmitted ?? 0) + (video?.packetsTransmitted ?? 0);
    if (counted > packets && ties.media !== null && Date.now() - ties.media > OLD_COUNT_MS) mediaFlows();
    packets = counted;
  });
  visit.addEventListener(
    'abort',
    () => {
      timers.forEach(clearTimeout);
      stream.stop();
    },
    { once: true },
  );

  return {
    mediaBroke,
    hearsNews: () => ties.news === null,
    doubt: () => void askNode(),
    forget() {
      rooms += 1;
      ties = allHold;
      begun = flowed = calling = false;
      stream.forget();
      timers.forEach(clearTimeout);
      timers = waitForRoom();
    },
  };
}
