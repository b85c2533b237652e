/** What this browser can do, by feature detection. The user agent never decides. */
export interface Abilities {
  readonly secureContext: boolean;
  readonly calls: boolean;
  readonly devices: boolean;
  readonly screenSharing: boolean;
  readonly embedded: boolean;
}

export interface BrowserPort {
  abilities(): Abilities;
}
