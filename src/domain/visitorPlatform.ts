/** The browser, as far as advice differs. On an iPhone or iPad every browser is Safari inside. */
export type BrowserFamily = 'chrome' | 'edge' | 'firefox' | 'safari' | 'samsung' | 'other';
export type System = 'windows' | 'mac' | 'ios' | 'android' | 'chromeos' | 'linux' | 'other';

/** What this page runs on. Words the advice and goes into reports; it never decides what can work. */
export interface VisitorPlatform {
  readonly browser: BrowserFamily;
  /** Major version; null where the user agent hides it. */
  readonly version: number | null;
  readonly system: System;
  /** Opened inside another app, such as a mail or social network app, which often keeps devices away. */
  readonly inApp: boolean;
}

/** For whom a text is: a browser, a system, or one browser on one system. */
export type Variant = BrowserFamily | System | `${BrowserFamily}-${System}`;

export const unknownPlatform: VisitorPlatform = {
  browser: 'other',
  version: null,
  system: 'other',
  inApp: false,
};

/** The variants that fit, the closest first. On a phone the system's settings matter more than the browser's. */
export function variantsFor({ browser, system }: VisitorPlatform): readonly Variant[] {
  const pair = `${browser}-${system}` as const;
  const isPhone = system === 'ios' || system === 'android';
  return isPhone ? [pair, system, browser] : [pair, browser, system];
}
