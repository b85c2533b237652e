import { watchDevice } from '../checks/watchDevice';
import { createHearing } from '../domain/sound/hearing';
import { createSpeaking } from '../domain/sound/speaking';
import type { Clock, MicrophonePort, OpenMicrophone } from '../ports';
import type { CallBeginning } from './callBeginning';
import type { Record } from './commands';
import type { Visit, VisitState } from './visit';

const LEVEL_EVERY_MS = 500;
/** Who is muted on purpose, to talk to somebody beside them, must not be told at every sentence. */
const TOLD_EVERY_MS = 10_000;

const isMuted = ({ journey }: VisitState) =>
  journey.at === 'in-call' && (journey.call.muted.byYou || journey.call.muted.byPrison);

/**
 * Listens to the microphone itself while the room does not, and tells when somebody speaks into it. Only where something
 * else has it open: opening it here would ask the browser's question in the middle of a visit, unasked.
 */
export function watchSpeakingMuted(
  visit: Visit,
  { microphone, clock }: { readonly microphone: MicrophonePort; readonly clock: Clock },
  { afterwards }: CallBeginning,
  record: Record,
): void {
  let listening: AbortController | null = null;
  let toldAt = -Infinity;

  const listen = async (signal: AbortSignal) => {
    const heard = watchDevice(microphone, clock, signal, (open) => speechIn(open, signal));
    for await (const fact of heard) {
      if (signal.aborted) break;
      if (fact.saw !== 'speech' || clock.now() - toldAt < TOLD_EVERY_MS) continue;
      toldAt = clock.now();
      record({ type: 'spoke-muted' });
    }
  };
  const attend = () => {
    const listens = isMuted(visit.state()) && microphone.isOpen();
    if (listens === (listening !== null)) return;
    listening?.abort();
    listening = listening ? null : new AbortController();
    if (listening) void listen(listening.signal);
  };
  // To open a way to hear takes the processor for a moment.
  visit.subscribe(() => void afterwards(attend));
}

async function* speechIn(
  open: OpenMicrophone,
  signal: AbortSignal,
): AsyncGenerator<{ readonly saw: 'speech' }, void> {
  const hear = createHearing(LEVEL_EVERY_MS);
  const isSpeaking = createSpeaking();
  for await (const level of open.levels(signal)) {
    if (level !== null && isSpeaking(hear(level))) yield { saw: 'speech' };
  }
}
