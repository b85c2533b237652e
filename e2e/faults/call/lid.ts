import type { Browser } from '@playwright/test';
import { descendantsOf } from '../../lab/devices/processTree';
import { pidOf } from '../../lab/devices/processes';
import type { Lid } from './row';

/** The whole browser stands still, as every program does in a computer whose lid is closed. Linux. */
export async function lidOf(browser: Browser): Promise<Lid> {
  const root = await pidOf(browser);
  const tell = (signal: 'SIGSTOP' | 'SIGCONT') => {
    for (const pid of [root, ...descendantsOf(root).map((process) => process.pid)]) tellOne(pid, signal);
  };
  return { close: () => tell('SIGSTOP'), open: () => tell('SIGCONT') };
}

function tellOne(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    // A helper of the browser may have ended since it was listed.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
