import { execFileSync, spawnSync } from 'node:child_process';
import { isRootOnDebian } from '../browsers';

const isHere = (program: string) => spawnSync('which', [program], { stdio: 'ignore' }).status === 0;

/** Finds a program of the system, or installs it by itself where it may. Throws with the way out when it cannot. */
export function ensureTool(program: string, debianPackage: string): void {
  if (isHere(program)) return;
  if (isRootOnDebian()) {
    try {
      execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
      execFileSync('apt-get', ['install', '-y', '-qq', debianPackage], { stdio: 'inherit' });
    } catch {
      // What went wrong has been printed by apt; what to do is below.
    }
  }
  if (isHere(program)) return;
  throw new Error(
    `The program "${program}" was not found. Install it (on Debian: apt-get install ${debianPackage}), ` +
      'or leave out the tests that need it: they provoke faults of real devices, which only Linux can here.',
  );
}
