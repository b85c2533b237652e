/** As the microphone gives it. What is sent has echo, noise and level mended, which would hide what is wrong. */
const raw = { echoCancellation: false, noiseSuppression: false, autoGainControl: false } as const;

/**
 * The same microphone once more, unprocessed. Null where the browser gives a device only once: then what is sent
 * must do for both.
 */
export async function openRaw(track: MediaStreamTrack): Promise<MediaStreamTrack | null> {
  const { deviceId } = track.getSettings();
  return openRawOf(deviceId ?? '');
}

/** A second request for a device that hangs would never settle, and whoever waits for it could not let go. */
const RAW_WITHIN_MS = 3000;

export async function openRawOf(deviceId: string): Promise<MediaStreamTrack | null> {
  const which = deviceId === '' ? {} : { deviceId: { exact: deviceId } };
  const opening = navigator.mediaDevices.getUserMedia({ audio: { ...which, ...raw } });
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), RAW_WITHIN_MS));
  try {
    const stream = await Promise.race([opening, late]);
    if (!stream) {
      void opening.then((unwanted) => unwanted.getTracks().forEach((track) => track.stop())).catch(() => {});
    }
    return stream?.getTracks()[0] ?? null;
  } catch {
    return null;
  }
}
