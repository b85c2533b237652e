import { connectionLimitsMs } from '../../domain/connectionFault';
import { comesBack, faultOfReason, hangsOnReach } from '../../domain/endings';
import type { Reach } from '../../domain/reach';
import type { ConferenceSignal, RoomPort } from '../../ports';
import type { Stream } from '../stream';
import type { CallSetup } from './call';

type Ended = Extract<ConferenceSignal, { saw: 'ended' }>;
type Listener = Pick<CallSetup, 'emit' | 'onEnd'>;

interface Setup {
  /** Begins one call, once the one before it is out of the room. */
  readonly enter: (listener: Listener) => void;
  readonly reach: RoomPort['reach'];
  readonly stream: Stream<ConferenceSignal>;
  /** Aborted when the visitor leaves. */
  readonly left: AbortSignal;
}

/** Whoever is thrown out as often as this at once is thrown out for a reason. */
const MOST_RETURNS = 3;
const STEADY_MS = 60_000;
const ASK_AGAIN_MS = 1_000;

/**
 * One visit is as many calls as it takes: a place that was lost by nobody's will is asked for again, as soon as the
 * platform can be reached. Each time as a new guest, muted, after the one before has left.
 */
export function visitRoom({ enter, reach, stream, left }: Setup): void {
  let returns = 0;

  function begin(): void {
    const began = Date.now();
    let last: Ended | null = null;
    let wasIn = false;
    enter({
      emit(said) {
        if (said.saw === 'ended') return void (last = said);
        if (said.saw === 'place') {
          if (!wasIn && returns > 0) stream.push({ saw: 'connection', is: 'held', reach: null });
          wasIn = true;
        }
        stream.push(said);
      },
      onEnd() {
        if (Date.now() - began > STEADY_MS) returns = 0;
        if (!last || left.aborted) stream.end();
        else if (wasIn && returns < MOST_RETURNS && comesBack(last.reason)) void comeBack(last);
        else void finish(last, wasIn);
      },
    });
  }

  async function comeBack(last: Ended): Promise<void> {
    returns += 1;
    stream.push({ saw: 'connection', is: 'rejoining', reach: null });
    const until = Date.now() + connectionLimitsMs.rejoining;
    let found = await howFar();
    while (found !== 'answers' && Date.now() < until && !left.aborted) {
      stream.push({ saw: 'connection', is: 'rejoining', reach: found });
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
      found = await howFar();
    }
    if (left.aborted) return stream.end();
    if (found === 'answers') return begin();
    end({ ...last, reach: found });
  }

  /** Whose fault a silence is can be asked at the very moment alone. */
  async function finish(last: Ended, wasIn: boolean): Promise<void> {
    const fault = faultOfReason(last.reason, wasIn ? 'joined' : 'joining');
    end(hangsOnReach(fault) ? { ...last, reach: await howFar() } : last);
  }
  const end = (last: Ended) => {
    stream.push(last);
    stream.end();
  };
  async function howFar(): Promise<Reach> {
    const found = await reach(left);
    return found.ok ? 'answers' : found.failure;
  }

  begin();
}
