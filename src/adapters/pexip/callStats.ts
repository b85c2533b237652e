import { createCallCounts, type CallLook } from './callCounts';

/** A connection of a call, as far as it is looked at. */
export type Counted = Pick<RTCPeerConnection, 'connectionState' | 'getStats'>;

interface Setup<Connection extends Counted> {
  /** The call may be made anew at any time, with a connection of its own. */
  readonly newest: () => Connection | null;
  readonly onLook: (look: CallLook, connection: Connection) => void;
  /** Aborted when the call is over. */
  readonly visit: AbortSignal;
}

const LOOK_EVERY_MS = 1_000;

/** Looks once a second at what the browser counts of the call, for as long as the visit lasts. */
export function sampleCall<Connection extends Counted>(setup: Setup<Connection>): void {
  const { newest, onLook, visit } = setup;
  let looked: Connection | null = null;
  let read = createCallCounts();
  let asked: Connection | null = null;

  const look = async () => {
    const connection = newest();
    // Browsers answer late when they are busy, and two answers at once would be told in any order.
    if (connection === null || connection === asked || connection.connectionState !== 'connected') return;
    asked = connection;
    const report = await connection.getStats().catch(() => null);
    if (connection !== asked) return;
    asked = null;
    if (report === null || visit.aborted || connection !== newest()) return;
    if (connection !== looked) read = createCallCounts();
    looked = connection;
    onLook(read(report, performance.now()), connection);
  };
  const timer = setInterval(() => void look(), LOOK_EVERY_MS);
  visit.addEventListener('abort', () => clearInterval(timer), { once: true });
}
