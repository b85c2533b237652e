import type { Call } from '../../domain/call';
import { useWords } from '../runtime';
import { fill } from '../fill';
import { LineWord } from './LineWord';
import { RoomHears } from './RoomHears';

/** What everyone must know at a glance, in words: the line, the room's door, how many are here. */
export function CallStrip({ call }: { readonly call: Call }) {
  const { call: words } = useWords();
  // Picture and sound may flow on while nothing else gets through; that is no connection all the same.
  const media = call.connection.is === 'interrupted' ? 'interrupted' : call.media;
  const line = {
    starting: words.mediaStarting,
    flowing: words.mediaFlowing,
    interrupted: words.mediaInterrupted,
  }[media];
  return (
    <ul class="vr-stage__strip">
      <li class={media === 'interrupted' ? 'vr-stage__fact--warning' : undefined}>{line}</li>
      <LineWord call={call} />
      <li>
        <span role="status">{call.room.locked ? words.locked : words.open}</span>
      </li>
      <li>{fill(words.inRoom, { count: call.roster.hosts + call.roster.guests })}</li>
      <li>
        <RoomHears call={call} />
      </li>
    </ul>
  );
}
