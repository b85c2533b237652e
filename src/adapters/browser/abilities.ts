import type { Abilities, BrowserPort } from '../../ports';

/** `mediaDevices` is undefined on an insecure page, whatever the type library says. */
const devices = (): MediaDevices | undefined => navigator.mediaDevices;

// Chromium only; elsewhere an embedded page finds out when it asks.
interface FeaturePolicy {
  allowsFeature(feature: string): boolean;
}

function forbiddenByFrame(): boolean {
  const policy = (document as { featurePolicy?: FeaturePolicy }).featurePolicy;
  return policy !== undefined && !(policy.allowsFeature('camera') && policy.allowsFeature('microphone'));
}

export const createBrowserPort = (): BrowserPort => ({
  abilities: (): Abilities => ({
    secureContext: window.isSecureContext,
    calls: typeof RTCPeerConnection === 'function',
    devices: typeof devices()?.getUserMedia === 'function',
    // No phone browser can share its screen; Chromium for Android has the method and always refuses.
    screenSharing: typeof devices()?.getDisplayMedia === 'function' && !/Android/.test(navigator.userAgent),
    embedded: window.top !== window.self && forbiddenByFrame(),
  }),
});
