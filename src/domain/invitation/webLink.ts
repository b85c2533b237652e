import { decodeUri, parseUrl } from '../parse';
import { readParameters, type Parameters } from './details';

interface WebLink {
  /** What the link calls the room, each once: more than one if it contradicts itself. */
  readonly aliases: readonly string[];
  readonly parameters: Parameters;
  /** Does it look like a link of this kind of web app at all? */
  readonly ofWebApp: boolean;
}

/**
 * Takes a link of any generation of Pexip's web app apart: `#?conference=A`, `/webapp/#/?conference=A`,
 * `/webapp/home/?conference=A`, `/webapp/conference/A`, `/any-brand/m/A/step-by-step`.
 */
export function readWebLink(url: URL): WebLink {
  const link = takeApart(url);
  if (link.aliases.length > 0 || !/%(?:3f|23)/i.test(url.pathname)) return link;
  // `/%23%3Fconference%3DA`: a mail program took the fragment for a part of the path.
  const decoded = parseUrl(url.origin + (decodeUri(url.pathname) ?? '') + url.search);
  return decoded ? takeApart(decoded) : link;
}

function takeApart(url: URL): WebLink {
  const { query, rest } = returnHashToPin(url);
  const fragment = readFragment(rest);
  const parameters = readParameters(query, fragment.query);
  const named = parameters.get('conference') ?? [];
  const aliases = [...named, ...aliasesInPath(url.pathname), ...aliasesInPath(fragment.path)];
  return {
    aliases: [...new Set(aliases)],
    parameters,
    ofWebApp: named.length > 0 || /^\/webapp/i.test(url.pathname),
  };
}

/** `&pin=3998472#&join=1`: the `#` belongs to the PIN, though to a URL it starts the fragment. */
function returnHashToPin(url: URL): { query: string; rest: string } {
  const query = url.search.slice(1);
  const cutAtPin =
    /(?:^|&)pin=\d+$/i.test(query) && (url.hash === '' ? url.href.endsWith('#') : url.hash.startsWith('#&'));
  return cutAtPin
    ? { query: `${query}%23${url.hash.slice(1)}`, rest: '' }
    : { query, rest: url.hash.slice(1) };
}

/** The fragment is a small address of its own: a path, a query, or either. */
export function readFragment(fragment: string): { path: string; query: string } {
  const text = fragment.includes('=') ? fragment : (decodeUri(fragment) ?? fragment);
  const mark = text.indexOf('?');
  if (mark >= 0) return { path: text.slice(0, mark), query: text.slice(mark + 1) };
  return /^[/&]?\w+=/.test(text) ? { path: '', query: text.replace(/^[/&]/, '') } : { path: text, query: '' };
}

function aliasesInPath(path: string): string[] {
  const parts = path.split('/').filter((part) => part !== '');
  const marker = parts.findIndex((part) => /^(?:conference|m)$/i.test(part));
  const alias = marker < 0 ? undefined : parts[marker + 1];
  return alias === undefined ? [] : [decodeUri(alias) ?? alias];
}
