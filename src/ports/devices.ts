import type { Result } from '../domain/result';

/** What the browser says of a device's permission. `unknown`: it does not answer that question. */
export type Permission = 'granted' | 'prompt' | 'denied' | 'unknown';

/** Why a device could not be opened, as far as the browser lets us see. */
export type RefusalReason =
  | 'blocked-by-site'
  | 'question-closed'
  | 'blocked-by-system'
  | 'missing'
  | 'in-use'
  | 'not-responding'
  | 'unavailable'
  | 'unknown';

export interface Refusal {
  readonly why: RefusalReason;
  /** How long the browser took to refuse, in milliseconds. */
  readonly afterMs: number;
  /** The name of the DOMException, for the report. Never its message, which may hold a device's label. */
  readonly name: string;
}

interface OpenDevice {
  /** Lets go. The device itself stops when the last holder has let go. */
  close(): void;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Mean of the luma, 0 (black) to 255. */
  readonly brightness: number;
  /** Standard deviation of the luma, 0 (one colour) to about 128. */
  readonly contrast: number;
}

export interface OpenCamera extends OpenDevice {
  /** Four looks a second at what the camera sends. Ends when the camera stops by itself. */
  pictures(signal: AbortSignal): AsyncIterable<Picture>;
}

export interface Level {
  /** The loudest sample of half a second, 0 to 1. */
  readonly peak: number;
  /** Root mean square of the loudest 50 ms in that half second, in dBFS (0 is full scale). */
  readonly dBFS: number;
}

export interface OpenMicrophone extends OpenDevice {
  /** Two levels a second. Ends when the microphone stops by itself. */
  levels(signal: AbortSignal): AsyncIterable<Level>;
}

/** How we ask the browser for one kind of device. Never throws: a refusal is an answer. */
export interface DevicePort<Open extends OpenDevice> {
  permission(): Promise<Permission>;
  open(signal: AbortSignal): Promise<Result<Open, Refusal>>;
  /** Resolves when something changed that makes another try worthwhile: a permission, a device plugged in. */
  changed(signal: AbortSignal): Promise<void>;
}

export type CameraPort = DevicePort<OpenCamera>;
export type MicrophonePort = DevicePort<OpenMicrophone>;
