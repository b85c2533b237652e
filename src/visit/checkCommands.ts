import { checkIds, type CheckId, type Fact } from '../checks/registry';
import type { At } from '../domain/journey';
import type { Ports } from '../ports';
import type { CallBeginning } from './callBeginning';
import { createCheckRuns, type Extent } from './checkRuns';
import { faultOf, isDecided } from './checkState';
import type { Record } from './commands';
import { isCalling } from './journeySlice';
import type { Visit, VisitState } from './visit';

export type DeviceKind = 'camera' | 'microphone' | 'speaker';

export interface CheckCommands {
  /** Runs all that may run without asking the visitor anything. */
  startChecks(): Promise<void>;
  /** Opens camera and microphone where the visitor is shown them, and their browser was answered before. */
  openAnswered(): Promise<void>;
  /** Asks for the camera, and once that is answered for the microphone. */
  checkDevices(): Promise<void>;
  /** Runs one check from the start. */
  runCheck(check: CheckId): Promise<void>;
  /** From now on this device is used. The id is the browser's own, and never recorded. */
  chooseDevice(kind: DeviceKind, id: string): Promise<void>;
  /** Changes to the microphone that was found to hear the visitor better. */
  useOtherMicrophone(): Promise<void>;
  /** The line is for the call now. */
  stopMeasuring(): void;
  /** Lets go of everything. */
  stopChecks(): void;
  /** Whether the visitor heard the sound that was played. */
  answerSpeaker(heard: boolean): void;
}

/** Checks that hold a device: none of them starts unasked, nor does one that makes a sound. */
const held = ['camera', 'microphone'] as const satisfies readonly CheckId[];
const watched = [...held, 'speaker', 'room'] as const satisfies readonly CheckId[];
/** The way to the room begins after the line, as each would spoil what the other measures. */
const notAtOnce: ReadonlySet<CheckId> = new Set(watched);

const checking: readonly At[] = ['device-check', 'check'];
const joining: readonly At[] = ['join', 'pin', 'joining', 'waiting'];
/**
 * Where a check goes on before the visit. The camera's light is on only where the visitor sees their picture:
 * that is among the rules too, which ask them to look at what is behind them. A speaker is not held open. A rehearsal
 * ends where the call begins.
 */
const watchedAt: { readonly [Watched in (typeof watched)[number]]: ReadonlySet<At> } = {
  camera: new Set<At>([...checking, 'rules', ...joining]),
  microphone: new Set<At>([...checking, ...joining]),
  speaker: new Set<At>([...checking, 'rules', 'name', ...joining]),
  room: new Set<At>([...checking, 'rules', 'name', 'join']),
};
const isWatched = (check: CheckId): check is (typeof watched)[number] => notAtOnce.has(check);

/** In the visit the call has the devices: here they are only missed when they go, and taken up when they come back. */
function extentAt(check: CheckId, { journey: { at }, aside }: VisitState): Extent {
  if (!isWatched(check)) return 'whole';
  if (at === 'in-call') return check === 'room' ? 'none' : 'attended';
  // A page aside shows no picture of what a device takes in, so none is held open behind it. The way to the room goes on:
  // begun anew for each look into the guide, its test call would cost one to two megabytes each time.
  const goesOn = aside === null || check === 'room';
  return goesOn && watchedAt[check].has(at) ? 'whole' : 'none';
}

export function createCheckCommands(
  visit: Visit,
  openPorts: () => Promise<Ports>,
  record: Record,
  beginning: CallBeginning,
): CheckCommands {
  const extentOf = (check: CheckId) => extentAt(check, visit.state());
  const runs = createCheckRuns(visit, openPorts, record, extentOf);
  const isUnasked = (check: CheckId) => visit.state().checks[check].is === 'waiting';
  /** Not asked yet, and may be held where the visitor is. */
  const isWanted = (device: (typeof held)[number]) => isUnasked(device) && extentOf(device) !== 'none';

  /** Neither needs a question: what is allowed opens, and what is blocked says so. */
  const openAnswered = async () => {
    const ports = await openPorts();
    for (const device of held) {
      if (extentOf(device) === 'none') continue;
      const permission = await ports[device].permission();
      const isAnswered = permission === 'granted' || permission === 'denied' || ports[device].isOpen();
      if (isAnswered && isWanted(device)) void runs.start(device);
    }
  };

  const startBoth = () => held.filter(isWanted).forEach((device) => void runs.start(device));

  let before = visit.state();
  const follow = () => {
    const now = visit.state();
    const was = before;
    before = now;
    const hasMoved = now.journey.at !== was.journey.at;
    for (const check of watched) {
      const extent = extentAt(check, now);
      // Only on its own page may a speaker that is plugged in be tried at once.
      const isOffItsPage =
        check === 'speaker' && checking.includes(was.journey.at) && !checking.includes(now.journey.at);
      if (extent === extentAt(check, was) && !isOffItsPage) continue;
      runs.stop(check);
      if (extent !== 'none') runs.resume(check);
    }
    // Whoever went past the checks has given the call their devices all the same.
    if (hasMoved && now.journey.at === 'in-call') void openAnswered();
    // The call asks for both in any case, and the prison must not see a picture that the visitor does not.
    if (hasMoved && now.journey.at === 'joining') startBoth();
  };
  // To stop a device's check and begin the other takes the processor for a moment.
  visit.subscribe(() =>
    visit.state().journey.at === 'in-call' ? void beginning.afterwards(follow) : follow(),
  );

  return {
    runCheck: runs.start,
    async openAnswered() {
      if (isCalling(visit.state().journey)) startBoth();
      else await openAnswered();
    },
    async startChecks() {
      const ports = await openPorts();
      // From here on it is likely that somebody will join: the code of the call comes while they check.
      ports.conference.prefetch();
      checkIds
        .filter((check) => !notAtOnce.has(check) && visit.state().checks[check].is === 'waiting')
        .forEach((check) => void runs.start(check));
      const isMeasured = ({ checks: { line } }: VisitState) => line.is === 'finished' || isDecided(line);
      void until(visit, isMeasured).then(() => {
        if (isUnasked('room')) void runs.start('room');
      });
      await openAnswered();
    },
    async checkDevices() {
      // What may be open already, as its permission was given before, goes on: nobody reads the sentence twice.
      if (isUnasked('camera')) void runs.start('camera');
      // One after the other: two questions at once, and people answer only the first.
      await until(
        visit,
        ({ checks }) => checks.camera.is !== 'waiting' && checks.camera.facts.some(isAnswer),
      );
      if (isUnasked('microphone')) await runs.start('microphone');
    },
    async chooseDevice(kind, id) {
      (await openPorts())[kind].choose(id);
      // In the visit the new one takes the place of one that works without a gap, and without a test of it.
      const works = faultOf(visit.state().checks[kind]) === null;
      if (extentOf(kind) === 'whole' || !works) await runs.start(kind);
    },
    async useOtherMicrophone() {
      (await openPorts()).microphone.chooseBetter();
      await runs.start('microphone');
    },
    stopMeasuring() {
      runs.stop('line');
      runs.stop('room');
    },
    stopChecks: () => checkIds.forEach(runs.stop),
    answerSpeaker: (heard) => record({ type: 'check-saw', check: 'speaker', fact: { saw: 'answer', heard } }),
  };
}

const isAnswer = ({ saw }: Fact) => saw === 'opened' || saw === 'refusal';

const until = (visit: Visit, holds: (state: VisitState) => boolean) =>
  new Promise<void>((resolve) => {
    const look = () => {
      if (!holds(visit.state())) return;
      leave();
      resolve();
    };
    const leave = visit.subscribe(look);
    look();
  });
