import { fakeDevices } from '../../lab/browsers';
import { words } from '../../pages/visitor';
import { mend, refuse } from '../refuse';
import { rows, type World } from '../row';

const { check } = words.en;

const bySystem = {
  how: 'getUserMedia throws what Chromium says on a Mac: NotAllowedError “Permission denied by system”',
  fake: 'only macOS and Windows keep a device from a browser that the visitor allowed',
  evidence: /refused (within \d+ milliseconds|after \d\.\d seconds).*own word: “NotAllowedError”/,
  advice: /Allow the (camera|microphone)/,
  heal: { how: 'the system allows it', do: ({ page }: World) => mend(page) },
} as const;
const denied = { name: 'NotAllowedError', message: 'Permission denied by system' } as const;

const unheardOf = {
  how: 'getUserMedia throws a name that nobody knows yet',
  fake: 'no browser has it yet',
  evidence: /own word: “FutureError”/,
  advice: /Check again/,
  heal: { how: 'it opens', do: ({ page }: World) => mend(page) },
} as const;
const future = { name: 'FutureError', message: 'The device is not in the mood' } as const;

/** From now on every new AudioContext is held back, as by the rule against sound that nobody asked for. */
const silence = ({ page }: World) =>
  page.evaluate(() => {
    const Real = window.AudioContext;
    const silenced = class extends Real {
      constructor(options?: AudioContextOptions) {
        super(options);
        void super.suspend();
      }
      override resume() {
        return new Promise<void>(() => {});
      }
    };
    Object.assign(window, { AudioContext: silenced, allowSound: () => (window.AudioContext = Real) });
  });
const allowSound = ({ page }: World) =>
  page.evaluate(() => (window as unknown as { allowSound(): void }).allowSound());

/** No speaker can be chosen for a context, until `mend`. */
const failSinks = (page: World['page']) =>
  page.evaluate(() => {
    const sinks = AudioContext.prototype as unknown as { setSinkId(id: string): Promise<void> };
    const real = sinks.setSinkId;
    sinks.setSinkId = function (id) {
      if ('mended' in window) return real.call(this, id);
      return Promise.reject(
        new DOMException('The operation could not be performed and was aborted', 'AbortError'),
      );
    };
  });

/** The chosen camera is unplugged: it leaves the list, and asked for by its id it is not there. */
const loseChosenCamera = (page: World['page']) =>
  page.evaluate(() => {
    const { mediaDevices } = navigator;
    const list = mediaDevices.enumerateDevices.bind(mediaDevices);
    const open = mediaDevices.getUserMedia.bind(mediaDevices);
    const isGone = ({ label }: MediaDeviceInfo) => label.includes('fake_device_2');
    mediaDevices.enumerateDevices = async () => (await list()).filter((device) => !isGone(device));
    mediaDevices.getUserMedia = async (asked) => {
      const gone = (await list()).find(isGone)?.deviceId ?? '';
      if (JSON.stringify(asked).includes(`{"exact":"${gone}"}`))
        throw new OverconstrainedError('deviceId', '');
      return open(asked);
    };
    Object.assign(window, {
      plugInAgain: () => Object.assign(mediaDevices, { enumerateDevices: list, getUserMedia: open }),
    });
  });
const plugInAgain = ({ page }: World) =>
  page.evaluate(() => void (window as unknown as { plugInAgain(): void }).plugInAgain());

/** What nothing real can provoke on this system. Each of these puts as little as can be in its place. */
export const standInRows = rows(
  {
    ...bySystem,
    expect: 'camera-blocked-by-system',
    check: 'camera',
    what: 'the system keeps the camera from the browser',
    before: ({ page }) => refuse(page, { kind: 'video', ...denied }),
  },
  {
    ...bySystem,
    expect: 'microphone-blocked-by-system',
    check: 'microphone',
    what: 'the system keeps the microphone from the browser',
    before: ({ page }) => refuse(page, { kind: 'audio', ...denied }),
  },
  {
    ...unheardOf,
    expect: 'camera-unknown',
    check: 'camera',
    what: 'the camera does not open, and the browser gives no reason that we know',
    before: ({ page }) => refuse(page, { kind: 'video', ...future }),
  },
  {
    ...unheardOf,
    expect: 'microphone-unknown',
    check: 'microphone',
    what: 'the microphone does not open, and the browser gives no reason that we know',
    before: ({ page }) => refuse(page, { kind: 'audio', ...future }),
  },
  {
    expect: 'camera-muted-by-system',
    check: 'camera',
    what: 'the camera key of the computer',
    how: 'MediaStreamTrack.muted says true of the picture',
    fake: 'Chromium mutes a camera on ChromeOS and Android alone',
    before: async ({ page }) => {
      await page.addInitScript(() =>
        Object.defineProperty(MediaStreamTrack.prototype, 'muted', {
          get(this: MediaStreamTrack) {
            return this.kind === 'video' && !('mended' in window);
          },
        }),
      );
    },
    evidence: /system says that the device is switched off/,
    advice: /camera key/,
    heal: { how: 'the camera key again', do: ({ page }) => mend(page) },
  },
  {
    expect: 'camera-chosen-gone',
    check: 'camera',
    what: 'the chosen camera is pulled out, and another takes its place',
    how: 'the third of three test cameras is chosen (the second gives a picture of depths), left out of every list, and the camera process killed',
    fake: 'test cameras cannot be pulled out, and the camera of our own is the only one',
    flags: () => [`${fakeDevices}=device-count=3`],
    needs: ['child processes of Linux'],
    provoke: async (world) => {
      await world.check();
      await world.until('camera', 'ready');
      await world.choose('camera', /fake_device_2/);
      await world.until('camera', 'ready');
      await loseChosenCamera(world.page);
      await world.services.kill('camera');
    },
    also: ['camera-stopped'],
    evidence: /picture of \d+ by \d+ dots/,
    heal: { how: 'it is plugged in again', do: plugInAgain },
  },
  {
    expect: 'speaker-blocked',
    check: 'speaker',
    what: 'the browser does not let the page sound',
    how: 'the AudioContext stays suspended',
    fake: 'a press of the button is what browsers wait for, so with it they let every page sound',
    provoke: async (world) => {
      await world.check();
      await world.until('microphone', 'ready');
      await silence(world);
      await world.press(check.play);
    },
    evidence: /browser did not play the sound/,
    advice: /Play the sound/,
    heal: {
      how: 'the button “Play the sound” once more, and heard',
      do: async (world) => {
        await allowSound(world);
        await world.press(check.play);
        await world.press(check.speakerYes);
      },
    },
  },
  {
    expect: 'speaker-unknown',
    check: 'speaker',
    what: 'the speaker fails, and the browser does not say why',
    how: 'setSinkId of a chosen speaker rejects with AbortError, as Chromium’s does when a driver fails',
    fake: 'a driver of a speaker that fails cannot be had here',
    provoke: async (world) => {
      await world.check();
      await world.until('microphone', 'ready');
      await world.press(check.play);
      await failSinks(world.page);
      await world.choose('speaker', /2/);
    },
    also: ['speaker-unanswered'],
    evidence: /browser did not play the sound/,
    advice: /another speaker/,
    heal: {
      how: 'the speaker works again, is played to, and heard',
      do: async (world) => {
        await mend(world.page);
        await world.press(check.play);
        await world.press(check.speakerYes);
      },
    },
  },
);
