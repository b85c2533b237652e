import type { FoundRoom } from './finding';
import { plainText } from './plainText';
import type { InvitationWarning, Offered } from './reading';
import { readStartTime } from './startTime';

/** The parameters of a link by their names in lower case: people and programs change the case. */
export type Parameters = ReadonlyMap<string, readonly string[]>;

export function readParameters(...queries: string[]): Parameters {
  const parameters = new Map<string, string[]>();
  for (const query of queries) {
    for (const [key, value] of new URLSearchParams(query)) {
      const name = key.toLowerCase();
      const values = parameters.get(name);
      if (values) values.push(value);
      else parameters.set(name, [value]);
    }
  }
  return parameters;
}

/** What a link says beside its room. `join=1` and everything unknown is left aside. */
function readDetails(parameters: Parameters): {
  startsAt: number | null;
  prison: string | null;
  offered: Offered;
  warnings: InvitationWarning[];
} {
  const all = (key: string) => parameters.get(key) ?? [];
  const first = (key: string) => all(key)[0] ?? '';
  const isHost = all('role').some((role) => /^\s*(?:host|chair)/i.test(role));
  const name = plainText(first('name'));
  const warnings: InvitationWarning[] = [];
  if (isHost) warnings.push('host-link');
  if (all('calltype').some(isWithoutPicture) || isSwitchedOn(all('audioonly'))) warnings.push('not-video');
  if (name) warnings.push('name-offered');
  return {
    startsAt: readStartTime(first('at')),
    prison: plainText(first('prison')),
    offered: { name, pin: isHost ? null : readPin(first('pin')) },
    warnings,
  };
}

/** `#` ends some PINs and is part of them. */
const readPin = (text: string) => /^\d{4,20}#?$/.exec(text.trim())?.[0] ?? null;

/** From `audioonly` of the older web apps to `AudioSendRecvVideoRecvOnly` of the newer ones. */
const isWithoutPicture = (callType: string) =>
  !/video(?!recvonly|inactive)/i.test(callType) && callType !== '';

const isSwitchedOn = (values: readonly string[]) => values.some((value) => !/^(?:0|false|no)$/i.test(value));

/** Only what the link says, to be laid over a bare room. */
export function withDetails(room: FoundRoom, parameters: Parameters): FoundRoom {
  const { startsAt, prison, offered, warnings } = readDetails(parameters);
  return { ...room, meeting: { ...room.meeting, startsAt, prison }, offered, warnings };
}
