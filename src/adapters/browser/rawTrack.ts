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

export async function openRawOf(deviceId: string): Promise<MediaStreamTrack | null> {
  const which = deviceId === '' ? {} : { deviceId: { exact: deviceId } };
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: { ...which, ...raw } });
    return stream.getTracks()[0] ?? null;
  } catch {
    return null;
  }
}
