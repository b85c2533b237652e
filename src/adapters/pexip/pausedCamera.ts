import type { ToldSwitch } from './toldSwitch';

/** The visitor's switch of the camera, over which the line may keep its hand. */
export interface PausedCamera {
  /** Resolves to whether it is on by the visitor's will: a line that holds it back gives it back by itself. */
  set(on: boolean): Promise<boolean>;
  /** Resolves to whether it could be done: what the server cannot be told stays as it is. */
  pause(paused: boolean): Promise<boolean>;
  /** Whether the visitor wants to be seen. */
  isWanted(): boolean;
}

export function createPausedCamera(camera: ToldSwitch, begins: 'on' | 'off'): PausedCamera {
  let wanted = begins === 'on';
  let paused = false;

  return {
    isWanted: () => wanted,
    async set(on) {
      wanted = on;
      if (on && paused) return true;
      wanted = !(await camera.set(!on));
      return wanted;
    },
    async pause(next) {
      const isOff = wanted ? await camera.set(next) : next;
      // Switched off by the visitor meanwhile: there is nothing left to give back.
      paused = wanted ? isOff : next;
      return paused === next;
    },
  };
}
