import { inFrame } from '../inFrame';
import { rows, type World } from '../row';

const iPhone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)';
const android = 'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko)';
const looked = /looked for each thing that a video visit needs/;

/** Our page under a name that is not this machine’s own, and without TLS: no browser trusts it with a device. */
const insecure = {
  how: 'http:// under a name that is not this machine’s own',
  flags: () => ['--host-resolver-rules=MAP visit.example 127.0.0.1'],
  granted: [],
  provoke: async ({ page, product }: World) =>
    void (await page.goto(`${product.replace('127.0.0.1', 'visit.example')}/#/check`)),
} as const;

/** What the browser can do, and what goes on around it. */
export const browserRows = rows(
  {
    expect: 'ready',
    check: 'browser',
    what: 'a current browser',
    how: 'Chromium as it is',
    evidence: looked,
  },
  {
    expect: 'browser-page-insecure',
    check: 'browser',
    what: 'the page was opened without TLS',
    ...insecure,
    also: ['camera-unavailable', 'microphone-unavailable'],
    evidence: looked,
  },
  {
    expect: 'camera-unavailable',
    check: 'camera',
    what: 'a page that the browser trusts with no camera',
    ...insecure,
    also: ['browser-page-insecure', 'microphone-unavailable'],
    evidence: /browser gives this page no way to ask/,
    advice: /current version/,
  },
  {
    expect: 'microphone-unavailable',
    check: 'microphone',
    what: 'a page that the browser trusts with no microphone',
    ...insecure,
    also: ['browser-page-insecure', 'camera-unavailable'],
    evidence: /browser gives this page no way to ask/,
    advice: /current version/,
  },
  {
    expect: 'browser-old',
    check: 'browser',
    what: 'a browser that gets no mending any more',
    how: 'a user agent of 2022',
    context: { userAgent: `${windows} Chrome/100.0.0.0 Safari/537.36` },
    evidence: looked,
  },
  {
    expect: 'browser-in-app',
    check: 'browser',
    what: 'the page was opened inside an app',
    how: 'a user agent of Outlook on an iPhone',
    context: { userAgent: `${iPhone} Mobile/15E148` },
    evidence: looked,
    advice: /Safari/,
  },
  {
    expect: 'browser-no-screen-sharing',
    check: 'browser',
    what: 'a phone cannot share its screen',
    how: 'a user agent of Android',
    context: { userAgent: `${android} Chrome/156.0.0.0 Mobile Safari/537.36` },
    evidence: looked,
  },
  {
    expect: 'browser-no-speaker-choice',
    check: 'browser',
    what: 'a browser that offers no choice of speaker',
    how: 'setSinkId is taken away before the page runs',
    fake: 'Chromium and Firefox both have it; Safari cannot be run here',
    before: async ({ page }) => {
      await page.addInitScript(() => void Reflect.deleteProperty(HTMLMediaElement.prototype, 'setSinkId'));
    },
    evidence: looked,
  },
  {
    expect: 'browser-no-video-format',
    check: 'browser',
    what: 'a browser with neither H.264 nor VP8',
    how: 'the list of formats is emptied before the page runs',
    fake: 'every browser that can be had here has VP8',
    before: async ({ page }) => {
      await page.addInitScript(() => {
        RTCRtpReceiver.getCapabilities = () => ({ codecs: [], headerExtensions: [] });
      });
    },
    evidence: looked,
  },
  {
    expect: 'browser-unsupported',
    check: 'browser',
    what: 'a browser that cannot make calls',
    how: 'RTCPeerConnection is taken away before the page runs',
    fake: 'the real thing is in the rows of Firefox, where it can be switched off',
    before: async ({ page }) => {
      await page.addInitScript(() => void Reflect.deleteProperty(window, 'RTCPeerConnection'));
    },
    evidence: looked,
  },
  {
    expect: 'browser-other-tab',
    check: 'browser',
    what: 'the page is open in another tab',
    how: 'a second tab of the same browser',
    provoke: async (world) => {
      const first = await world.context.newPage();
      await first.goto(`${world.product}/#/check`);
      await first.locator('[data-check="browser"][data-state="ready"]').waitFor();
      await world.check();
    },
    evidence: /open in another tab/,
    heal: {
      how: 'the other tab is closed',
      do: async ({ context, page }) => {
        for (const other of context.pages()) if (other !== page) await other.close();
      },
    },
  },
  {
    expect: 'browser-data-saver',
    check: 'browser',
    what: 'the browser is told to save data',
    how: 'Chromium’s own data saver',
    before: async ({ cdp }) =>
      void (await cdp.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true })),
    evidence: /asks pages to save data/,
  },
  {
    expect: 'browser-battery-low',
    check: 'browser',
    what: 'a laptop that is not plugged in, with 9 per cent left',
    how: 'a power service of its own on a system bus of its own',
    needs: ['dbus and python3-dbusmock'],
    battery: 0.09,
    evidence: /Battery: 9 per cent, and not charging/,
    advice: /Plug your device in/,
    heal: { how: 'the charger is plugged in', do: ({ battery }) => battery.become(0.09, true) },
  },
  {
    expect: 'browser-embedded',
    check: 'browser',
    what: 'the page stands inside another page that passes nothing on',
    how: 'a frame of another origin without permission',
    provoke: inFrame,
    embedded: true,
    also: ['camera-blocked-by-frame', 'microphone-blocked-by-frame'],
    evidence: looked,
  },
);
