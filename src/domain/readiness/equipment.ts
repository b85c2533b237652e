import { unknownPlatform, type VisitorPlatform } from '../visitorPlatform';

export type Machine = 'phone' | 'tablet' | 'computer' | 'unknown';
export type Network = 'wifi' | 'cable' | 'mobile';

/** What a check was made with, by its kinds alone: nothing here tells one person’s device from another’s. */
export interface Equipment extends VisitorPlatform {
  readonly machine: Machine;
  /** Null where the browser does not say: on computers none does. */
  readonly network: Network | null;
}

export const unknownEquipment: Equipment = { ...unknownPlatform, machine: 'unknown', network: null };

/** @param touchPoints as for `readUserAgent`: an iPad calls itself a Macintosh. */
export function machineOf(userAgent: string, touchPoints: number): Machine {
  if (/\b(?:iPhone|iPod)\b/.test(userAgent)) return 'phone';
  if (/\biPad\b/.test(userAgent) || (/\bMacintosh\b/.test(userAgent) && touchPoints > 1)) return 'tablet';
  // Android’s browsers say "Mobile" on telephones only.
  if (/\bAndroid\b/.test(userAgent)) return /\bMobile\b/.test(userAgent) ? 'phone' : 'tablet';
  return 'computer';
}

/** `NetworkInformation.type`, which Chrome has on Android and ChromeOS alone. */
export function networkOf(type: string | undefined): Network | null {
  switch (type) {
    case 'wifi':
      return 'wifi';
    case 'ethernet':
      return 'cable';
    case 'cellular':
      return 'mobile';
    default:
      return null;
  }
}
