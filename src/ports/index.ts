import type { BrowserPort } from './browser';
import type { Clock } from './clock';
import type { ConferencePort } from './conference';
import type { CameraPort, MicrophonePort } from './devices';
import type { LinePort } from './line';
import type { RoomPort } from './room';
import type { SpeakerPort } from './speaker';

export interface Ports {
  readonly browser: BrowserPort;
  readonly camera: CameraPort;
  readonly microphone: MicrophonePort;
  readonly speaker: SpeakerPort;
  readonly line: LinePort;
  readonly room: RoomPort;
  readonly conference: ConferencePort;
  readonly clock: Clock;
}
export type * from './browser';
export type * from './clock';
export type * from './conference';
export type * from './devices';
export type * from './line';
export type * from './room';
export type * from './speaker';
