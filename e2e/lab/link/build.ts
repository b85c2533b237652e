import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const sources = ['link.c', 'shape.c'].map(here);
const cache = here('../../../node_modules/.cache/visit-ready');

/** The program that is the line, compiled when its source has changed. */
export function buildLink(): string {
  const hash = createHash('sha256');
  for (const file of [...sources, here('shape.h')]) hash.update(readFileSync(file));
  const program = `${cache}/link-${hash.digest('hex').slice(0, 12)}`;
  if (existsSync(program)) return program;
  mkdirSync(cache, { recursive: true });
  // Somebody else may compile it at this moment.
  const own = `${program}.${process.pid}`;
  execFileSync('cc', ['-O2', '-Wall', '-Wextra', '-o', own, ...sources]);
  renameSync(own, program);
  return program;
}
