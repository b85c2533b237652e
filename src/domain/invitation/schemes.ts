import { decodeUri } from '../parse';
import { readAddress } from './addresses';
import { readParameters, withDetails } from './details';
import { aside, bareRoom, firmly, type Finding, type Site } from './finding';
import { ownerOfHost } from './hosts';
import { readLink } from './links';
import { plainText } from './plainText';
import { platformOfScheme } from './platforms';
import { readRoom } from './room';

/** Reads `scheme:rest`. `null` if the scheme means nothing to us: then it is a label, such as `Link:`. */
export function readScheme(text: string, site: Site, labelled: boolean): Finding[] | null {
  const [whole = '', name = ''] = /^([a-z][a-z0-9.+-]{0,30}):/i.exec(text) ?? [];
  if (whole === '') return null;
  const scheme = name.toLowerCase();
  const rest = text.slice(whole.length);
  switch (scheme) {
    case 'https':
    case 'http':
      return readLink(text, site);
    case 'pexip':
      return readAppLink(rest, site);
    case 'pexip-provision':
      return [firmly('invitation-app-setup')];
    case 'sip':
    case 'sips':
    case 'h323':
      return readAddress(addressOf(rest), site, true);
    case 'mailto':
      return recipientsOf(rest).flatMap((address) => readAddress(address, site, labelled));
    case 'tel':
    case 'callto':
    case 'sms':
      return [aside('invitation-telephone')];
    case 'javascript':
    case 'vbscript':
    case 'data':
    case 'file':
    case 'blob':
      return [firmly('invitation-not-found')];
    default:
      return readOther(scheme, rest);
  }
}

function readOther(scheme: string, rest: string): Finding[] | null {
  const platform = platformOfScheme(scheme);
  if (platform) return [firmly('invitation-other-platform', platform)];
  return rest.startsWith('//') ? [aside('invitation-unknown-site')] : null;
}

/** Without what a mail program or a telephone is told beside the address. */
function addressOf(text: string): string {
  const address = text.replace(/^\/\//, '').split(/[?;]/, 1)[0] ?? '';
  return decodeUri(address) ?? address;
}

/** A room is often one of several whom an invitation was sent to, in the path or after `cc=`. */
const recipientsOf = (text: string) =>
  text
    .split(/[?&=,;]/)
    .map((piece) => (decodeUri(piece) ?? piece).trim())
    .filter((piece) => /^\S+$/.test(piece));

/**
 * `pexip://A?host=…&role=guest` or `pexip:A`. Taken apart by hand: browsers disagree on what is the host in
 * a link of a scheme that they do not know (Chrome before 130).
 */
function readAppLink(rest: string, site: Site): Finding[] {
  const [path = '', ...queries] = rest.replace(/^\/\//, '').split('?');
  const alias = path.replace(/\/$/, '');
  const parameters = readParameters(queries.join('?'));
  const host = parameters.get('host')?.[0]?.toLowerCase() ?? '';
  const owner = host === '' ? 'ours' : ownerOfHost(host, site);
  if (owner === 'look-alike') return [firmly('invitation-look-alike', plainText(host))];
  if (owner === 'unknown') return [firmly('invitation-unknown-site', plainText(host))];
  const room = readRoom(decodeUri(alias) ?? alias, site);
  if (!room.ok) return [room.failure];
  const { address, complete } = room.value;
  return [
    withDetails({ ...bareRoom(address, { by: 'link', sure: true, labelled: false }), complete }, parameters),
  ];
}
