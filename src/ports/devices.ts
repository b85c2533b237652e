import type { Look } from '../domain/picture/watching';
import type { Result } from '../domain/result';
import type { Level } from '../domain/sound/hearing';

/** What the browser says of a device's permission. `unknown`: it does not answer that question. */
export type Permission = 'granted' | 'prompt' | 'denied' | 'unknown';

/** Why a device could not be opened, as far as the browser lets us see. */
export type RefusalReason =
  | 'blocked-by-site'
  | 'blocked-by-frame'
  | 'blocked-by-host'
  | 'blocked-by-system'
  | 'question-closed'
  | 'missing'
  | 'in-use'
  | 'not-responding'
  | 'unavailable'
  | 'unknown';

export interface Refusal {
  readonly why: RefusalReason;
  /**
   * What the browser said of the permission before it was asked. A block that was there before is an earlier choice
   * or the organisation's rule: in Chromium 156 nothing that a page can read tells the two apart.
   */
  readonly permission: Permission;
  /** How long the browser took to refuse, in milliseconds. */
  readonly afterMs: number;
  /** The name of the DOMException, for the report. Never its message, which may hold a device's label. */
  readonly name: string;
  /** How often the visitor has closed the browser's question in this tab. Chromium blocks at the third time. */
  readonly closedTimes: number;
}

interface OpenDevice {
  /** The one that the visitor had chosen is not connected: this is another. */
  readonly instead: boolean;
  /** Not the one that was open before it: what was seen of that one says nothing of this. */
  readonly another: boolean;
  /** A program and not a device gives the picture or the sound, by its label. The label itself never leaves. */
  readonly virtual: boolean;
  /** Resolves once it has stopped by itself, or the signal aborts. Another that was chosen in its place is no stop. */
  stopped(signal: AbortSignal): Promise<void>;
  /** Lets go. The device itself stops when the last holder has let go. */
  close(): void;
}

export interface OpenCamera extends OpenDevice {
  /** Four looks a second at what the camera sends. Ends when the camera stops by itself. */
  looks(signal: AbortSignal): AsyncIterable<Look>;
}

export interface OpenMicrophone extends OpenDevice {
  /**
   * Two levels a second; null while the browser does not let us listen, which says nothing of the microphone.
   * Ends when the microphone stops by itself.
   */
  levels(signal: AbortSignal): AsyncIterable<Level | null>;
}

/** How we ask the browser for one kind of device. Never throws: a refusal is an answer. */
export interface DevicePort<Open extends OpenDevice> {
  permission(): Promise<Permission>;
  /** Whether something of the page has it open already, so that opening it asks no question. */
  isOpen(): boolean;
  open(signal: AbortSignal): Promise<Result<Open, Refusal>>;
  /** Resolves when something changed that makes another try worthwhile: a permission, a device plugged in. */
  changed(signal: AbortSignal): Promise<void>;
  /** From now on this device is opened, as long as it is connected. The id is the browser's, and stays here. */
  choose(id: string): void;
}

export type CameraPort = DevicePort<OpenCamera>;

export interface MicrophonePort extends DevicePort<OpenMicrophone> {
  /**
   * Listens to every other microphone for three seconds beside the one in use.
   * @returns by how many dB the best of them was louder; null where there is no other or none is louder.
   */
  compare(signal: AbortSignal): Promise<number | null>;
  /** Chooses the one that `compare` found to be the best. */
  chooseBetter(): void;
}
