import type { Config } from './config';

type Language = Config['language'];

const codeOf = (tag: string) => tag.toLowerCase().replace(/-.*/, '');

/**
 * The language in which the page opens when no link says which. `wanted` is the browser's list, most wanted first.
 * Welsh at its head was chosen by somebody. English says little, as most browsers in Wales come with it: then the
 * deployment's own language stands.
 */
export function openingLanguage(wanted: readonly string[], usual: Language): Language {
  const first = wanted.map(codeOf).find((code) => code === 'cy' || code === 'en');
  return first === 'cy' ? 'cy' : usual;
}
