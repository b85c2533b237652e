import type { Browser } from '@playwright/test';
import { descendantsOf } from './processTree';

/** What Chromium keeps in processes of their own: the camera's driver, and all sound in and out. */
export type MediaService = 'camera' | 'sound';

const subTypes: Record<MediaService, string> = {
  camera: '--utility-sub-type=video_capture.mojom.VideoCaptureService',
  sound: '--utility-sub-type=audio.mojom.AudioService',
};

/** Chromium starts a service when it is first used, which may be a moment after the page asked. */
const START_MS = 5_000;
const LOOK_EVERY_MS = 50;

export interface MediaServices {
  /** Pid, or undefined while it does not run. */
  find(service: MediaService): number | undefined;
  /** A driver that hangs: nothing more comes out of it, and no one is told. */
  pause(service: MediaService): Promise<void>;
  resume(service: MediaService): void;
  /** A driver that crashes. */
  kill(service: MediaService): Promise<void>;
}

/** The media services of this one browser. They are only ever found below its own pid. */
export async function mediaServicesOf(browser: Browser): Promise<MediaServices> {
  const root = await pidOf(browser);
  const paused = new Map<MediaService, number>();
  const find = (service: MediaService) =>
    descendantsOf(root).find(({ command }) => command.includes(subTypes[service]))?.pid;

  async function running(service: MediaService): Promise<number> {
    const until = Date.now() + START_MS;
    for (;;) {
      const pid = find(service);
      if (pid !== undefined) return pid;
      if (Date.now() > until) {
        throw new Error(
          `The browser with pid ${root} runs no ${service} service after ${START_MS} ms. ` +
            `Open the ${service === 'camera' ? 'camera' : 'microphone'} in a page first.`,
        );
      }
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  }

  return {
    find,
    async pause(service) {
      const pid = await running(service);
      process.kill(pid, 'SIGSTOP');
      paused.set(service, pid);
    },
    resume(service) {
      const pid = paused.get(service);
      paused.delete(service);
      if (pid !== undefined && find(service) === pid) process.kill(pid, 'SIGCONT');
    },
    kill: async (service) => void process.kill(await running(service), 'SIGKILL'),
  };
}

/** Playwright does not tell the pid of what it launched; the browser does. */
export async function pidOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const main = processInfo.find(({ type }) => type === 'browser');
  if (main) return main.id;
  throw new Error(`Chromium named no process of type "browser" among ${processInfo.length}; update pidOf.`);
}
