import type { CallSignals, InfinitySignals } from '@pexip/infinity';
import { connectionLimitsMs } from '../../domain/connectionFault';
import { allHold, answeredAt, measureFor, type Ties } from '../../domain/ties';
import type { ConferenceSignal, RoomPort } from '../../ports';
import { watchNews as watchNetwork } from '../network/lineNews';
import type { Probe } from '../network/status';
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
  readonly probe: Probe;
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
  /** To another room. */
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

/** What hangs on one room, and is made anew for the next: an answer about the one before is of no place of ours. */
interface Room {
  ties: Ties;
  at: 'entering' | 'inside';
  media: 'never-came' | 'came' | 'called-again';
  /** One question at a time: in an outage they would pile up. */
  question: 'none' | 'asked';
  askedAt: number;
  heardAt: number;
  packets: number;
}
const newRoom = (): Room => ({
  ties: allHold,
  at: 'entering',
  media: 'never-came',
  question: 'none',
  askedAt: 0,
  heardAt: 0,
  packets: 0,
});

/** Holds the visitor's place in the room for as long as it can be held, and tells how that fares. */
export function holdPlace(setup: Setup): Place {
  const { signals, callSignals, hear, emit, ask, callAgain, lose, visit } = setup;
  let here = newRoom();
  let lookedAt = 0;

  const tell = createTelling(setup);
  const broke = (tie: keyof Ties) => (here.ties = { ...here.ties, [tie]: here.ties[tie] ?? Date.now() });
  const holds = (tie: keyof Ties) => (here.ties = { ...here.ties, [tie]: null });
  const stream = watchStream({
    onOpen: () => holds('news'),
    onClosed() {
      broke('news');
      void askNode();
    },
  });
  const mediaBroke = () => {
    if (here.media === 'never-came') return false;
    broke('media');
    emit({ saw: 'media', is: 'interrupted' });
    // Is it they alone?
    void askNode();
    return true;
  };
  const mediaFlows = () => {
    here.media = 'came';
    holds('media');
    emit({ saw: 'media', is: 'flowing' });
  };

  async function askNode(): Promise<void> {
    const room = here;
    if (room.question === 'asked' || room.at === 'entering' || visit.aborted) return;
    room.question = 'asked';
    room.askedAt = Date.now();
    // In an outage our questions would pile up on dead connections, of which a browser has only six.
    const status = room.ties.answers === null || (await setup.probe(visit)) ? await ask() : null;
    if (visit.aborted || room !== here) return;
    // What was open before an outage may be only half open since. It has its answer already, so asks for none.
    if (status === 200 && room.ties.answers !== null) stream.distrust();
    room.question = 'none';
    if (status === 403) return lose(UNKNOWN_TO_NODE, '#pex113');
    if (status !== 200) return void broke('answers');
    room.heardAt = Date.now();
    room.ties = answeredAt(room.ties, room.heardAt);
    mend(room.heardAt);
  }

  function mend(now: number): void {
    const measure = measureFor(here.ties, now);
    if (measure === 'ask') void askNode();
    if (measure === 'open-news') stream.reopen();
    if (measure === 'call-again' && here.media !== 'called-again') {
      here.media = 'called-again';
      callAgain();
    }
    if (measure === 'leave-place' || measure === 'give-up') lose(NOT_RECONNECTED, '#pex117');
  }

  const look = () => {
    const now = Date.now();
    if (now - lookedAt > SLEPT_MS) stream.distrust();
    else if (now - here.askedAt > HEARTBEAT_MS) void askNode();
    lookedAt = now;
    tell({ ties: here.ties, answeredAt: here.heardAt }, now);
    mend(now);
  };

  const waitForRoom = () => [setTimeout(() => lose(NO_ANSWER, '#pex117'), connectionLimitsMs.joining)];
  let timers = waitForRoom();
  hear(signals.onConnected, () => {
    if (here.at === 'inside') return;
    here.at = 'inside';
    lookedAt = here.askedAt = Date.now();
    timers.forEach(clearTimeout);
    timers = [
      setInterval(look, LOOK_EVERY_MS),
      setTimeout(() => (here.media === 'never-came' ? callAgain() : undefined), NO_MEDIA_MS),
    ];
  });
  watchNetwork((is) => (is === 'hidden' ? undefined : void askNode()), visit);
  hear(signals.onFailedRequest, () => void askNode());
  hear(callSignals.onReconnecting, () => void mediaBroke());
  hear(callSignals.onCallConnected, mediaFlows);
  // That the SDK has "reconnected" means only that the node took its proposal. Packets are the proof.
  hear(callSignals.onRtcStats, ({ inbound: { audio, video } }) => {
    const counted = (audio?.packetsTransmitted ?? 0) + (video?.packetsTransmitted ?? 0);
    const since = here.ties.media;
    if (counted > here.packets && since !== null && Date.now() - since > OLD_COUNT_MS) mediaFlows();
    here.packets = counted;
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
    hearsNews: () => here.ties.news === null,
    doubt: () => void askNode(),
    forget() {
      here = newRoom();
      stream.forget();
      timers.forEach(clearTimeout);
      timers = waitForRoom();
    },
  };
}
