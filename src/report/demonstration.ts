/** A visit in which a fault happened, for whoever asks what the visitor sees then. */
export interface Demonstration {
  /**
   * `stand-in`: recorded, but nothing real can provoke the fault on a test computer. `built`: written from what browsers
   * and platform report of it, and never happened.
   */
  readonly by: 'recorded' | 'stand-in' | 'built';
  /** As in a link: see `linkPayload`. */
  readonly visit: string;
}
