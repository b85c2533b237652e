import { failed, ok, type Result } from './result';

/**
 * The one place of the core that catches: these three of the platform throw on bad input, and say nothing
 * that a value would not. `URL.canParse` would do for the second, but Chrome 109 and Safari 15.4 do not
 * have it.
 */
function attempt<Value, Failure>(parse: (text: string) => Value, text: string, failure: Failure) {
  try {
    return parse(text);
  } catch {
    return failure;
  }
}

export const parseJson = (text: string): Result<unknown, 'not-json'> =>
  attempt((json) => ok(JSON.parse(json)), text, failed('not-json' as const));

export const parseUrl = (text: string): URL | null => attempt((link) => new URL(link), text, null);

/** Undoes `%40` and the like. `null` if it is not UTF-8. */
export const decodeUri = (text: string): string | null => attempt(decodeURIComponent, text, null);
