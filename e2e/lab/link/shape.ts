/** What one direction of a line is like. What is left out is as on a perfect line. */
export interface Shape {
  /** Of whole IP packets: TCP at full size carries 1448 of each 1500 bytes. */
  readonly kbps?: number;
  /** One way. A packet's own time on the line comes on top of it. */
  readonly delayMs?: number;
  /** Either side of the delay, evenly spread. Packets keep their order. */
  readonly jitterMs?: number;
  /** Of a million packets. They are lost before they wait or are sent. */
  readonly lossPpm?: number;
  /** Packets that are lost one after another; the share that is lost stays the same. */
  readonly burstLength?: number;
  /** What may wait, the packet that is being sent included; what comes on top is lost. */
  readonly queueBytes?: number;
  /** What goes through at once after a rest, before the rate holds. It is full after each change. */
  readonly bucketBytes?: number;
  /** How long nothing arrives, over and over; what came meanwhile arrives together, as where a radio listens elsewhere. */
  readonly pause?: { readonly ms: number; readonly everyMs: number };
}

export interface LineSettings {
  readonly down?: Shape;
  readonly up?: Shape;
  /** `dropped`: a firewall that lets only TCP through. */
  readonly udp?: 'passes' | 'dropped';
}

export interface Counters {
  readonly sentPackets: number;
  readonly sentBytes: number;
  readonly arrivedPackets: number;
  readonly arrivedBytes: number;
  readonly lostByLoss: number;
  readonly lostByQueue: number;
  /** UDP, while it was dropped. */
  readonly blocked: number;
}

interface DirectionCounters {
  readonly all: Counters;
  readonly udp: Counters;
  readonly mostQueuedBytes: number;
}

/** In packets and in bytes of whole IP packets, since the line was started. */
export interface LineCounters {
  /** When they were read, on the line's own clock. */
  readonly atMs: number;
  readonly up: DirectionCounters;
  readonly down: DirectionCounters;
}

/** A modem's usual buffer: a quarter of a second, and never less than a few packets. */
const usualQueueBytes = (kbps: number) => Math.max(32_000, (kbps * 1000 * 0.25) / 8);
const UNLIMITED_QUEUE_BYTES = 2 ** 30;
const nanoseconds = (ms: number) => Math.round(ms * 1e6);

/** As `link.c` reads it. */
export function shapeCommand(direction: 'up' | 'down', shape: Shape = {}): string {
  const { kbps = Infinity, delayMs = 0, jitterMs = 0, lossPpm = 0, burstLength = 1, bucketBytes = 0 } = shape;
  const { ms: pauseMs, everyMs } = shape.pause ?? { ms: 0, everyMs: 0 };
  const isLimited = Number.isFinite(kbps);
  const { queueBytes = isLimited ? usualQueueBytes(kbps) : UNLIMITED_QUEUE_BYTES } = shape;
  return [
    direction,
    isLimited ? Math.round(kbps * 1000) : 0,
    nanoseconds(delayMs),
    nanoseconds(jitterMs),
    Math.round(lossPpm),
    burstLength,
    Math.round(queueBytes),
    Math.round(bucketBytes),
    nanoseconds(pauseMs),
    nanoseconds(everyMs),
  ].join(' ');
}
