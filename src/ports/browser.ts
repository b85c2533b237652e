import type { VisitorPlatform } from '../domain/visitorPlatform';

/** What this browser can do, by feature detection. The platform only words the advice. */
export interface Abilities extends VisitorPlatform {
  readonly secureContext: boolean;
  readonly calls: boolean;
  readonly devices: boolean;
  readonly screenSharing: boolean;
  readonly speakerChoice: boolean;
  /** H.264 or VP8, which every video room understands. */
  readonly videoFormat: boolean;
  /** Inside another page that keeps camera or microphone away from this one. */
  readonly embedded: boolean;
}

/** What may change while the page is open. */
export interface Surroundings {
  /** Visit Ready is open in another tab of this browser. */
  readonly otherTab: boolean;
  /** 0 to 100; null where the browser does not say, or the device is charging. */
  readonly batteryPercent: number | null;
  readonly dataSaver: boolean;
}

export interface BrowserPort {
  abilities(): Abilities;
  /** Now, and after each change, for as long as it is watched. */
  surroundings(signal: AbortSignal): AsyncIterable<Surroundings>;
}
