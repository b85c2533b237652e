import type { Abilities, BrowserPort } from '../../ports';

/** A current browser on a computer. */
export const able: Abilities = {
  browser: 'chrome',
  version: 156,
  system: 'windows',
  inApp: false,
  secureContext: true,
  calls: true,
  devices: true,
  screenSharing: true,
  speakerChoice: true,
  videoFormat: true,
  embedded: false,
};

/** A current browser on a computer, but for `change`, in calm surroundings that never change. */
export const fakeBrowser = (change: Partial<Abilities> = {}): BrowserPort => ({
  abilities: () => ({ ...able, ...change }),
  async *surroundings(signal) {
    yield { otherTab: false, batteryPercent: null, dataSaver: false };
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
  },
});
