import type { Ports } from '../ports';
import type { Record } from './commands';
import { isCalling } from './journeySlice';
import type { Visit } from './visit';

export interface CallCommands {
  /** Joins as Guest. `pin` only where the room asked for one. */
  join(pin?: string): Promise<void>;
  setMuted(muted: boolean): Promise<void>;
  setCamera(on: boolean): Promise<void>;
  share(): Promise<void>;
  stopSharing(): void;
  leave(): Promise<void>;
}

interface Live {
  readonly visit: Visit;
  readonly openPorts: () => Promise<Pick<Ports, 'conference'>>;
  readonly record: Record;
  /** The PIN that came with the link to this room, if one did. */
  readonly pinFor: (address: string) => string | null;
}

export function createCallCommands({ visit, openPorts, record, pinFor }: Live): CallCommands {
  const room = async () => (await openPorts()).conference;

  return {
    async join(pin) {
      record({ type: 'join-pressed' });
      const { journey } = visit.state();
      if (journey.at !== 'joining') return;
      const { address } = journey.invitation.meeting;
      const request = { address, name: journey.guest.name, pin: pin ?? pinFor(address) };
      for await (const signal of (await room()).join(request)) record({ type: 'conference-said', signal });
    },
    async setMuted(muted) {
      record({ type: 'microphone-set', muted: await (await room()).setMuted(muted) });
    },
    async setCamera(on) {
      record({ type: 'camera-set', on: await (await room()).setCamera(on) });
    },
    share: async () => (await room()).share(),
    stopSharing: () => void room().then((conference) => conference.stopSharing()),
    async leave() {
      if (!isCalling(visit.state().journey)) return;
      record({ type: 'left' });
      await (await room()).leave();
    },
  };
}
