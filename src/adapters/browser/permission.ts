import type { Permission } from '../../ports';
import { onDevicesChanged } from './deviceChanges';

type DeviceName = 'camera' | 'microphone';

/** Firefox up to 131 throws on these names: that is "unknown", not "denied". */
async function query(name: DeviceName): Promise<PermissionStatus | null> {
  try {
    return await navigator.permissions.query({ name });
  } catch {
    return null;
  }
}

export async function readPermission(name: DeviceName): Promise<Permission> {
  return (await query(name))?.state ?? 'unknown';
}

/** Safari fires no `change`, so it is asked once a second (react-hookz/web#1563). */
const ASK_EVERY_MS = 1000;

/** Resolves when the permission changes, or a device comes or goes. */
export async function deviceChanged(name: DeviceName, signal: AbortSignal): Promise<void> {
  const before = await readPermission(name);
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      clearInterval(timer);
      leave();
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setInterval(() => {
      void readPermission(name).then((now) => (now === before ? undefined : done()));
    }, ASK_EVERY_MS);
    const leave = onDevicesChanged(done);
    signal.addEventListener('abort', done);
  });
}
