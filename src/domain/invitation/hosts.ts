import { parseUrl } from '../parse';
import type { Site } from './finding';
import { looksLike } from './lookAlike';

/** `under-ours`: a name below one of ours, so in the same hands, but no place for invitations that we know. */
export type Owner = 'ours' | 'under-ours' | 'look-alike' | 'unknown';

/** Whose site a link leads to. `host` as `URL` writes it. */
export function ownerOfHost(host: string, site: Site): Owner {
  const name = host.replace(/\.$/, '');
  if (site.webHosts.includes(name)) return 'ours';
  return ownerOfOther(name, [...site.webHosts, ...site.meetingDomains]);
}

/** Whose rooms an address belongs to. `name` as `hostName` writes it: what is judged must be what is kept. */
export function ownerOfDomain(name: string, site: Site): Owner {
  if (site.meetingDomains.includes(name)) return 'ours';
  return ownerOfOther(name, [...site.webHosts, ...site.meetingDomains]);
}

function ownerOfOther(name: string, ours: readonly string[]): Owner {
  if (ours.some((one) => name === one || name.endsWith(`.${one}`))) {
    // None of ours is written in another alphabet: `jоin.meet…` with a Cyrillic letter is a trick or a slip.
    return name.includes('xn--') ? 'look-alike' : 'under-ours';
  }
  return ours.some((one) => looksLike(name, one)) ? 'look-alike' : 'unknown';
}

/** The beginning of one of our names, and no more: copied short, where an imitation would go on. */
export const isCutOff = (name: string, ours: readonly string[]) =>
  name !== '' && ours.every((one) => one !== name) && ours.some((one) => one.startsWith(name));

/** As `URL` writes it: lower case, and other alphabets as `xn--`. */
export function hostName(text: string): string {
  // Only plain letters may be lowered here: a Kelvin sign would become a `k`.
  if (/^[A-Za-z0-9.-]*$/.test(text)) return text.toLowerCase().replace(/\.{1,9}$/, '');
  if (!/^[\p{L}\p{M}\p{N}.-]{1,253}$/u.test(text)) return text;
  return parseUrl(`https://${text}`)?.hostname.replace(/\.{1,9}$/, '') ?? text;
}
