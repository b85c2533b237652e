import type { LineNews } from '../../ports';

// Chromium only. `type` (Wi-Fi, cable, mobile) only on Android and ChromeOS; rate and delay are coarse guesses
// that change all the time, and say nothing of a change of network.
interface Connected {
  readonly connection?: EventTarget & { readonly saveData?: boolean; readonly type?: string };
}

const connection = () => (globalThis.navigator as (Navigator & Connected) | undefined)?.connection;

export const savesData = () => connection()?.saveData ?? false;

// Only a false is news: a computer with a virtual network adapter says "online" on a train in a tunnel.
export const browserIsOnline = () => globalThis.navigator?.onLine ?? true;

// Unit tests of this port run where there is no page.
export const isHidden = () => globalThis.document?.hidden ?? false;

/** See `LinePort.watch`. */
export function watchNews(tell: (news: LineNews) => void, signal: AbortSignal): void {
  const listen = { signal };
  globalThis.document?.addEventListener(
    'visibilitychange',
    () => tell(isHidden() ? 'hidden' : 'seen'),
    listen,
  );
  globalThis.addEventListener?.('offline', () => tell('offline'), listen);
  globalThis.addEventListener?.('online', () => tell('online'), listen);
  const network = connection();
  let type = network?.type;
  const compare = () => {
    if (network?.type === type) return;
    type = network?.type;
    tell('network-changed');
  };
  network?.addEventListener('change', compare, listen);
}
