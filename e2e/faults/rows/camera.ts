import { pictureFile, pictureFileOf, shows, type PictureName } from '../../lab/media/pictureFiles';
import { moving } from '../../lab/media/pictures';
import { fakeDevices } from '../../lab/browsers';
import { rows, type World } from '../row';

const picture = (name: PictureName) => () => [shows(pictureFile(name))];
const linux = ['child processes of Linux'] as const;

/** The browser starts its camera process when a page first asks what there is. */
const hangs = async ({ page, product, services }: World) => {
  await page.goto(product);
  await page.evaluate(() => navigator.mediaDevices.enumerateDevices());
  await services.pause('camera');
};

/** What a camera gives, or does not. */
export const cameraRows = rows(
  {
    expect: 'ready',
    check: 'camera',
    what: 'a camera that works',
    how: 'a film of a room',
    evidence: /picture of \d+ by \d+ dots/,
  },
  {
    expect: 'camera-missing',
    check: 'camera',
    what: 'no camera, but a microphone',
    how: 'fake devices without a camera',
    flags: () => [`${fakeDevices}=device-count=0`],
    evidence: /own word: “NotFoundError”/,
    advice: /Plug/,
  },
  {
    expect: 'camera-black',
    check: 'camera',
    what: 'a shutter that gives exact black',
    how: 'a black film',
    flags: picture('black'),
    evidence: /brightness of the picture is 0 of 255, and its contrast 0/,
  },
  {
    expect: 'camera-covered',
    check: 'camera',
    what: 'a covered lens: the sensor’s noise, and nothing else',
    how: 'a film of noise around black',
    flags: picture('covered'),
    evidence: /brightness of the picture is [0-9.]+ of 255/,
  },
  {
    expect: 'camera-dark',
    check: 'camera',
    what: 'a room with the light off',
    how: 'a dark film',
    flags: picture('dark'),
    evidence: /brightness of the picture is [23]\d/,
  },
  {
    expect: 'camera-still',
    check: 'camera',
    what: 'a picture in which nothing moves',
    how: 'a film of one frame, looked at after three seconds',
    flags: picture('frozen'),
    evidence: /Nothing at all changed in the picture for \d seconds/,
    advice: /wave|Wave/,
    also: ['camera-frozen'],
  },
  {
    expect: 'camera-frozen',
    check: 'camera',
    what: 'a picture in which nothing moves, even after we asked for a wave',
    how: 'a film of one frame',
    flags: picture('frozen'),
    evidence: /Nothing at all changed in the picture for \d+ seconds/,
    also: ['camera-still'],
  },
  {
    expect: 'camera-frozen',
    check: 'camera',
    what: 'a picture that freezes after it was good',
    how: 'a film that stands still after three seconds, for twenty',
    flags: picture('freezes after 3 s'),
    evidence: /Nothing at all changed/,
    also: ['camera-still'],
    withinMs: 20_000,
    heal: { how: 'the film moves again', do: async () => {} },
  },
  {
    expect: 'camera-no-frames',
    check: 'camera',
    what: 'a driver that hangs while the camera is on',
    how: 'SIGSTOP to the browser’s camera process',
    needs: linux,
    evidence: /No new picture came for \d+ seconds/,
    provoke: async (world) => {
      await world.check();
      await world.until('camera', 'ready');
      await world.services.pause('camera');
    },
    heal: { how: 'SIGCONT', do: async ({ services }) => services.resume('camera') },
  },
  {
    expect: 'camera-slow-to-start',
    check: 'camera',
    what: 'a camera that is slow to start',
    how: 'SIGSTOP to the camera process before it is asked',
    needs: linux,
    before: hangs,
    evidence: /allowed it \d seconds ago, and nothing has come yet/,
    also: ['microphone-slow-to-start'],
    heal: { how: 'SIGCONT', do: async ({ services }) => services.resume('camera') },
  },
  {
    expect: 'camera-not-responding',
    check: 'camera',
    what: 'a camera that never starts',
    how: 'SIGSTOP to the camera process before it is asked',
    needs: linux,
    before: hangs,
    evidence: /No answer came within 20\.\d seconds/,
    // The browser answers one request after the other: behind a camera that hangs, the microphone hangs too.
    also: ['camera-slow-to-start', 'microphone-slow-to-start', 'microphone-not-responding'],
    withinMs: 30_000,
    heal: { how: 'SIGCONT', do: async ({ services }) => services.resume('camera') },
  },
  {
    expect: 'camera-stopped',
    passing: true,
    check: 'camera',
    what: 'a driver that crashes',
    how: 'SIGKILL to the browser’s camera process',
    needs: linux,
    evidence: /It stopped by itself/,
    provoke: async (world) => {
      await world.check();
      await world.until('camera', 'ready');
      await world.services.kill('camera');
    },
    heal: { how: 'the browser starts the driver again, and the page opens the camera', do: async () => {} },
  },
  {
    expect: 'camera-too-small',
    check: 'camera',
    what: 'a picture of 160 by 120',
    how: 'a small film',
    flags: picture('tiny'),
    evidence: /picture is 160 by 120 dots/,
  },
  {
    expect: 'camera-too-slow',
    check: 'camera',
    what: 'five pictures a second',
    how: 'a slow film',
    flags: picture('slow'),
    evidence: /[45](\.\d)? pictures a second/,
  },
  {
    expect: 'camera-virtual',
    check: 'camera',
    what: 'a program that poses as a camera',
    how: 'a film whose name, and so the camera’s, is “OBS Virtual Camera”',
    flags: () => [shows(pictureFileOf('OBS-Virtual-Camera', moving))],
    evidence: /picture of 640 by 480 dots/,
  },
);
