import type { Client } from './sdk';

type Asked = Parameters<Client['call']>[0];
type Reason = NonNullable<Parameters<Client['disconnect']>[0]['reason']>;

/** The way into one room, and out of it again. */
export interface Door {
  /** Asks to be let in. Asks nothing once the visit is over. */
  enter(pin?: string): Promise<void>;
  /** To another room, with the ticket that this one gave. */
  move(alias: string, token: string): Promise<void>;
  /**
   * Resolves once the visitor is out, however far in they were: whether the node took the goodbye. The visit must be over
   * before.
   */
  leave(reason: Reason): Promise<boolean>;
  /** Out, as far as a page can say so while it is being closed. */
  slam(): void;
}

interface Setup {
  readonly client: Client;
  readonly usual: Asked;
  /** Called before each try: whoever it brings in is new to the server. */
  readonly onAsk: () => void;
  /** Aborted when the call is over. */
  readonly visit: AbortSignal;
}

/**
 * How long to let the SDK come in before it is sent out, and how long to wait for the node's goodbye: an event stream
 * that a proxy holds back never opens, and a line that is down answers nothing.
 */
const PATIENCE_MS = 3_000;

/**
 * The SDK's `disconnect` does nothing before there is a token, and from then until `call` resolves it leaves a
 * half-made call behind. So whoever leaves on the way in lets it come in first, and is out at once after that.
 */
export function createDoor({ client, usual, onAsk, visit }: Setup): Door {
  let entering: Promise<unknown> = Promise.resolve();
  let alias = usual.conferenceAlias;

  const out = (reason: Reason) =>
    client.disconnect({ reason }).then(
      () => true,
      () => false,
    );
  const enter = async (how: { pin?: string; token?: string }) => {
    if (visit.aborted) return;
    onAsk();
    entering = client.call({ ...usual, conferenceAlias: alias, ...how }).catch(() => undefined);
    await entering;
    if (visit.aborted) await out('User initiated disconnect');
  };

  return {
    enter: (pin) => enter(pin === undefined ? {} : { pin }),
    async move(to, token) {
      alias = to;
      await out('Transfer');
      await enter({ token });
    },
    async leave(reason) {
      await atMost(entering);
      return (await atMost(out(reason))) === true;
    },
    slam: () => void out('Browser closed'),
  };
}

const atMost = (work: Promise<unknown>) =>
  Promise.race([work, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
