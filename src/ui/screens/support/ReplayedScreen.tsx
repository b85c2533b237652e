import { useEffect, useRef } from 'preact/hooks';
import type { VisitState } from '../../../visit/visit';
import { App } from '../../App';
import { RuntimeContext } from '../../runtime';
import type { Replay } from './replayRuntime';

interface ReplayedScreenProps {
  readonly replay: Replay;
  readonly state: VisitState;
}

/** The screen of another person's visit: to be read, folded open, and nothing else. */
export function ReplayedScreen({ replay, state }: ReplayedScreenProps) {
  const screen = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = screen.current;
    // Before any of its own listeners: a link in it would lead away from the replay.
    element?.addEventListener('click', stayDead, { capture: true });
    element?.addEventListener('submit', stayDead, { capture: true });
  }, []);
  return (
    <div
      class="vr-replay__screen"
      ref={screen}
      lang={state.language}
      data-replay={state.aside?.page ?? state.journey.at}
    >
      <RuntimeContext.Provider value={replay.runtime}>
        <App />
      </RuntimeContext.Provider>
    </div>
  );
}

function stayDead(event: Event): void {
  if (event.target instanceof Element && event.target.closest('summary')) return;
  event.preventDefault();
  event.stopPropagation();
}
