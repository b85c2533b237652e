import { decodeUri, parseUrl } from '../parse';
import { readParameters, withDetails, type Parameters } from './details';
import { aside, bareRoom, firmly, likely, type Finding, type FoundRoom, type Site } from './finding';
import { isCutOff, ownerOfHost } from './hosts';
import { plainText } from './plainText';
import { isVideoHearings, platformOfHost } from './platforms';
import { readRoom } from './room';
import { isSealed, unwrap, type Unwrapped } from './unwrap';
import { readFragment, readWebLink } from './webLink';

// HMPPS's booking service takes no longer ones.
const longestUsualLink = 120;
// A protected link that was forwarded through four more protected mailboxes.
const maxWrappings = 5;

/** Reads a link that starts with `http:` or `https:`. */
export function readLink(text: string, site: Site, wrappings = 0): Finding[] {
  const url = parseUrl(text);
  if (!url) return [];
  const host = url.hostname.replace(/\.$/, '');
  const owner = ownerOfHost(host, site);
  const found = plainText(host);

  if (url.username !== '' || url.password !== '') return readWithUserName(url, site);
  if (isVideoHearings(host)) return [firmly('invitation-video-hearings', found)];
  if (owner === 'ours' || owner === 'under-ours') {
    if (url.protocol !== 'https:') return [firmly('invitation-not-secure', found)];
    if (url.port !== '') return [firmly('invitation-look-alike', plainText(url.host))];
    return owner === 'ours' ? readOurs(url, site) : readUnderOurs(url, host, site);
  }

  const inner = wrappings < maxWrappings ? unwrap(url) : null;
  const within = inner?.protector ? readLink(inner.link, site, wrappings + 1) : [];
  if (within.length > 0) return within;
  if (isSealed(url)) return readSealed(url, site);
  if (isCutOff(host, site.webHosts) && url.href.endsWith(`//${url.host}/`)) {
    return [likely('invitation-cut-off', found)];
  }
  if (owner === 'look-alike') return [firmly('invitation-look-alike', found)];
  const platform = platformOfHost(host);
  if (platform) return [firmly('invitation-other-platform', platform)];
  return readUnknown(url, inner, site, wrappings);
}

/**
 * The fragment of our own address, or a piece of a link: `#/?conference=A&at=…`, `conference=A`. We write addresses out
 * whole; what has no domain was typed by somebody, and is asked about as if it were pasted.
 */
export function readOwnFragment(text: string, site: Site): Finding[] {
  const written = /conference%3d/i.test(text) ? (decodeUri(text) ?? text) : text;
  if (!/^(?:[#/?]|conference=)/i.test(written) || !/conference=/i.test(written)) return [];
  const { query } = readFragment(written.replace(/^\/?#/, ''));
  const parameters = readParameters(query);
  const findings = readAliases(parameters.get('conference') ?? [], parameters, site);
  const sure = findings.every((finding) => finding.is !== 'room' || finding.complete);
  return findings.map((finding) => (finding.is === 'room' ? { ...finding, sure } : finding));
}

function readOurs(url: URL, site: Site): Finding[] {
  const { aliases, parameters } = readWebLink(url);
  if (aliases.length === 0) return [likely('invitation-no-room', plainText(url.hostname))];
  const long = url.href.length > longestUsualLink;
  return readAliases(aliases, parameters, site).map((finding) =>
    finding.is === 'room' && long ? { ...finding, warnings: [...finding.warnings, 'long-link'] } : finding,
  );
}

function readAliases(aliases: readonly string[], parameters: Parameters, site: Site): Finding[] {
  return aliases.map((alias) => {
    const room = readRoom(alias, site);
    if (!room.ok) return room.failure;
    const { address, complete } = room.value;
    const bare = bareRoom(address, { by: 'link', sure: true, labelled: false });
    return withDetails({ ...bare, complete }, parameters);
  });
}

/**
 * `hmcts1234.meet.video.justice.gov.uk` was seen in HMPPS's tests, and conferencing nodes have such names
 * too. In the right hands, but nobody says what they mean: ask.
 */
function readUnderOurs(url: URL, host: string, site: Site): Finding[] {
  const asked = asGuesses(readOurs(url, site));
  if (asked.length > 0) return asked;
  const label = host.split('.', 1)[0] ?? '';
  const isAlias =
    site.meetingDomains.some((domain) => host === `${label}.${domain}`) && /^[a-z].*\d/.test(label);
  const room = isAlias && !/^px\d+$/.test(label) ? readRoom(label, site) : null;
  return room?.ok
    ? [bareRoom(room.value.address, { by: 'link', sure: false, labelled: false })]
    : [aside('invitation-unknown-site', plainText(host))];
}

/** A true link never holds a user name; a false one does, so that it seems to begin with our host. */
function readWithUserName(url: URL, site: Site): Finding[] {
  // Unless a program took the address of a room for a link: `https://HMCTS1234@meet.video.justice.gov.uk`.
  const name = decodeUri(url.username) ?? '';
  if (site.meetingDomains.includes(url.host) && url.password === '' && /^[a-z]+\d+$/i.test(name)) {
    const room = readRoom(`${name}@${url.host}`, site);
    if (room.ok) return [bareRoom(room.value.address, { by: 'link', sure: false, labelled: false })];
  }
  return [firmly('invitation-look-alike', plainText(url.hostname))];
}

function readUnknown(url: URL, inner: Unwrapped | null, site: Site, wrappings: number): Finding[] {
  // Any site may pass a link on. The room can only be ours, so ask; but do not vouch for the site.
  const guesses = inner ? asGuesses(readLink(inner.link, site, wrappings + 1)) : [];
  if (guesses.length > 0) return guesses;
  const found = plainText(url.hostname);
  return [
    readWebLink(url).ofWebApp
      ? firmly('invitation-unknown-site', found)
      : aside('invitation-unknown-site', found),
  ];
}

/** Mimecast tells the site that its link leads to, others not even that. Only whoever opens it learns the rest. */
function readSealed(url: URL, site: Site): Finding[] {
  const domain = url.searchParams.get('domain')?.toLowerCase() ?? '';
  const mayBeOurs = site.webHosts.some((host) => `.${host}`.endsWith(`.${domain}`));
  const elsewhere = domain === '' || mayBeOurs ? [] : readLink(`https://${domain}/`, site, maxWrappings);
  return elsewhere.length > 0 ? elsewhere : [likely('invitation-wrapped', plainText(url.hostname))];
}

const asGuesses = (findings: readonly Finding[]): FoundRoom[] =>
  findings.flatMap((finding) => (finding.is === 'room' ? [{ ...finding, sure: false }] : []));
