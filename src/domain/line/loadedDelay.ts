/**
 * Far above the idle delay: a router that keeps too much in store. More than this is felt as talking over each
 * other: ITU-T G.114 lets 150 ms one way pass unnoticed, and a call's own encoding, jitter buffer and screen take
 * about a third of that, which leaves 200 there and back. The rise is the guidance's own limit once more.
 */
const MOST_RISE_MS = 100;
const MOST_MS = 200;
/** Fewer are chance. */
export const LEAST_LOADED_PINGS = 4;
/** Answers this near the idle delay came over a line that was all but empty. */
const EMPTY_RISE_MS = 50;

export const isBloated = ({ ms, idleMs }: { readonly ms: number; readonly idleMs: number }) =>
  ms > MOST_MS && ms - idleMs > MOST_RISE_MS;

/** On a line so slow that nothing comes through whole, a ping waits behind it: a quick one clears the line. */
export const isEmptyLine = (ms: number, idleMs: number) => ms - idleMs < EMPTY_RISE_MS;
