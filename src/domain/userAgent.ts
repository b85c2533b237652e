import type { BrowserFamily, System, VisitorPlatform } from './visitorPlatform';

const browsers: readonly (readonly [family: BrowserFamily, version: RegExp])[] = [
  // Each says it is also the ones below it, so the order matters.
  ['edge', /\bEdgA?\/(\d+)/],
  ['samsung', /\bSamsungBrowser\/(\d+)/],
  ['firefox', /\bFirefox\/(\d+)/],
  ['other', /\b(?:OPR|YaBrowser|Vivaldi)\/(\d+)/],
  ['chrome', /\b(?:Chrome|HeadlessChrome)\/(\d+)/],
  ['safari', /\bVersion\/(\d+)[\d.]* (?:Mobile\/\w+ )?Safari\//],
];

const systems: readonly (readonly [system: System, sign: RegExp])[] = [
  ['ios', /\b(?:iPhone|iPad|iPod)\b/],
  ['android', /\bAndroid\b/],
  ['chromeos', /\bCrOS\b/],
  ['windows', /\bWindows\b/],
  ['mac', /\bMacintosh\b/],
  ['linux', /\bLinux\b/],
];

/** Facebook, Instagram, LinkedIn, Line, WhatsApp, Outlook, and Android's own web view. */
const inAppSigns = /\bFBA[NV]\b|\bInstagram\b|\bLinkedInApp\b|\bLine\/|\bWhatsApp\b|\bOutlook-|; wv\)/;

/**
 * @param touchPoints how many fingers the screen can feel: an iPad calls itself a Macintosh, but no Macintosh has a touch
 *   screen.
 */
export function readUserAgent(userAgent: string, touchPoints: number): VisitorPlatform {
  const found = systems.find(([, sign]) => sign.test(userAgent))?.[0] ?? 'other';
  const system = found === 'mac' && touchPoints > 1 ? 'ios' : found;
  // An app's web view on an iPhone leaves out the word that Safari itself ends with.
  const bareWebView = system === 'ios' && !/\bSafari\//.test(userAgent);
  const inApp = inAppSigns.test(userAgent) || bareWebView;
  for (const [family, version] of browsers) {
    const match = version.exec(userAgent);
    if (match)
      return { browser: system === 'ios' ? 'safari' : family, version: Number(match[1]), system, inApp };
  }
  return { browser: system === 'ios' ? 'safari' : 'other', version: null, system, inApp };
}
