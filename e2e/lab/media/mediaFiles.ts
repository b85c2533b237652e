import { mkdtempSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let folder: string | undefined;

/** One folder a process, gone when it ends: these files are large, and quicker to make than to keep. */
function runFolder(): string {
  if (folder) return folder;
  const made = mkdtempSync(join(tmpdir(), 'visit-ready-media-'));
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  folder = made;
  return made;
}

/** Path of a file that `make` fills when it is first asked for. */
export function madeOnce(name: string, make: () => Uint8Array): string {
  const path = join(runFolder(), name);
  if (!existsSync(path)) writeFileSync(path, make());
  return path;
}
