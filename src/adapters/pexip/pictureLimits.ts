import type { PictureStep } from '../../domain/pictureRule';

/** A face can still be read at this, and half of what a narrow line has is left for the sound. */
const SMALL = { maxBitrate: 120_000, maxFramerate: 15, scaleResolutionDownBy: 2 } as const;

/** Senders that we have limited: what others set on a sender that was never ours stays theirs. */
const limited = new WeakSet<RTCRtpSender>();

/** Limits what is spent on the camera. Asked at each look, as a call that is made anew begins without limits. */
export function limitPicture(
  connection: Pick<RTCPeerConnection, 'getSenders'>,
  camera: MediaStreamTrack | null,
  step: PictureStep,
): void {
  const sender = camera && connection.getSenders().find(({ track }) => track === camera);
  if (!sender || limited.has(sender) === (step !== 'full')) return;
  const parameters = sender.getParameters();
  // Before the first answer of the node there is nothing to limit.
  if (parameters.encodings.length === 0) return;
  for (const encoding of parameters.encodings) {
    if (step !== 'full') Object.assign(encoding, SMALL);
    else {
      delete encoding.maxBitrate;
      delete encoding.maxFramerate;
      encoding.scaleResolutionDownBy = 1;
    }
  }
  if (step === 'full') limited.delete(sender);
  else limited.add(sender);
  // A browser that refuses sends as much as it finds room for; the next step takes the picture away.
  sender.setParameters(parameters).catch(() => undefined);
}
