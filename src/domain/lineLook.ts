import type { Flow } from './mediaPath';

/** What has come through of one picture so far, and how large it is now. */
export interface PictureCount {
  readonly frames: number;
  readonly width: number;
  readonly height: number;
}

/** What the browser has counted of a call up to one moment. Null: it does not tell. */
export interface CallCounts {
  readonly atMs: number;
  readonly sent: Flow;
  readonly received: Flow;
  readonly roundTripMs: number | null;
  /** The browser's own estimate of what it could send. */
  readonly uplinkKbps: number | null;
  readonly hostPicture: PictureCount | null;
  readonly ownPicture: PictureCount | null;
}

export interface Picture {
  readonly framesPerSecond: number;
  readonly width: number;
  readonly height: number;
}

/** How the line of a call did for some seconds. */
export interface LineLook {
  readonly sent: Flow;
  readonly received: Flow;
  readonly roundTripMs: number | null;
  readonly uplinkKbps: number | null;
  readonly hostPicture: Picture | null;
  readonly ownPicture: Picture | null;
}

/** Of two moments of the same connection. */
export function lookBetween(before: CallCounts, after: CallCounts): LineLook {
  const seconds = (after.atMs - before.atMs) / 1000;
  const { roundTripMs, uplinkKbps } = after;
  return {
    sent: flowBetween(before.sent, after.sent),
    received: flowBetween(before.received, after.received),
    roundTripMs: roundTripMs === null ? null : Math.round(roundTripMs),
    uplinkKbps,
    hostPicture: pictureBetween(before.hostPicture, after.hostPicture, seconds),
    ownPicture: pictureBetween(before.ownPicture, after.ownPicture, seconds),
  };
}

/** A stream that begins anew counts from nothing: that is no news of the line. */
const flowBetween = (before: Flow, after: Flow): Flow => ({
  packets: Math.max(0, after.packets - before.packets),
  lost: Math.max(0, after.lost - before.lost),
  jitterMs: after.jitterMs === null ? null : Math.round(after.jitterMs),
});

function pictureBetween(
  before: PictureCount | null,
  after: PictureCount | null,
  seconds: number,
): Picture | null {
  if (!before || !after || after.frames < before.frames) return null;
  const { width, height } = after;
  return { framesPerSecond: Math.round((10 * (after.frames - before.frames)) / seconds) / 10, width, height };
}
