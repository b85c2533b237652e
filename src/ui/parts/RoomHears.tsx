import type { Call } from '../../domain/call';
import { isHeard } from '../../domain/muteTruth';
import { useWords } from '../runtime';
import { LevelMeter } from './LevelMeter';

/** Whether the room hears the visitor, by what the server says and what leaves; and while it does, how loud. */
export function RoomHears({ call }: { readonly call: Call }) {
  const { call: words, visitTruth } = useWords();
  const { loudness, hearsSilence } = visitTruth.microphone;
  if (!isHeard(call)) return <>{words.hearsNot}</>;
  if (call.leaves === 'silence') return <>{hearsSilence}</>;
  return (
    <>
      {words.hears} <LevelMeter label={loudness} />
    </>
  );
}
