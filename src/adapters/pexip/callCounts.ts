import { lookBetween, type CallCounts, type LineLook, type PictureCount } from '../../domain/lineLook';
import type { Leaving } from '../../domain/muteTruth';
import { createPathStats, type StatsReport } from './pathStats';

/** The fields that we read; not all browsers fill all of them. */
interface Stats {
  readonly type: string;
  readonly kind?: string;
  readonly totalAudioEnergy?: number;
  readonly packetsSent?: number;
  readonly framesDecoded?: number;
  readonly framesSent?: number;
  readonly frameWidth?: number;
  readonly frameHeight?: number;
}

/** One look at a call. */
export interface CallLook {
  readonly counts: CallCounts;
  /** Since the look before. Null at the first, and where the browser does not count (Firefox). */
  readonly leaves: Leaving | null;
  /** The line of the last five seconds, once in as many. */
  readonly line: LineLook | null;
}

/** A visit of two hours must stay a small log, and a share of loss needs some packets. */
const LINE_EVERY_MS = 5_000;
/** Looks come a second apart, and now and then one comes a little early. */
const EARLY_MS = 250;

/** Reads the looks at one connection, one after the other. */
export function createCallCounts(): (report: StatsReport, atMs: number) => CallLook {
  const path = createPathStats();
  let soundBefore: Sound | null = null;
  let lineFrom: CallCounts | null = null;

  const lineUntil = (counts: CallCounts): LineLook | null => {
    const from = (lineFrom ??= counts);
    if (counts.atMs - from.atMs < LINE_EVERY_MS - EARLY_MS) return null;
    lineFrom = counts;
    return lookBetween(from, counts);
  };

  return (report, atMs) => {
    // Each reading of a report makes all its objects anew, which costs more than all that is done with them.
    const entries = [...report];
    path.add(entries);
    const stats = entries.map(([, one]) => one as Stats);
    const sound = soundIn(stats);
    const leaves = sound && soundBefore && leavingBetween(soundBefore, sound);
    soundBefore = sound;
    const counts = {
      atMs,
      ...path.counts(),
      hostPicture: longest(stats.filter(isOf('inbound-rtp', 'video')), ({ framesDecoded }) => framesDecoded),
      ownPicture: longest(stats.filter(isOf('outbound-rtp', 'video')), ({ framesSent }) => framesSent),
    };
    return { counts, leaves, line: lineUntil(counts) };
  };
}

const isOf =
  (type: string, kind: string) =>
  (stats: Stats): boolean =>
    stats.type === type && stats.kind === kind;

interface Sound {
  readonly energy: number;
  readonly packets: number;
}

function soundIn(stats: readonly Stats[]): Sound | null {
  const energy = stats.find(isOf('media-source', 'audio'))?.totalAudioEnergy;
  if (energy === undefined) return null;
  return { energy, packets: stats.find(isOf('outbound-rtp', 'audio'))?.packetsSent ?? 0 };
}

/** Energy alone is what the track gives; it leaves only where packets do. A track that is off gives exact zeros. */
const leavingBetween = (before: Sound, now: Sound): Leaving =>
  now.energy !== before.energy && now.packets !== before.packets ? 'sound' : 'silence';

/** Slides travel as a second picture; the one that has gone on for longest is the room's, or our own. */
function longest(
  streams: readonly Stats[],
  framesOf: (stats: Stats) => number | undefined,
): PictureCount | null {
  let most: PictureCount | null = null;
  for (const stats of streams) {
    const frames = framesOf(stats) ?? 0;
    if (frames <= (most?.frames ?? 0)) continue;
    most = { frames, width: stats.frameWidth ?? 0, height: stats.frameHeight ?? 0 };
  }
  return most;
}
