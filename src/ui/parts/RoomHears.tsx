import type { Call } from '../../domain/call';
import { roomHears } from '../../domain/muteTruth';
import { useWords } from '../runtime';
import { LevelMeter } from './LevelMeter';

/** Here it says no more than that the microphone is alive, for two hours, and the processor is the pictures'. */
const IN_THE_VISIT_MS = 400;

/**
 * Whether the room hears the visitor, by what the server says and what leaves; and while it does, how loud. Read out
 * when it changes: who cannot see the button must know at once that the prison has muted them. What is so for a moment
 * only, while a microphone is switched on, is not.
 */
export function RoomHears({ call }: { readonly call: Call }) {
  const { call: words, visitTruth } = useWords();
  const { loudness, hearsSilence, mayHear } = visitTruth.microphone;
  const hears = roomHears(call);
  const passing = hears === 'yes' ? call.leaves === 'silence' && hearsSilence : hears !== 'no' && mayHear;
  return (
    <>
      <span role="status">{passing ? '' : hears === 'yes' ? words.hears : words.hearsNot}</span>
      {passing}
      {hears === 'yes' && !passing && (
        <>
          {' '}
          <LevelMeter label={loudness} everyMs={IN_THE_VISIT_MS} />
        </>
      )}
    </>
  );
}
