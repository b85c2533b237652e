import type { Call } from '../../domain/call';
import { useWords } from '../runtime';

/** One thing at a time about the line: what we did about it, or else what the visitor can do. */
export function LineNotice({ call }: { readonly call: Call }) {
  const { visitTruth } = useWords();
  const trouble = call.media === 'flowing' ? call.line?.trouble : null;
  const isLowered = call.camera === 'on' && call.ownPicture !== 'full';
  return (
    <p class="vr-stage__notice" role="status">
      {isLowered
        ? visitTruth.ownPicture.lowered[call.ownPicture]
        : trouble && visitTruth.line.advice[trouble]}
    </p>
  );
}
