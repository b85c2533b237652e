/** What an operation that may fail gives back. Expected failures are values, never thrown. */
export type Result<Value, Failure> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure };

export const ok = <Value>(value: Value) => ({ ok: true, value }) as const;
export const failed = <Failure>(failure: Failure) => ({ ok: false, failure }) as const;

/** Ends a switch: a state that was forgotten no longer compiles. */
export function unreachable(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
