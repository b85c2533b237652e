import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { readWindowDump, type ScreenPicture } from './screenPicture';
import { newFolder, startService } from './service';
import { ensureTool } from './tools';

const run = promisify(execFile);

export interface Screen {
  /** Give this to a browser that is launched with `headless: false`. */
  readonly env: Record<string, string>;
  /** A key of the real keyboard, by its X name: `Escape`, `Tab`, `Return`, `alt+a`. */
  press(key: string): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** What a person would see, the browser's own frame and questions with it. */
  look(): ScreenPicture;
  stop(): Promise<void>;
}

const WIDTH = 1280;
const HEIGHT = 900;

/** Puts the window where `question.ts` looks for it. */
export const onScreen = ['--window-position=0,0', `--window-size=${WIDTH},${HEIGHT}`] as const;

/** A screen with keyboard and mouse of its own, on a display number that is free. */
export async function startScreen(): Promise<Screen> {
  ensureTool('Xvfb', 'xvfb');
  ensureTool('xdotool', 'xdotool');
  const folder = newFolder('screen');
  const server = startService(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', `${WIDTH}x${HEIGHT}x24`, '-fbdir', folder, '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const [display] = await once(server.process.stdio[3] as Readable, 'data');
  const env = { DISPLAY: `:${String(display).trim()}` };
  const xdotool = async (...words: string[]) =>
    void (await run('xdotool', words, { env: { ...process.env, ...env } }));

  return {
    env,
    press: (key) => xdotool('key', key),
    click: (x, y) => xdotool('mousemove', String(x), String(y), 'click', '1'),
    look: () => readWindowDump(readFileSync(join(folder, 'Xvfb_screen0'))),
    stop: () => server.end(),
  };
}
