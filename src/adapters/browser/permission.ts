import type { Permission } from '../../ports';

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

/**
 * Resolves when the permission changes or a device comes or goes. Safari fires no `change`, so it asks
 * again once a second and whenever the visitor comes back to the page (react-hookz/web#1563).
 */
export async function deviceChanged(name: DeviceName, signal: AbortSignal): Promise<void> {
  const before = await readPermission(name);
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      clearInterval(timer);
      navigator.mediaDevices?.removeEventListener('devicechange', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setInterval(() => {
      void readPermission(name).then((now) => (now === before ? undefined : done()));
    }, 1000);
    navigator.mediaDevices?.addEventListener('devicechange', done);
    signal.addEventListener('abort', done);
  });
}
