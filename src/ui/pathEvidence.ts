import type { RoomFact } from '../checks/room';
import type { InsideWords } from '../content/words';
import { JITTER_LIMIT_MS, lossQuality, lossShare } from '../domain/mediaPath';
import { fill } from './fill';

type Words = InsideWords['evidence'];
type RehearsalFact = Extract<RoomFact, { saw: 'rehearsal' }>;

const percent = (share: number) => Math.round(share * 1000) / 10;

/** Null for what only shows progress. */
export function pathSentence(fact: RoomFact, words: Words): string | null {
  switch (fact.saw) {
    case 'trying':
      return null;
    case 'reach':
      return fill(words.reach[fact.is], { ms: fact.afterMs ?? 0 });
    case 'no-rehearsal':
      return words.noRehearsal[fact.why];
    case 'rehearsal':
      return rehearsalSentences(fact, words.rehearsal).join(' ');
  }
}

function rehearsalSentences(fact: RehearsalFact, words: Words['rehearsal']): string[] {
  const { by, over, vpn, sent, received, roundTripMs, uplinkKbps } = fact;
  return [
    fill(words.by[by], { seconds: Math.round(fact.seconds), over: over.toUpperCase() }),
    ...(vpn ? [words.vpn] : []),
    // Of a handful, a share says nothing.
    lossQuality(received) === null
      ? fill(words.few, { packets: received.packets })
      : fill(words.lost, { sent: percent(lossShare(sent)), received: percent(lossShare(received)) }),
    ...(roundTripMs === null ? [] : [fill(words.roundTrip, { ms: Math.round(roundTripMs) })]),
    ...unevenness(fact, words),
    ...(uplinkKbps === null ? [] : [fill(words.uplink, { mbps: (uplinkKbps / 1000).toFixed(1) })]),
  ];
}

function unevenness({ sent, received }: RehearsalFact, words: Words['rehearsal']): string[] {
  if (received.jitterMs === null) return [];
  const back = { received: Math.round(received.jitterMs), most: JITTER_LIMIT_MS };
  if (sent.jitterMs === null) return [fill(words.unevenBack, back)];
  return [fill(words.uneven, { ...back, sent: Math.round(sent.jitterMs) })];
}
