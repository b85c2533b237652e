import { createHearing, type Heard } from '../domain/sound/hearing';
import type { MicrophonePort, OpenMicrophone } from '../ports';
import { defineCheck } from './check';
import { standingOf, type OpeningFact } from './deviceFacts';
import { judgeSound } from './judgeSound';
import { attendDevice, watchDevice } from './watchDevice';

const LEVEL_EVERY_MS = 500;
/** By then most people have begun to read the sentence. */
const COMPARE_AFTER_MS = 4000;
const TOO_QUIET_DBFS = -60;
/** Nothing for this long: the browser does not let us listen. */
const DEAF_AFTER_MS = 2500;

export type LevelFact = { readonly saw: 'level' } & Heard;
export type MicrophoneFact =
  | OpeningFact
  | LevelFact
  | { readonly saw: 'not-listening'; readonly forMs: number }
  | { readonly saw: 'better-microphone'; readonly louderByDB: number };

export const microphone = defineCheck<'microphone', MicrophoneFact>({
  id: 'microphone',
  run: ({ microphone: port, clock }, signal) =>
    watchDevice(port, clock, signal, (open: OpenMicrophone) => listen(open, port, signal)),

  attend: ({ microphone: port, clock }, signal) => attendDevice(port, clock, signal),

  judge(facts) {
    const standing = standingOf<MicrophoneFact>('microphone', facts);
    if (standing.is === 'closed') return standing.verdict;
    // Nobody has to read the sentence twice.
    return judgeSound(standing.opened, standing.since, standing.everSeen);
  },
});

async function* listen(
  open: OpenMicrophone,
  port: MicrophonePort,
  signal: AbortSignal,
): AsyncGenerator<MicrophoneFact, void> {
  const hear = createHearing(LEVEL_EVERY_MS);
  let deafForMs = 0;
  let compared = false;
  let loudest = -Infinity;
  for await (const level of open.levels(signal)) {
    if (level === null) {
      deafForMs += LEVEL_EVERY_MS;
      if (deafForMs >= DEAF_AFTER_MS) yield { saw: 'not-listening', forMs: deafForMs };
      continue;
    }
    deafForMs = 0;
    const heard = hear(level);
    loudest = Math.max(loudest, heard.voiceDBFS);
    yield { saw: 'level', ...heard };
    if (compared || heard.listenedMs < COMPARE_AFTER_MS || loudest > TOO_QUIET_DBFS) continue;
    // Perhaps they speak into another one. Once is enough: a list of microphones does not change while one reads.
    compared = true;
    const louderByDB = await port.compare(signal);
    if (louderByDB !== null && !signal.aborted) yield { saw: 'better-microphone', louderByDB };
  }
}
