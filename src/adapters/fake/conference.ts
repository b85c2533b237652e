import type { ConferencePort, ConferenceSignal, JoinRequest } from '../../ports';

export interface FakeConference extends ConferencePort {
  readonly requests: JoinRequest[];
  readonly done: string[];
}

/** Says what it is told to say, and remembers what it was asked. */
export function fakeConference(...says: readonly ConferenceSignal[]): FakeConference {
  const requests: JoinRequest[] = [];
  const done: string[] = [];
  return {
    requests,
    done,
    prefetch: () => void done.push('prefetch'),
    async *join(request) {
      requests.push(request);
      yield* says;
    },
    setMuted: async (muted) => muted,
    setCamera: async (on) => on,
    share: async () => void done.push('share'),
    stopSharing: () => void done.push('stop sharing'),
    leave: async () => void done.push('leave'),
  };
}
