import { decodeUri } from '../parse';
import { failed, ok, type Result } from '../result';
import { firmly, likely, type Refusal, type Site } from './finding';
import { hostName, isCutOff, ownerOfDomain } from './hosts';
import { plainText } from './plainText';

export interface Room {
  readonly address: string;
  readonly complete: boolean;
}

const maxLocalPart = 64;
// Pexip's client puts the alias into a path as it is, so a slash, `?`, `#`, `%` or a space would lead elsewhere.
const safeLocalPart = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** Reads what a link calls `conference`: an alias, with or without its domain. */
export function readRoom(text: string, site: Site): Result<Room, Refusal> {
  const alias = encodedTwice(text.trim()).replace(/^sips?:/i, '');
  if (alias === '') return failed(likely('invitation-no-room'));

  const at = alias.lastIndexOf('@');
  const local = at < 0 ? alias : alias.slice(0, at);
  const domain = at < 0 ? site.meetingDomains[0] : hostName(alias.slice(at + 1));
  if (!domain) return failed(likely('invitation-no-room'));

  if (isCutOff(domain, site.meetingDomains)) return failed(likely('invitation-cut-off', plainText(domain)));
  const owner = ownerOfDomain(domain, site);
  if (owner === 'look-alike') return failed(firmly('invitation-look-alike', plainText(domain)));
  if (owner !== 'ours') return failed(firmly('invitation-unknown-site', plainText(domain)));
  return isSafe(local)
    ? ok({ address: `${local.toLowerCase()}@${domain}`, complete: at >= 0 })
    : failed(firmly('invitation-room-unusable'));
}

/** Some link protection encodes what was encoded already. */
const encodedTwice = (text: string) => (/%(?:40|2e)/i.test(text) ? (decodeUri(text) ?? text) : text);

const isSafe = (local: string) => local.length <= maxLocalPart && safeLocalPart.test(local);
