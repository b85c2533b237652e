import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newFolder } from '../service';
import { ensureTool } from '../tools';

/**
 * `busy`: another program has it. `slow`: starts after 6 s. `too slow`: after 15, when Chromium has given up.
 * `sends nothing`: opens, and no picture ever comes.
 */
export type CameraState = 'works' | 'busy' | 'slow' | 'too slow' | 'sends nothing' | 'unplugged';

export interface Camera {
  become(state: CameraState): void;
  /** What to launch instead of the browser's own program; it alone has this camera. */
  executableFor(browser: string): string;
}

/** Hidden, lest our names meet those of the browser. */
const asLibrary = ['-O2', '-shared', '-fPIC', '-fvisibility=hidden'];

/**
 * A camera that is real to the browser, faults and all: launch *without* `fakeDevices`. It has no microphone, so
 * without `startSound` the computer has none. Linux, as root, with a C compiler.
 */
export function plugCamera(name: string): Camera {
  ensureTool('cc', 'build-essential');
  ensureTool('unshare', 'util-linux');
  const folder = newFolder('camera');
  const inFolder = (file: string) => join(folder, file);
  const sources = ['driver.c', 'preload.c'].map((file) => fileURLToPath(new URL(file, import.meta.url)));
  execFileSync('cc', [...asLibrary, '-o', inFolder('camera.so'), ...sources, '-ldl']);
  mkdirSync(inFolder('dev'));
  for (const file of ['dev/video0', 'memory']) closeSync(openSync(inFolder(file), 'w'));
  const become = (state: CameraState) => writeFileSync(inFolder('state'), state);
  become('works');

  return {
    become,
    executableFor(browser) {
      const wrapper = inFolder('browser');
      writeFileSync(wrapper, wrapperOf(folder, browser, name), { mode: 0o755 });
      return wrapper;
    },
  };
}

/** Adds /dev/video0 in a mount namespace: laid over /dev, what is mounted below it must be mounted again. */
const wrapperOf = (folder: string, browser: string, name: string) => `#!/bin/sh
export LAB_CAMERA_STATE='${folder}/state' LAB_CAMERA_NAME='${name.replaceAll("'", '’')}'
exec unshare --mount sh -c '
  mkdir "$0/before.$$" && mount --rbind /dev "$0/before.$$" &&
  mount -t overlay overlay -o lowerdir="$0/dev":/dev /dev && mount --bind "$0/memory" /dev/video0 || exit 1
  for each in shm pts mqueue; do
    if [ -d "$0/before.$$/$each" ]; then mount --rbind "$0/before.$$/$each" "/dev/$each"; fi
  done
  LD_PRELOAD="$0/camera.so" exec "$@"' '${folder}' '${browser}' "$@"
`;
