import type { BrowserPort, Surroundings } from '../../ports';
import { createStream } from '../stream';
import { readAbilities } from './abilities';
import { createOnlyTab } from './onlyTab';

// Chromium only: battery and the wish to save data.
interface Battery extends EventTarget {
  readonly charging: boolean;
  readonly level: number;
}
interface Wishes {
  readonly getBattery?: () => Promise<Battery>;
  readonly connection?: EventTarget & { readonly saveData?: boolean };
}

export function createBrowserPort(): BrowserPort {
  const onlyTab = createOnlyTab();
  return {
    abilities: readAbilities,
    async *surroundings(signal) {
      const { getBattery, connection } = navigator as Wishes;
      // Called on the navigator: detached it throws "Illegal invocation". Refused where a policy forbids it.
      const battery = (await getBattery?.call(navigator).catch(() => null)) ?? null;
      const read = (): Surroundings => ({
        otherTab: onlyTab.isOther(),
        batteryPercent: battery && !battery.charging ? Math.round(battery.level * 100) : null,
        dataSaver: connection?.saveData ?? false,
      });

      const news = createStream<Surroundings>();
      const tell = () => news.push(read());
      const listen = { signal };
      battery?.addEventListener('levelchange', tell, listen);
      battery?.addEventListener('chargingchange', tell, listen);
      connection?.addEventListener('change', tell, listen);
      const leave = onlyTab.follow(tell);
      signal.addEventListener('abort', news.end, { once: true });
      if (signal.aborted) news.end();
      await onlyTab.known;
      tell();
      try {
        yield* news;
      } finally {
        leave();
      }
    },
  };
}
