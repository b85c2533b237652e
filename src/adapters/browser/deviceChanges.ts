/**
 * Chromium looks for Bluetooth devices, and on some systems for any, only when a page asks what there is: an unplugged
 * microphone stayed "live" and silent for as long as nobody did (seen with 156).
 */
const ASK_EVERY_MS = 1000;

const listeners = new Set<() => void>();
/** Null before the first answer. An empty list is an answer. */
let known: string | null = null;
let timer: ReturnType<typeof setInterval> | undefined;

async function ask(): Promise<void> {
  const devices = (await navigator.mediaDevices?.enumerateDevices()) ?? [];
  const now = devices.map(({ kind, deviceId, label }) => `${kind} ${deviceId} ${label}`).join('\n');
  const changed = known !== null && now !== known;
  known = now;
  if (changed) listeners.forEach((listener) => listener());
}

const begin = () => {
  void ask();
  timer = setInterval(() => void ask(), ASK_EVERY_MS);
  navigator.mediaDevices?.addEventListener('devicechange', ask);
};

const end = () => {
  clearInterval(timer);
  known = null;
  navigator.mediaDevices?.removeEventListener('devicechange', ask);
};

/** Calls back whenever a device comes, goes or gets its label, until the returned function is called. */
export function onDevicesChanged(listener: () => void): () => void {
  if (listeners.size === 0) begin();
  listeners.add(listener);
  return () => {
    if (listeners.delete(listener) && listeners.size === 0) end();
  };
}
