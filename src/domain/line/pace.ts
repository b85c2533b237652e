/** A token bucket: how much may be asked for now, so that we never ask for more than the pace. */
export interface Pace {
  readonly mbps: number;
  readonly depthBytes: number;
  readonly bytes: number;
  readonly atMs: number;
}

export const refill = (pace: Pace, nowMs: number): Pace => ({
  ...pace,
  bytes: Math.min(pace.depthBytes, pace.bytes + (pace.mbps * 1000 * (nowMs - pace.atMs)) / 8),
  atMs: nowMs,
});

export const spend = (pace: Pace, bytes: number): Pace => ({ ...pace, bytes: pace.bytes - bytes });
