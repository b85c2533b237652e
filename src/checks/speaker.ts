import type { Chirp, Outputs, SpeakerRefusal } from '../ports';
import { defineCheck } from './check';

/** Above this the microphone has heard the speaker. Speech and rooms reach 6 dB in all three tones at once. */
const HEARD_DB = 10;

export type SpeakerFact =
  | ({ readonly saw: 'outputs' } & Outputs)
  /** Only looked at: the page must not sound now. */
  | ({ readonly saw: 'outputs-unheard' } & Outputs)
  | ({ readonly saw: 'chirp' } & Chirp)
  | { readonly saw: 'play-refused'; readonly why: SpeakerRefusal }
  /** The visitor's own answer, which a command records. */
  | { readonly saw: 'answer'; readonly heard: boolean };

/** Is there something to hear the prison with? Heard back by the microphone, or by the visitor. */
export const speaker = defineCheck<'speaker', SpeakerFact>({
  id: 'speaker',

  async *run({ speaker: port }, signal) {
    while (!signal.aborted) {
      const outputs = await port.outputs();
      yield { saw: 'outputs', ...outputs };
      if (outputs.count !== 0 && !signal.aborted) {
        const played = await port.chirp(signal);
        if (signal.aborted) return;
        yield played.ok ? { saw: 'chirp', ...played.value } : { saw: 'play-refused', why: played.failure };
      }
      await port.changed(signal);
    }
  },

  async *watch({ speaker: port }, signal) {
    while (!signal.aborted) {
      yield { saw: 'outputs-unheard', ...(await port.outputs()) };
      await port.changed(signal);
    }
  },

  judge(facts) {
    const outputs = facts.findLast(isOutputs);
    if (!outputs) return { is: 'undecided' };
    if (outputs.count === 0) return { is: 'faulty', fault: 'speaker-missing', evidence: [outputs] };
    const played = facts.slice(facts.findLastIndex(({ saw }) => saw === 'outputs') + 1);
    const last = played.findLast((fact) => !isOutputs(fact));
    switch (last?.saw) {
      case 'play-refused':
        return { is: 'faulty', fault: `speaker-${last.why}`, evidence: [last] };
      case 'answer':
        if (!last.heard) return { is: 'faulty', fault: 'speaker-not-heard', evidence: [last] };
        return passed(outputs, last);
      case 'chirp':
        if (last.heardDB !== null && last.heardDB >= HEARD_DB) return passed(outputs, last);
        return { is: 'faulty', fault: 'speaker-unanswered', evidence: [last] };
      default:
        return { is: 'undecided' };
    }
  },
});

type OutputsFact = Extract<SpeakerFact, Outputs>;

const isOutputs = (fact: SpeakerFact): fact is OutputsFact =>
  fact.saw === 'outputs' || fact.saw === 'outputs-unheard';

const passed = (outputs: Outputs, last: SpeakerFact) =>
  outputs.chosenGone
    ? ({ is: 'faulty', fault: 'speaker-chosen-gone', evidence: [last] } as const)
    : ({ is: 'ready', evidence: [last] } as const);
