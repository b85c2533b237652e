import { once } from 'node:events';
import type { Readable } from 'node:stream';
import type { Service } from '../devices/service';

/** Waits until a program at one end has said that it is ready: whatever it prints first. */
export async function untilReady({ process }: Service): Promise<void> {
  const said = once(process.stdout as Readable, 'data');
  const ended = once(process, 'exit').then(() => {
    throw new Error('A program at one end of the line did not start. Its reason was printed above.');
  });
  await Promise.race([said, ended]);
}
