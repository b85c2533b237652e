import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Service {
  readonly process: ChildProcess;
  /** Resolves once it is gone. Ending what has ended does no harm. */
  end(signal?: NodeJS.Signals): Promise<void>;
}

/** A folder that goes when this process does. */
export function newFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `visit-ready-${name}-`));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A program that outlives neither its test nor, when that breaks off, this process. */
export function startService(program: string, words: readonly string[], options: SpawnOptions): Service {
  const child = spawn(program, words, options);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  void ended.then(() => process.off('exit', kill));
  return {
    process: child,
    async end(signal = 'SIGTERM') {
      child.kill(signal);
      await ended;
    },
  };
}

const START_MS = 8_000;
const ASK_EVERY_MS = 50;

/** Waits until a service that was just started answers. */
export async function answers(name: string, ask: () => Promise<unknown>): Promise<void> {
  const until = Date.now() + START_MS;
  for (;;) {
    try {
      await ask();
      return;
    } catch (cause) {
      if (Date.now() > until) {
        throw new Error(`The ${name} did not answer within ${START_MS} ms. Start it by hand to see why.`, {
          cause,
        });
      }
      await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
    }
  }
}
