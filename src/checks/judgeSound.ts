import type { Verdict } from '../domain/verdict';
import type { OpeningFact } from './deviceFacts';
import type { LevelFact, MicrophoneFact } from './microphone';

/** A knock or a click fills half a second; a sentence fills more. */
const SPEECH_MS = 1000;
const NOISE_DBFS = -45;
const LOUD_NOISE_DBFS = -35;
/** Noise is judged once somebody has had time to be silent. */
const NOISE_AFTER_MS = 3000;
const SILENT_AFTER_MS = 4000;
const HISS_DBFS = -100;
const CLIPPED_AFTER_MS = 1000;
const HOWL_AFTER_MS = 1000;
const HOWL_DBFS = -20;
const HOWL_RISE_DB = 6;
/** Peers that listen for less call a person who has not spoken yet a broken device. */
const QUIET_AFTER_MS = 10_000;
/** The hiss of a quiet room. What stays below is a microphone that hears next to nothing. */
const ROOM_DBFS = -85;
/** A door or a cough is no voice. */
const FAINT_VOICE_MS = 2000;
/** A louder neighbour by this much is another microphone, not another seat. */
const BETTER_BY_DB = 15;
const NARROW_SPEECH_MS = 2000;
/** A click, a door or a gap in the sound reaches all frequencies, on any line. */
const WIDE_SHARE = 0.5;

type Fact = MicrophoneFact;
type Opened = Extract<OpeningFact, { saw: 'opened' }>;

const isLevel = (fact: Fact): fact is LevelFact => fact.saw === 'level';

/**
 * What the sound of an open microphone means. Only the last level counts, but for speech, which passes once.
 * @param since facts since it was opened; `all` reaches back to when it was last lost.
 */
export function judgeSound(opened: Opened, since: readonly Fact[], all: readonly Fact[]): Verdict<Fact> {
  const last = since.at(-1);
  if (last?.saw === 'not-listening') {
    return { is: 'unclear', fault: 'microphone-not-measured', evidence: [last] };
  }
  const levels = all.filter(isLevel);
  const speech = levels.filter(({ speechMs }) => speechMs >= SPEECH_MS);
  const level = since.findLast(isLevel);
  if (!level) return speech.length > 0 ? judgePassed(opened, speech) : { is: 'undecided' };
  const broken = judgeDevice(level) ?? judgeRoom(level) ?? judgeSilence(level, speech);
  if (broken) return broken;
  if (speech.length > 0) return judgePassed(opened, speech);
  return judgeWaiting(level, levels, all);
}

/** What is wrong whether or not anybody speaks, and may begin at any time. */
function judgeDevice(level: LevelFact): Verdict<Fact> | null {
  const evidence = [level];
  if (level.muted) return { is: 'faulty', fault: 'microphone-muted-by-system', evidence };
  if (level.clippedForMs >= CLIPPED_AFTER_MS) return { is: 'faulty', fault: 'microphone-too-loud', evidence };
  const howls = level.voiceDBFS > HOWL_DBFS || level.toneRiseDB >= HOWL_RISE_DB;
  if (level.toneForMs >= HOWL_AFTER_MS && howls)
    return { is: 'faulty', fault: 'microphone-howling', evidence };
  return null;
}

function judgeRoom(level: LevelFact): Verdict<Fact> | null {
  const noisy = level.listenedMs >= NOISE_AFTER_MS && level.noiseDBFS > LOUD_NOISE_DBFS;
  return noisy ? { is: 'faulty', fault: 'microphone-noisy', evidence: [level] } : null;
}

/**
 * Silence after speech is news only from a microphone that hissed in its pauses: noise gates in headsets send
 * digital silence whenever nobody speaks.
 */
function judgeSilence(level: LevelFact, speech: readonly LevelFact[]): Verdict<Fact> | null {
  const wentSilent = speech.some(({ noiseDBFS }) => noiseDBFS > HISS_DBFS);
  if (!wentSilent || level.silentForMs < SILENT_AFTER_MS) return null;
  return { is: 'faulty', fault: 'microphone-silent', evidence: [level] };
}

/** Nobody has been heard yet: the microphone's doing, or have they just not spoken? */
function judgeWaiting(level: LevelFact, levels: readonly LevelFact[], all: readonly Fact[]): Verdict<Fact> {
  const better = all.findLast((fact) => fact.saw === 'better-microphone');
  if (better && better.louderByDB >= BETTER_BY_DB) {
    return { is: 'faulty', fault: 'microphone-other-better', evidence: [better] };
  }
  if (level.silentForMs >= SILENT_AFTER_MS) {
    return { is: 'faulty', fault: 'microphone-silent', evidence: [level] };
  }
  if (level.listenedMs < QUIET_AFTER_MS) return { is: 'undecided' };
  if (level.noiseDBFS > NOISE_DBFS) return { is: 'faulty', fault: 'microphone-noisy', evidence: [level] };
  const most = loudest(levels);
  const nobodySpoke = level.faintMs < FAINT_VOICE_MS && most.voiceDBFS > ROOM_DBFS;
  const fault = nobodySpoke ? 'microphone-no-voice-yet' : 'microphone-quiet';
  return { is: 'faulty', fault, evidence: [most] };
}

function judgePassed(opened: Opened, speech: readonly LevelFact[]): Verdict<Fact> {
  const evidence = [loudest(speech)];
  if (opened.instead) return { is: 'faulty', fault: 'microphone-chosen-gone', evidence };
  const narrow = speech.findLast(
    ({ narrowSpeechMs, wideSpeechMs }) =>
      narrowSpeechMs >= NARROW_SPEECH_MS && wideSpeechMs <= WIDE_SHARE * narrowSpeechMs,
  );
  if (narrow) return { is: 'faulty', fault: 'microphone-telephone-quality', evidence: [narrow] };
  return { is: 'ready', evidence };
}

const loudest = (levels: readonly LevelFact[]): LevelFact =>
  levels.reduce((best, level) => (level.voiceDBFS > best.voiceDBFS ? level : best));
