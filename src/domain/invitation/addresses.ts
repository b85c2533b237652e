import { aside, bareRoom, firmly, likely, type Finding, type Site } from './finding';
import { hostName, isCutOff, ownerOfDomain } from './hosts';
import { plainText } from './plainText';
import { readRoom } from './room';

/** Reads `name@domain`: a room's address, or a person's. Anything after the domain is looked at, not kept. */
export function readAddress(text: string, site: Site, labelled: boolean): Finding[] {
  const at = text.indexOf('@');
  if (at < 1 || text.includes('@', at + 1)) return [];
  const domain = /^[\p{L}\p{M}\p{N}.-]*/u.exec(text.slice(at + 1))?.[0].replace(/[.-]$/, '') ?? '';
  if (!domain.includes('.') && !site.meetingDomains.includes(domain.toLowerCase())) return [];

  const name = hostName(domain);
  const rest = text.slice(at + 1 + domain.length);
  if (isCutOff(name, site.meetingDomains) && endsAddress(rest)) {
    return [likely('invitation-cut-off', plainText(name))];
  }
  switch (ownerOfDomain(name, site)) {
    case 'ours': {
      if (!endsAddress(rest)) return [firmly('invitation-room-unusable')];
      const room = readRoom(`${text.slice(0, at)}@${name}`, site);
      return [room.ok ? bareRoom(room.value.address, { by: 'address', sure: true, labelled }) : room.failure];
    }
    case 'look-alike':
      return [firmly('invitation-look-alike', plainText(name))];
    case 'under-ours':
      return [firmly('invitation-unknown-site', plainText(name))];
    case 'unknown':
      return [
        isSibling(name, site)
          ? firmly('invitation-unknown-site', plainText(name))
          : aside('invitation-email-address'),
      ];
  }
}

const endsAddress = (rest: string) => /^(?:$|[.'_:*~)}!?;,+=…-])/.test(rest);

/** `video.justice.gov.uk`, where rooms may have been once; but not all of `gov.uk`. */
const isSibling = (name: string, site: Site) =>
  site.meetingDomains
    .map((domain) => domain.slice(domain.indexOf('.') + 1))
    .some((parent) => parent.split('.').length > 3 && (name === parent || name.endsWith(`.${parent}`)));
