// Chromium only; elsewhere a page finds out when it asks, and cannot tell this from a block by the visitor.
interface FeaturePolicy {
  allowsFeature(feature: string): boolean;
}

export const isEmbedded = () => window.top !== window.self;

/** Who keeps a device away from this page: the page around it, or the server it came from. */
export function forbiddenBy(device: 'camera' | 'microphone'): 'blocked-by-frame' | 'blocked-by-host' | null {
  const policy = (document as { featurePolicy?: FeaturePolicy }).featurePolicy;
  if (!policy || policy.allowsFeature(device)) return null;
  return isEmbedded() ? 'blocked-by-frame' : 'blocked-by-host';
}
