import type { InsideWords } from '../../content/words';
import type { Call } from '../../domain/call';
import type { LineLook, Picture } from '../../domain/lineLook';
import { JITTER_LIMIT_MS, lossShare } from '../../domain/mediaPath';
import { fill } from '../fill';
import { useWords } from '../runtime';

/**
 * The line in a word, and behind it how we know. Nothing until enough has come through to tell; from then on it stays in
 * its place, as whoever reads it by keys would lose focus with it, and every key of the visit.
 */
export function LineWord({ call }: { readonly call: Call }) {
  const words = useWords();
  const { line, media } = call;
  if (line === null) return null;
  const { quality, unmeasured, unmeasuredHow } = words.visitTruth.line;
  const known = media === 'flowing' && line.quality !== null ? quality[line.quality] : null;
  return (
    <li>
      <details class="vr-stage__line">
        <summary>{known ?? unmeasured}</summary>
        <p>{known === null ? unmeasuredHow : lineSentences(line.look, words).join(' ')}</p>
      </details>
    </li>
  );
}

const percent = (share: number) => Math.round(share * 1000) / 10;

function lineSentences(look: LineLook, { evidence, visitTruth }: InsideWords): string[] {
  const { sent, received, roundTripMs, hostPicture, ownPicture } = look;
  const { lost, roundTrip, unevenBack } = evidence.rehearsal;
  const pictures = visitTruth.line.pictures;
  return [
    fill(lost, { sent: percent(lossShare(sent)), received: percent(lossShare(received)) }),
    ...(roundTripMs === null ? [] : [fill(roundTrip, { ms: roundTripMs })]),
    ...(received.jitterMs === null
      ? []
      : [fill(unevenBack, { received: received.jitterMs, most: JITTER_LIMIT_MS })]),
    ...(hostPicture ? [fill(pictures.host, slotsOf(hostPicture))] : []),
    ...(ownPicture ? [fill(pictures.own, slotsOf(ownPicture))] : []),
  ];
}

const slotsOf = ({ width, height, framesPerSecond }: Picture) => ({
  width,
  height,
  count: Math.round(framesPerSecond),
});
