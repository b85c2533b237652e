import type { Call } from '../../domain/call';
import { roomHears } from '../../domain/muteTruth';
import { useWords } from '../runtime';
import { LevelMeter } from './LevelMeter';

/** Whether the room hears the visitor, by what the server says and what leaves; and while it does, how loud. */
export function RoomHears({ call }: { readonly call: Call }) {
  const { call: words, visitTruth } = useWords();
  const { loudness, hearsSilence, mayHear } = visitTruth.microphone;
  const hears = roomHears(call);
  if (hears !== 'yes') return <>{hears === 'no' ? words.hearsNot : mayHear}</>;
  if (call.leaves === 'silence') return <>{hearsSilence}</>;
  return (
    <>
      {words.hears} <LevelMeter label={loudness} />
    </>
  );
}
