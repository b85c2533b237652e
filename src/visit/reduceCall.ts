import { newCall, type Call } from '../domain/call';
import { connectionAfter } from '../domain/connection';
import { unreachable } from '../domain/result';
import type { ConferenceSignal } from '../ports';

/** What a signal changes in a call. Signals that move the journey itself leave the call as it is. */
export function reduceCall(call: Call, signal: ConferenceSignal, at: number): Call {
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
      return { ...call, muted: { ...call.muted, believed: signal.byUs, byPrison: signal.byPrison } };
    case 'slides':
      return { ...call, slides: signal.showing ? 'shown' : 'none' };
    case 'share':
      return { ...call, share: signal.is };
    case 'leaving':
      return { ...call, leaves: signal.audio };
    case 'mute-disagreed':
      return { ...call, muted: { ...call.muted, byYou: true, disagreed: signal.how } };
    case 'line':
      return { ...call, line: signal.line };
    case 'own-picture':
      return { ...call, ownPicture: signal.is };
    case 'connection': {
      const connection = connectionAfter(call.connection, signal, at);
      // Whoever has to ask for a place anew comes muted, and shows nothing.
      return signal.is === 'rejoining'
        ? { ...newCall(call.camera), room: call.room, connection }
        : { ...call, connection };
    }
    case 'place':
      // As the call does: nobody comes in heard.
      return signal.waiting ? { ...call, muted: { ...call.muted, byYou: true } } : call;
    case 'pin-asked':
    case 'extension-asked':
    case 'sign-in-asked':
    case 'ended':
      return call;
    default:
      return unreachable(signal);
  }
}
