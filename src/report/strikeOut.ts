import { knownReasons } from '../domain/endings';
import { struck } from './allowed';

/** The longest reason that we know has thirteen. */
const MOST_WORDS = 24;

/**
 * Words that may stand in a reason that we do not know. Whatever is not among them, or in a reason that we do know, could
 * be a name, an address or a number: only what is known to be none leaves.
 */
const plainWords = new Set([
  ...knownReasons.flatMap((reason) => reason.toLowerCase().split(/[\s.,:;]+/)),
  ...`a able access accept accepted after again all allow allowed already an and another any are as at attempt audio
  authentication authorisation authorization available bad be because been before being blocked broke broken browser busy
  by call called calls camera can cannot capacity caused certificate changed channel client close closed codec conference
  conferencing configuration configured connect connected connecting connection could data deleted denied device did
  disconnect disconnected disconnecting do does domain down dropped due duration encryption end ended endpoint ending error
  event exceeded exists expired fail failed failure fatal firewall for forbidden found from full gateway gone guest guests
  had handshake has have host hosts ice idle if in inactive inactivity incoming insufficient internal internet into invalid
  is it its join joined joining kicked left length licence license limit line local lock locked long loss lost maintenance
  many maximum media meeting meetings message method microphone missing mode muted negotiate negotiated negotiation network
  never no node not number of off offer offline on only open operation or other out over overload overloaded participant
  participants password peer permission permitted pin platform please policy port present problem protocol proxy re reached
  receive received reconnect refused registered reject rejected released remote removed request requested required reset
  resource resources respond responding response restart restarted retry role room route screen secure security send sent
  server service session setup share sharing shut shutdown signaling signalling some something sorry sso stale start started
  starting state stopped stream supported switched system temporarily terminated test that the there this time timed timeout
  to token too traffic transfer transferred transport try turn type unable unauthorized unavailable unexpected unknown
  unreachable unsupported until up update upgrade used user users validation valid version video visit wait waiting was web
  webrtc when while with within without wrong you your`.split(/\s+/),
]);

function spare(word: string): string {
  const [, before = '', core = '', after = ''] = /^(["'(]?)(.*?)([.,:;!?"')]*)$/su.exec(word) ?? [];
  const isPlain = core === '' || core === '-' || plainWords.has(core.toLowerCase());
  return isPlain ? `${before}${core}${after}` : struck;
}

/**
 * A server's own words without anything that could be an address, a name or a number. What we know of its reasons stays,
 * so that it means the same as before. Striking out twice changes nothing more.
 */
export function strikeOut(text: string): string {
  const words = text.split(/\s+/).filter(Boolean).slice(0, MOST_WORDS).map(spare);
  return words.filter((word, at) => word !== struck || words[at - 1] !== struck).join(' ');
}
