import { hangUp, updateCall } from './calls';
import { type Candidate, success } from './protocol';
import { type Asked, type OnCall, type Verb, post } from './verb';

function readCandidate({ body }: Asked<OnCall>): Candidate | undefined {
  const { candidate, mid } = body;
  return typeof candidate === 'string' && candidate !== ''
    ? { candidate, mid: String(mid ?? '0') }
    : undefined;
}

export const callVerbs: Readonly<Record<string, Verb<OnCall>>> = {
  /** Most clients acknowledge with nothing; with an SDP they answer an offer that the node made. */
  ack: post('self', ({ desk, target, body }) => {
    const { sdp } = body;
    if (typeof sdp === 'string' && sdp !== '') desk.emit({ do: 'apply-answer', call: target.uuid, sdp });
    return success(true);
  }),
  /** An empty candidate means that there are no more, which the node does not need to know. */
  new_candidate: post('self', (asked) => {
    const candidate = readCandidate(asked);
    if (candidate) asked.desk.emit({ do: 'add-candidate', call: asked.target.uuid, candidate });
    return success(null);
  }),
  update: post('self', ({ body, target }) => updateCall({ body, call: target })),
  statistics: post('self', () => success(null)),
  disconnect: post('self', ({ desk, caller, target }) => {
    hangUp(desk, caller, target);
    return success(null);
  }),
  dtmf: post('self', () => success(true)),
  fecc: post('self', () => success(true)),
};
