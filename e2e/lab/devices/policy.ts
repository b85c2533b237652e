import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../browsers';
import { newFolder } from './service';
import { ensureTool } from './tools';

/** What an IT department may set; see chromeenterprise.google/policies. */
export interface ManagedPolicy {
  readonly VideoCaptureAllowed?: boolean;
  readonly VideoCaptureAllowedUrls?: readonly string[];
  readonly AudioCaptureAllowed?: boolean;
  readonly AudioCaptureAllowedUrls?: readonly string[];
}

/** Where Chromium, Chrome and Edge look, below the system's settings. */
const places = ['chromium', 'opt/chrome', 'opt/edge'];

/**
 * Launch options for a browser that its owner's IT department manages. Such policies hold for every browser of the
 * machine, so this one alone gets settings of its own, laid over the system's in a mount namespace. Linux only.
 */
export function managedBy(policy: ManagedPolicy): { readonly executablePath: string } {
  ensureTool('unshare', 'util-linux');
  const folder = newFolder('policy');
  const settings = join(folder, 'etc');
  for (const place of places) {
    const managed = join(settings, place, 'policies', 'managed');
    mkdirSync(managed, { recursive: true });
    writeFileSync(join(managed, 'visit-ready.json'), JSON.stringify(policy));
  }
  const asRoot = process.getuid?.() === 0 ? '' : '--map-root-user ';
  const wrapper = join(folder, 'browser');
  // Nothing forks on the way, so the browser keeps the pid that Playwright knows.
  const lines = [
    '#!/bin/sh',
    `exec unshare ${asRoot}--mount sh -c 'mount -t overlay overlay -o lowerdir="$0":/etc /etc && exec "$@"' \\`,
    `  '${settings}' '${findChromium() ?? 'chromium'}' "$@"`,
  ];
  writeFileSync(wrapper, `${lines.join('\n')}\n`, { mode: 0o755 });
  return { executablePath: wrapper };
}
