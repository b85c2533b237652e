import type { Config } from '../../domain/config';
import type { LabAnswer, LabDeed } from '../../domain/labDeeds';

/** Room as the console tells of it: no more than is needed of it. */
interface RoomOfLab {
  readonly participants: readonly { readonly synthetic: boolean }[];
}

/** Orders a room of the local lab about, through its console. Without a lab in the settings nothing is asked of anyone. */
export async function orderLab(
  { lab, meetingDomains }: Pick<Config, 'lab' | 'meetingDomains'>,
  { room, order }: LabDeed,
): Promise<LabAnswer> {
  if (lab === undefined || order === null) return 'refused';
  const url = `${lab}/console/rooms/${encodeURIComponent(`${room}@${meetingDomains[0]}`)}`;
  const reason = order.reason === null ? '' : `?reason=${encodeURIComponent(order.reason)}`;
  try {
    const { participants } = (await (await fetch(url)).json()) as RoomOfLab;
    if (participants.every(({ synthetic }) => synthetic)) return 'nobody';
    const { ok } = await fetch(`${url}/${order.verb}${reason}`, { method: 'POST' });
    return ok ? 'done' : 'refused';
  } catch {
    return 'no-answer';
  }
}
