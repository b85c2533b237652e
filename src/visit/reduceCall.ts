import { newCall, type Call } from '../domain/call';
import { unreachable } from '../domain/result';
import type { ConferenceSignal } from '../ports';

/** What a signal changes in a call. Signals that move the journey itself leave the call as it is. */
export function reduceCall(call: Call, signal: ConferenceSignal): Call {
  switch (signal.saw) {
    case 'room':
      return { ...call, room: { started: signal.started, locked: signal.locked } };
    case 'roster':
      return { ...call, roster: signal.roster };
    case 'media':
      return { ...call, media: signal.is };
    case 'moved':
      return { ...newCall(call.camera), room: call.room, roster: call.roster };
    case 'server-mute':
      return { ...call, muted: { ...call.muted, byPrison: signal.byPrison } };
    case 'slides':
      return { ...call, slides: signal.showing ? 'shown' : 'none' };
    case 'share':
      return { ...call, share: signal.is };
    case 'place':
    case 'pin-asked':
    case 'extension-asked':
    case 'sign-in-asked':
    case 'ended':
      return call;
    default:
      return unreachable(signal);
  }
}
