import type { Caller, Desk } from './desk';
import { type Reply, failure, success } from './protocol';
import { type Participant, admitted } from './room';
import { tell } from './telling';

type Body = Readonly<Record<string, unknown>>;

function readMessage({ me }: Caller, body: Body) {
  const { type, payload } = body;
  if (typeof type !== 'string' || typeof payload !== 'string') return undefined;
  return { origin: me.displayName, uuid: me.uuid, type, payload };
}

export function broadcastMessage(desk: Desk, caller: Caller, body: Body): Reply {
  const message = readMessage(caller, body);
  if (!message) return failure(400, 'Invalid message');
  for (const other of admitted(caller.room)) {
    if (other.uuid !== caller.me.uuid) tell(desk, other, 'message_received', message);
  }
  return success(true);
}

export function sendMessage(desk: Desk, caller: Caller, to: Participant, body: Body): Reply {
  const message = readMessage(caller, body);
  if (!message) return failure(400, 'Invalid message');
  tell(desk, to, 'message_received', { ...message, direct: true });
  return success(true);
}
