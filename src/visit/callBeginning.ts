import type { Clock } from '../ports';
import type { Visit } from './visit';

/** From the moment in which picture and sound flow to the first picture on the screen, on a slow machine. */
const FIRST_PICTURE_MS = 500;

/**
 * Whether the call has the processor for itself: from being let in until its first picture can be seen. To stop a
 * device's check and begin the other takes the processor for a moment.
 *
 * @param onOver Called when it is over, if the visitor is still in the call.
 */
export function watchBeginning(
  visit: Visit,
  openClock: () => Promise<Clock>,
  onOver: () => void,
): () => boolean {
  let is: 'not-flowing' | 'flows' | 'over' = 'not-flowing';

  return () => {
    const { journey } = visit.state();
    if (journey.at !== 'in-call') is = 'not-flowing';
    else if (is === 'not-flowing' && journey.call.media !== 'starting') {
      is = 'flows';
      void openClock()
        .then((clock) => clock.wait(FIRST_PICTURE_MS, new AbortController().signal))
        .then(() => {
          if (is !== 'flows') return;
          is = 'over';
          onOver();
        });
    }
    return journey.at === 'in-call' && is !== 'over';
  };
}
