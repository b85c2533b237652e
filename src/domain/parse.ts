import { failed, ok, type Result } from './result';

/**
 * The one place of the core that catches: these three of the platform throw on bad input, and say nothing
 * that `null` or a word would not. `URL.canParse` would do for the second, but Chrome 109 and Safari 15.4
 * do not have it.
 */
function attempt<Value, Failure>(parse: (text: string) => Value, text: string, failure: Failure) {
  try {
    return ok(parse(text));
  } catch {
    return failed(failure);
  }
}

export const parseJson = (text: string): Result<unknown, 'not-json'> =>
  attempt((json): unknown => JSON.parse(json), text, 'not-json' as const);

export function parseUrl(text: string): URL | null {
  const url = attempt((written) => new URL(written), text, null);
  return url.ok ? url.value : url.failure;
}

/** Undoes `%40` and the like. `null` if it is not UTF-8. */
export function decodeUri(text: string): string | null {
  const decoded = attempt(decodeURIComponent, text, null);
  return decoded.ok ? decoded.value : decoded.failure;
}
