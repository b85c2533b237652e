import type { MediaPath } from '../../domain/mediaPath';
import { failed, ok } from '../../domain/result';
import type { NoMedia, Reach, RoomPort } from '../../ports';

export const clearPath: MediaPath = {
  by: 'direct',
  over: 'udp',
  vpn: false,
  seconds: 5,
  roundTripMs: 22,
  sent: { packets: 500, lost: 0, jitterMs: 2 },
  received: { packets: 700, lost: 0, jitterMs: 3 },
  uplinkKbps: 2500,
};

interface FakeRoom extends RoomPort {
  /** What is asked from now on finds this; it is not told by itself, as in life. */
  become(reach: Reach, media?: MediaPath | NoMedia): void;
  /** The network changes. */
  change(): void;
  readonly asked: string[];
}

export function fakeRoom(reach: Reach = 'answers', media: MediaPath | NoMedia = clearPath): FakeRoom {
  let now = { reach, media };
  let tellChange = () => {};
  const asked: string[] = [];
  return {
    asked,
    become: (next, path = now.media) => void (now = { reach: next, media: path }),
    change: () => tellChange(),
    async reach() {
      asked.push('reach');
      return now.reach === 'answers' ? ok({ afterMs: 30 }) : failed(now.reach);
    },
    async rehearse() {
      asked.push('rehearse');
      return typeof now.media === 'string' ? failed(now.media) : ok(now.media);
    },
    changed: (signal) =>
      new Promise((resolve) => {
        tellChange = resolve;
        signal.addEventListener('abort', () => resolve(), { once: true });
        if (signal.aborted) resolve();
      }),
  };
}
