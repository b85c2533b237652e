/** Camera or microphone, as far as the call sends it. */
export interface Sender {
  isThere(): boolean;
  /** Whether nothing is sent: also true of a device that is not there, or stopped by itself. */
  isOff(): boolean;
  turn(off: boolean): void;
}

export interface ToldSwitch {
  /** Resolves to whether it is off now. Off is off at once; on waits until the server knows. */
  set(off: boolean): Promise<boolean>;
  /** Makes device and server agree: after anything that may have parted them. Nothing is said twice. */
  settle(): Promise<void>;
  /**
   * Says once more what the server should believe, in its turn: the HTTP status of the answer, null if none came. Its
   * use is to hear whether the server still knows us.
   */
  remind(): Promise<number | null>;
  /** The visitor is new to a server: whether it believes this to be off; null where it must be told in any case. */
  meet(believes: boolean | null): void;
}

interface Setup {
  readonly sender: Sender;
  readonly tell: (off: boolean) => Promise<{ readonly status: number } | undefined>;
  /** The server will not hear it from us: it may have forgotten us, and to say it again changes nothing. */
  readonly onTurnedAway: () => void;
  readonly begins: 'on' | 'off';
  /** Aborted when the call is over. */
  readonly visit: AbortSignal;
}

interface Server {
  /** Whether this is off; null while that is not known. */
  believes: boolean | null;
}

const PAUSES_MS = [0, 500, 1_500];
const NO_ANSWER_MS = 5_000;

/**
 * A switch that is told to the server: off first here and then there, on the other way round, so that nobody
 * is heard or seen while the room's list says that they are not. What cannot be told stays off.
 */
export function createToldSwitch({ sender, tell, onTurnedAway, begins, visit }: Setup): ToldSwitch {
  let wantsOff = begins === 'off';
  let server: Server = { believes: null };
  let turn: Promise<void> = Promise.resolve();

  const say = async (off: boolean, to: Server) => {
    // Until it has answered it may believe either.
    to.believes = null;
    for (const pause of PAUSES_MS) {
      if (pause > 0) await wait(pause);
      if (visit.aborted || to !== server || (wantsOff && !off)) return;
      const status = await answered(tell(off));
      if (status === 200) {
        to.believes = off;
        return;
      }
      if (status === 403) return onTurnedAway();
    }
  };
  const agree = async () => {
    const to = server;
    if (wantsOff) sender.turn(true);
    else if (sender.isOff() && sender.isThere()) {
      await say(false, to);
      if (to.believes === false && to === server && !wantsOff && !visit.aborted) sender.turn(false);
    }
    if (to.believes !== sender.isOff()) await say(sender.isOff(), to);
  };
  /** One after the other: two requests at once may arrive in any order. */
  const settle = () => (turn = turn.then(agree));

  return {
    settle,
    remind() {
      const answer = turn.then(() => answered(tell(sender.isOff())));
      turn = answer.then(() => undefined);
      return answer;
    },
    meet(believes) {
      server = { believes };
      // What the server before has not answered yet, this one need not wait for.
      turn = Promise.resolve();
    },
    async set(off) {
      wantsOff = off;
      if (off) sender.turn(true);
      const settled = settle();
      if (off) return true;
      await settled;
      // What failed now must not happen by itself later.
      if (sender.isOff()) {
        wantsOff = true;
        sender.turn(true);
      }
      return sender.isOff();
    },
  };
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** The status of an answer; null where it does not come, or too late. */
const answered = (answer: ReturnType<Setup['tell']>): Promise<number | null> =>
  Promise.race([
    answer.then(
      (reply) => reply?.status ?? null,
      () => null,
    ),
    wait(NO_ANSWER_MS).then(() => null),
  ]);
