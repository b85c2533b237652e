import { cameraConstraints, createCameraPort } from './adapters/browser/camera';
import { createChosenDevice, type ChosenDevice } from './adapters/browser/chosenDevice';
import { clock } from './adapters/browser/clock';
import { ringDoorbell } from './adapters/browser/doorbell';
import { createHeldTrack } from './adapters/browser/heldTrack';
import { createMedia } from './adapters/browser/media';
import { createMicrophonePort } from './adapters/browser/microphone';
import { createChosenSpeaker, createSpeakerPort } from './adapters/browser/speaker';
import { createBrowserPort } from './adapters/browser/surroundings';
import { createWakeLock } from './adapters/browser/wakeLock';
import { createView } from './adapters/browser/view';
import { createLinePort } from './adapters/network/line';
import { networkChanges } from './adapters/network/networkChanges';
import { createProbe, createReach } from './adapters/network/status';
import { createConference } from './adapters/pexip/conference';
import { createRehearsal } from './adapters/pexip/rehearsal';
import type { Config } from './domain/config';
import type { Ports } from './ports';
import { createCheckCommands } from './visit/checkCommands';
import { isCalling } from './visit/journeySlice';
import type { CallBeginning } from './visit/callBeginning';
import { watchSpeakingMuted } from './visit/speakingMuted';
import type { Visit } from './visit/visit';
import { reduceChecks } from './visit/checksSlice';

export { faultAfter } from './domain/endings';

/** The checks' half of the commands, and how a visit reads them. */
export function openChecks(...[visit, ...others]: Parameters<typeof createCheckCommands>) {
  visit.learn(reduceChecks);
  return createCheckCommands(visit, ...others);
}

/** What the visitor notices even when they look elsewhere: the screen stays on, and the door is heard. */
function attend(visit: Visit, speaker: ChosenDevice): void {
  const keepAwake = createWakeLock();
  let before = visit.state().journey.at;
  visit.subscribe(() => {
    const { journey } = visit.state();
    keepAwake(isCalling(journey));
    if (before === 'waiting' && journey.at === 'in-call') void ringDoorbell(speaker.id());
    before = journey.at;
  });
}

/** The half of the composition root that touches devices, line and room. The first screen does without it. */
export function openLive(
  { node, measuring, rehearsal: rehearsalAddress }: Config,
  visit: Visit,
  beginning: CallBeginning,
) {
  const chosen = {
    camera: createChosenDevice('videoinput'),
    microphone: createChosenDevice('audioinput'),
    speaker: createChosenSpeaker(createChosenDevice('audiooutput')),
  };
  const camera = createHeldTrack('camera', cameraConstraints, chosen.camera);
  const microphone = createHeldTrack('microphone', {}, chosen.microphone);
  const host = createView();
  const slides = createView();
  const screen = createView();
  const rehearsal = createRehearsal({ node, address: rehearsalAddress });
  const reach = createReach({ node, own: new URL('config.json', document.baseURI).href });
  const ports: Ports = {
    browser: createBrowserPort(),
    camera: createCameraPort(camera, chosen.camera, beginning.is),
    microphone: createMicrophonePort(microphone, chosen.microphone, beginning.is),
    speaker: createSpeakerPort(chosen.speaker, microphone),
    line: createLinePort({ origin: measuring }),
    room: {
      reach,
      rehearse: rehearsal.hold,
      changed: networkChanges,
    },
    conference: createConference({
      node,
      capture: { camera, microphone },
      host,
      slides,
      reach,
      probe: createProbe(node),
      screen,
      clear: rehearsal.over,
    }),
    clock,
  };
  attend(visit, chosen.speaker);
  watchSpeakingMuted(visit, ports, beginning, (happening) => visit.record({ ...happening, at: clock.now() }));
  return { ports, media: createMedia({ camera, microphone, chosen, host, slides, screen }) };
}
