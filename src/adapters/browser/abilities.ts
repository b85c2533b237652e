import type { Abilities } from '../../ports';
import { forbiddenBy, isEmbedded } from './framePolicy';
import { readPlatform } from './platform';
import { canChooseSpeaker } from './speaker';

/** `mediaDevices` is undefined on an insecure page, whatever the type library says. */
const devices = (): MediaDevices | undefined => navigator.mediaDevices;

/** H.264 and VP8 are what every node speaks; a browser that does not list its formats is given the benefit. */
function knowsVideoFormat(): boolean {
  if (typeof RTCRtpReceiver !== 'function' || !RTCRtpReceiver.getCapabilities) return true;
  const codecs = RTCRtpReceiver.getCapabilities('video')?.codecs ?? [];
  return codecs.some(({ mimeType }) => /^video\/(H264|VP8)$/i.test(mimeType));
}

export const readAbilities = (): Abilities => ({
  ...readPlatform(),
  secureContext: window.isSecureContext,
  calls: typeof RTCPeerConnection === 'function',
  devices: typeof devices()?.getUserMedia === 'function',
  // No phone browser can share its screen; Chromium for Android has the method and always refuses.
  screenSharing: typeof devices()?.getDisplayMedia === 'function' && !/Android/.test(navigator.userAgent),
  speakerChoice: canChooseSpeaker(),
  videoFormat: knowsVideoFormat(),
  embedded: isEmbedded() && (forbiddenBy('camera') !== null || forbiddenBy('microphone') !== null),
});
