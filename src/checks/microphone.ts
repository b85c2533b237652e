import type { Level } from '../ports';
import { defineCheck } from './check';
import { refusalFault, type OpeningFact } from './deviceFacts';

/** Speech at arm's length is well above this; the hiss of a quiet room does not reach it. */
const SPEECH_DBFS = -45;
/** One step of 16-bit sound: at or below it, nothing but digital silence arrives. */
const SILENT_PEAK = 1 / 32767;
/** Two levels a second. Peers that listen for less call a person who has not spoken yet a broken device. */
const LEVELS_BEFORE_SILENT = 16;
const LEVELS_BEFORE_QUIET = 30;
/** A click or a knock lasts less than this many half seconds. */
const LEVELS_FOR_SPEECH = 2;

export type MicrophoneFact = OpeningFact | ({ readonly saw: 'level' } & Level);

export const microphone = defineCheck<'microphone', MicrophoneFact>({
  id: 'microphone',

  async *run({ microphone: port, clock }, signal) {
    yield { saw: 'asking', permission: await port.permission() };
    const asked = clock.now();
    const opened = await port.open(signal);
    if (signal.aborted) return opened.ok ? opened.value.close() : undefined;
    if (!opened.ok) return yield { saw: 'refusal', ...opened.failure };

    try {
      yield { saw: 'opened', afterMs: clock.now() - asked };
      for await (const level of opened.value.levels(signal)) yield { saw: 'level', ...level };
      if (!signal.aborted) yield { saw: 'stopped' };
    } finally {
      opened.value.close();
    }
  },

  judge(facts) {
    const refusal = facts.find((fact) => fact.saw === 'refusal');
    if (refusal) return { is: 'faulty', fault: refusalFault('microphone', refusal.why), evidence: [refusal] };
    const stopped = facts.find((fact) => fact.saw === 'stopped');
    if (stopped) return { is: 'faulty', fault: 'microphone-stopped', evidence: [stopped] };

    const levels = facts.filter((fact) => fact.saw === 'level');
    const speech = levels.filter((level) => level.dBFS >= SPEECH_DBFS);
    if (speech.length >= LEVELS_FOR_SPEECH) return { is: 'ready', evidence: [loudest(speech)] };
    const [last] = levels.slice(-1);
    if (!last) return { is: 'undecided' };
    if (levels.length >= LEVELS_BEFORE_SILENT && levels.every((level) => level.peak <= SILENT_PEAK)) {
      return { is: 'faulty', fault: 'microphone-silent', evidence: [last] };
    }
    if (levels.length >= LEVELS_BEFORE_QUIET) {
      return { is: 'faulty', fault: 'microphone-quiet', evidence: [loudest(levels)] };
    }
    return { is: 'undecided' };
  },

  changed: (ports, signal) => ports.microphone.changed(signal),
});

const loudest = <L extends Level>(levels: readonly L[]): L =>
  levels.reduce((best, level) => (level.dBFS > best.dBFS ? level : best));
