import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { descendantsOf } from './processTree';

describe('the processes below one', () => {
  it('are those it started, and what they started, and no other', async () => {
    const shell = spawn('sh', ['-c', 'sleep 20 & wait'], { detached: true });
    await once(shell, 'spawn');
    const ours = () => descendantsOf(shell.pid ?? -1);
    // For a moment the child is a copy of the shell that has not become its program yet.
    await expect.poll(ours).toMatchObject([{ parent: shell.pid, command: 'sleep 20' }]);
    expect(descendantsOf(process.pid).map(({ pid }) => pid)).toContain(ours()[0]?.pid);

    process.kill(-(shell.pid ?? 0), 'SIGKILL');
    await once(shell, 'exit');
    expect(ours()).toEqual([]);
  });
});
