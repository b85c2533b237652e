import type { BrowserPort } from './browser';
import type { ConferencePort } from './conference';
import type { CameraPort, MicrophonePort } from './devices';
import type { LinePort } from './line';

export interface Ports {
  readonly browser: BrowserPort;
  readonly camera: CameraPort;
  readonly microphone: MicrophonePort;
  readonly line: LinePort;
  readonly conference: ConferencePort;
  readonly clock: { now(): number };
}
export type * from './browser';
export type * from './conference';
export type * from './devices';
export type * from './line';
