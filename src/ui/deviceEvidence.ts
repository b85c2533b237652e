import { seemingOf } from '../domain/picture/watching';
import type { PictureFact } from '../checks/camera';
import type { OpeningFact } from '../checks/deviceFacts';
import type { LevelFact, MicrophoneFact } from '../checks/microphone';
import type { SpeakerFact } from '../checks/speaker';
import type { InsideWords } from '../content/words';
import type { VisitFault } from '../domain/faults';
import { fill } from './fill';

type Words = InsideWords['evidence'];

const seconds = (ms: number) => Math.round(ms / 1000);

/** A picture: the number that decided, whatever the others are. */
export function pictureSentence(fact: PictureFact, time: string, words: Words): string {
  const { sameForMs, sinceFrameMs, fps, width, height, brightness, contrast } = fact;
  const slots = { width, height, brightness, contrast };
  switch (seemingOf(fact)) {
    case 'muted':
      return fill(words.muted, { time });
    case 'stuck':
      return fill(words.pictureStuck, { seconds: seconds(sinceFrameMs) });
    case 'black':
    case 'covered':
    case 'dark':
      return fill(words.pictureLight, { ...slots, seconds: seconds(sameForMs) });
    case 'still':
      return fill(words.pictureStill, { seconds: seconds(sameForMs) });
    case 'small':
      return fill(words.pictureSmall, slots);
    case 'slow':
      return fill(words.pictureSlow, { fps: fps ?? 0 });
    default:
      return fill(words.picture, { ...slots, time });
  }
}

/** A level says many things; the fault tells which of them decided. */
export function levelSentence(fact: LevelFact, time: string, fault: VisitFault | null, words: Words): string {
  const dBFS = Math.round(fact.voiceDBFS);
  switch (fault) {
    case 'microphone-muted-by-system':
      return fill(words.muted, { time });
    case 'microphone-silent':
      return fill(words.silence, { seconds: seconds(fact.silentForMs) });
    case 'microphone-too-loud':
      return fill(words.clipped, { percent: Math.round(fact.clippedShare * 1000) / 10 });
    case 'microphone-howling':
      return fill(words.tone, { hz: fact.toneHz, seconds: seconds(fact.toneForMs) });
    case 'microphone-noisy':
      return fill(words.noise, { noise: Math.round(fact.noiseDBFS), dBFS });
    case 'microphone-telephone-quality':
      return fill(words.narrow, { seconds: seconds(fact.narrowSpeechMs) });
    default:
      return fill(words.level, { dBFS, sent: Math.round(fact.sentDBFS), time });
  }
}

export function openingSentence(fact: OpeningFact, time: string, words: Words): string | null {
  switch (fact.saw) {
    case 'stopped':
      return fill(words.stopped, { time });
    case 'no-answer-yet':
      return fill(fact.permission === 'granted' ? words.slow : words.questionOpen, {
        seconds: seconds(fact.afterMs),
      });
    case 'refusal':
      return refusalSentence(fact, time, words);
    default:
      return null;
  }
}

/** Nobody reads a question and answers it this fast: the browser did not ask. */
const FASTEST_ANSWER_MS = 200;

function refusalSentence(
  { why, permission, wasOpen, afterMs: ms, name, closedTimes }: Extract<OpeningFact, { saw: 'refusal' }>,
  time: string,
  words: Words,
): string {
  if (why === 'question-closed') return fill(words.questionClosed, { times: closedTimes });
  if (why === 'unavailable') return words.noWayToAsk;
  const after = (ms / 1000).toFixed(1);
  // In words that hold for one as well: “within 2 milliseconds”.
  const within = { ms: Math.max(2, ms), name };
  if (why === 'blocked-by-site' && wasOpen) return fill(words.withdrawn, { time });
  if (why === 'blocked-by-site' && permission === 'denied') return fill(words.blockedBefore, within);
  if (name === '') return fill(words.noAnswer, { seconds: after });
  return name === 'NotAllowedError' && ms < FASTEST_ANSWER_MS
    ? fill(words.refusedAtOnce, within)
    : fill(words.refused, { seconds: after, name });
}

export function speakerSentence(fact: SpeakerFact, time: string, words: Words): string | null {
  switch (fact.saw) {
    case 'outputs':
    case 'outputs-unheard':
      return fact.count === 0 ? words.noOutput : null;
    case 'play-refused':
      return words.playRefused;
    case 'answer':
      return fill(fact.heard ? words.answerYes : words.answerNo, { time });
    case 'chirp':
      if (fact.heardDB === null) return words.chirpPlayed;
      return fact.heardDB < 10 ? words.chirpNotHeard : fill(words.chirpHeard, { dB: fact.heardDB });
    default:
      return null;
  }
}

export function microphoneSentence(
  fact: Exclude<MicrophoneFact, LevelFact | OpeningFact>,
  words: Words,
): string {
  return fact.saw === 'better-microphone'
    ? fill(words.better, { dB: fact.louderByDB })
    : fill(words.notListening, { seconds: seconds(fact.forMs) });
}
