import { createBrowserPort } from './adapters/browser/abilities';
import { cameraConstraints, createCameraPort } from './adapters/browser/camera';
import { createHeldTrack } from './adapters/browser/heldTrack';
import { createMedia } from './adapters/browser/media';
import { createMicrophonePort, microphoneConstraints } from './adapters/browser/microphone';
import { createView } from './adapters/browser/view';
import { createLinePort } from './adapters/network/line';
import { createConference } from './adapters/pexip/conference';
import type { Config } from './domain/config';
import type { Ports } from './ports';

/** The half of the composition root that touches devices, line and room. The first screen does without it. */
export function openLive({ node, measuring }: Config) {
  const camera = createHeldTrack('camera', cameraConstraints);
  const microphone = createHeldTrack('microphone', microphoneConstraints);
  const host = createView();
  const slides = createView();
  const ports: Ports = {
    browser: createBrowserPort(),
    camera: createCameraPort(camera),
    microphone: createMicrophonePort(microphone),
    line: createLinePort({ origin: measuring }),
    conference: createConference({ node, capture: { camera, microphone }, host, slides }),
    clock: { now: () => Date.now() },
  };
  return { ports, media: createMedia({ camera, microphone, host, slides }) };
}
