import { parseJson } from '../parse';
import type { Arrival } from './bins';

/** What the endpoint's `/up` answers: when the bytes of a request reached it, on its own clock. */
export interface Receipt {
  /** When the request's headers were in, in milliseconds on the server's clock. */
  readonly T0: number;
  /** Bytes of the body. */
  readonly n: number;
  /** Bytes of the headers. */
  readonly h: number;
  /** Milliseconds since `T0`, and how much of the body had come by then. */
  readonly s: readonly (readonly [ms: number, bytes: number])[];
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

const isStep = (value: unknown): value is [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every(isCount);

/** Null for anything else: a plain web server answers without receipts, and that is no fault. */
export function readReceipt(text: string): Receipt | null {
  const json = parseJson(text);
  if (!json.ok || typeof json.value !== 'object' || json.value === null) return null;
  const { T0, n, h, s }: { T0?: unknown; n?: unknown; h?: unknown; s?: unknown } = json.value;
  if (!isCount(T0) || !isCount(n) || !isCount(h) || !Array.isArray(s) || !s.every(isStep)) return null;
  return { T0, n, h, s };
}

/** Places a receipt on the flow's clock; `zeroMs` is where that clock starts on the server's. */
export function arrivalsOf({ T0, h, s }: Receipt, zeroMs: number): Arrival[] {
  let before = -h;
  return s.map(([ms, bytes]) => {
    const arrival = { atMs: T0 + ms - zeroMs, bytes: bytes - before };
    before = bytes;
    return arrival;
  });
}
