import { decodeUri } from '../parse';
import { decodeBase64 } from './base64';
import { readProofpoint } from './proofpoint';

export interface Unwrapped {
  readonly link: string;
  /** A site that is known to put its own links in the place of others. Any site may hold a link in a link. */
  readonly protector: boolean;
}

// Link protection that puts the true link into its own, so that it can be read without asking anyone, or
// keeps it to itself.
const protectors =
  /(?:^|\.)(?:safelinks\.protection\.(?:outlook\.com|office365\.us)|urldefense(?:\.proofpoint)?\.com|urldefense\.us|mimecast(?:protect)?\.com|cudasvc\.com|secure-web\.cisco\.com|ctp\.trendmicro\.com|protection\.sophos\.com|protect\.checkpoint\.com|url\.avanan\.click|protect2\.fireeye\.com|clicktime\.symantec\.com|clicktime\.cloud\.postoffice\.net|urlsand\.esvalabs\.com|edgepilot\.com|vadesecure\.com|safe\.menlosecurity\.com|inky\.com)$/;

// Sites that pass links on, among much else.
const redirectors =
  /(?:^|\.)(?:teams\.cdn\.office\.net|google\.(?:com|co\.uk)|l\.facebook\.com|slack-redir\.net|mcas\.ms)$/;

// The names under which the link is kept, most telling first.
const keys = ['url', 'u', 'q', 'a', 'target', 'link'];

/** The link inside a link. Reads only what is there; nothing is looked up. `null` if there is none. */
export function unwrap(url: URL): Unwrapped | null {
  const host = url.hostname.replace(/\.$/, '');
  const protector = protectors.test(host) || redirectors.test(host);
  const link = innerLink(url, host);
  return link === null ? null : { link, protector };
}

/** Is this a link whose true aim only its protector knows? Not the protector's own page, as mail footers link it. */
export const isSealed = (url: URL) =>
  protectors.test(url.hostname) && !url.hostname.startsWith('www.') && url.pathname + url.search !== '/';

function innerLink(url: URL, host: string): string | null {
  // Microsoft Defender for Cloud Apps only adds its own name to that of the site.
  if (host.endsWith('.mcas.ms')) return url.href.replace(url.host, host.slice(0, -'.mcas.ms'.length));
  if (/(?:^|\.)urldefense\b/.test(host)) {
    const inner = readProofpoint(url);
    if (inner !== null) return inner;
  }
  return fromQuery(url) ?? fromPath(url);
}

function fromQuery(url: URL): string | null {
  for (const [key, value] of url.searchParams) {
    if (!keys.includes(key.toLowerCase())) continue;
    const link = asLink(value) ?? decodeBase64(value);
    // Not encoded, the link's own fragment has become that of the whole.
    if (link && isLink(link)) return link.includes('#') ? link : link + url.hash;
  }
  return null;
}

/** Cisco, Menlo, Check Point (`___link___`): the rest of the path is the link. */
function fromPath(url: URL): string | null {
  const rest = url.pathname + url.search + url.hash;
  const start = rest.slice(1).search(/https?(?::|%(?:25){0,2}3a)/i);
  if (start < 0 || !/[/_]/.test(rest.charAt(start))) return null;
  return asLink(rest.slice(start + 1).split('___', 1)[0] ?? '');
}

/** One protection behind another encodes what is encoded already. */
export function asLink(text: string, decodings = 3): string | null {
  if (isLink(text)) return text;
  return decodings === 0 ? null : asLink(decodeUri(text) ?? '', decodings - 1);
}

const isLink = (text: string) => /^https?:\/\//i.test(text);
