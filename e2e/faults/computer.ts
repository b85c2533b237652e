import { startBattery, type Battery } from '../lab/devices/battery';
import { plugCamera, type Camera } from '../lab/devices/camera/camera';
import { startScreen, type Screen } from '../lab/devices/screen';
import { startSound, type Sound } from '../lab/devices/sound';
import type { Row } from './row';

/** What stands around the browser of one row; the browser makes up the rest by itself. */
export interface Computer {
  readonly sound: Sound | undefined;
  readonly screen: Screen | undefined;
  readonly camera: Camera | undefined;
  readonly battery: Battery | undefined;
  /** For the browser that is to use all this. */
  readonly env: Record<string, string>;
}

export async function startComputer(
  { sound: plug, asks, camera: state, battery: level }: Row,
  after: (end: () => Promise<void>) => void,
): Promise<Computer> {
  const sound = plug ? await startSound() : undefined;
  if (sound) after(() => sound.stop());
  if (sound) await plug?.(sound);
  const screen = asks === 'on-screen' ? await startScreen() : undefined;
  if (screen) after(() => screen.stop());
  const battery = level === undefined ? undefined : await startBattery(level);
  if (battery) after(() => battery.stop());
  const camera = state ? plugCamera('Lab Camera') : undefined;
  if (state) camera?.become(state);
  const env = { ...process.env, ...sound?.env, ...screen?.env, ...battery?.env } as Record<string, string>;
  return { sound, screen, camera, battery, env };
}
