import { refill, spend, type Pace } from '../../domain/line/pace';
import type { FlowPlan } from '../../domain/line/flowPlan';
import type { Direction } from '../../domain/line/limits';
import { failed, ok, type Result } from '../../domain/result';
import type { FlowReport, LineRefusal } from '../../ports';
import { capped, stopped } from './capped';
import { createMailbox } from './mailbox';
import { silenceOf, type Endpoint } from './request';
import { headerBytes, transfers } from './transfer';

const TICK_MS = 10;
/**
 * What a busy computer held up is caught up, else a fast line reads 1.3 Mbps. No flood comes of it, as
 * `inFlight` bounds what is under way.
 */
const CATCH_UP_MS = 400;
/** One lost request may be an idle connection that the server closed; three are an answer. */
const FAILURES_TO_REFUSE = 3;
/** What is under way may come home, so that its connection can be used again; a clogged line is cut. */
const HOMECOMING_MS = 300;

/** See `LinePort.flow`. */
export async function* flow(
  endpoint: Endpoint,
  direction: Direction,
  plan: FlowPlan,
  inFlight: () => number,
  signal: AbortSignal,
): AsyncGenerator<Result<FlowReport, LineRefusal>, void> {
  const { requestBytes, roundTripMs, capMs, mostBytes } = plan;
  const costBytes = requestBytes + headerBytes.bothWays;
  const mailbox = createMailbox<Result<FlowReport, LineRefusal>>();
  const issuing = capped(signal, capMs);
  const requests = capped(signal, capMs + HOMECOMING_MS);
  const startMs = performance.now();
  const nowMs = () => performance.now() - startMs;
  const serverClock: { zeroMs: number | null } = { zeroMs: null };
  /** When each request that is under way was sent. */
  const underWay = new Map<Promise<void>, number>();
  const depthBytes = Math.max(2 * requestBytes, (plan.paceMbps * 1000 * CATCH_UP_MS) / 8);
  let pace: Pace = { mbps: plan.paceMbps, depthBytes, bytes: plan.firstBytes, atMs: 0 };
  let asked = 0;
  let completed = 0;
  let arrivedBytes = 0;
  let failures = 0;

  /** What an upload under way has already brought is not known before its receipt is here. */
  const knownUntilMs = () =>
    serverClock.zeroMs === null ? nowMs() : Math.min(nowMs(), ...underWay.values()) + roundTripMs / 2;

  const isSpent = () => (asked + 1) * costBytes > mostBytes;

  const report = (arrivals: FlowReport['arrivals']) => {
    for (const { bytes } of arrivals) arrivedBytes += bytes;
    const askedBytes = asked * (requestBytes + headerBytes[direction]);
    const usedBytes = asked * costBytes;
    const sums = { elapsedMs: nowMs(), askedBytes, usedBytes, completed };
    mailbox.post(ok({ arrivals, knownUntilMs: knownUntilMs(), ...sums }));
    if (underWay.size === 0 && isSpent()) mailbox.close();
  };

  const refuse = (why: LineRefusal) => {
    mailbox.post(failed(why));
    mailbox.close();
  };

  const transfer = async (issuedMs: number): Promise<LineRefusal | null> => {
    const errand = { bytes: requestBytes, roundTripMs, issuedMs, nowMs, serverClock, arrived: report };
    try {
      return await transfers[direction](endpoint, errand, requests.signal);
    } catch {
      return requests.signal.aborted ? null : await silenceOf(endpoint, requests.signal);
    }
  };

  const send = () => {
    const issuedMs = nowMs();
    const errand = transfer(issuedMs).then((refusal) => {
      underWay.delete(errand);
      if (refusal) failures += 1;
      else completed += 1;
      return refusal && failures >= FAILURES_TO_REFUSE ? refuse(refusal) : report([]);
    });
    underWay.set(errand, issuedMs);
  };

  const issue = () => {
    pace = refill(pace, nowMs());
    const mayAsk = () => !issuing.signal.aborted && !isSpent() && underWay.size < inFlight();
    while (mayAsk() && pace.bytes >= requestBytes) {
      pace = spend(pace, requestBytes);
      asked += 1;
      send();
    }
  };

  issuing.signal.addEventListener('abort', () => {
    // Not a single byte is not a slow line: nobody knows what it is.
    if (issuing.timedOut() && arrivedBytes === 0) refuse('timed-out');
    else mailbox.close();
  });
  const ticking = setInterval(issue, TICK_MS);
  issue();
  try {
    yield* mailbox.letters();
  } finally {
    clearInterval(ticking);
    issuing.stop();
    // Nobody waits for it: the other direction is not in its way, and its first 200 ms do not count.
    const homecoming = capped(requests.signal, HOMECOMING_MS);
    void Promise.race([Promise.allSettled(underWay.keys()), stopped(homecoming.signal)]).then(() => {
      homecoming.stop();
      requests.stop();
    });
  }
}
