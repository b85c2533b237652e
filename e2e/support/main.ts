// `npm run support`: reads what visitors send, in any of its sizes, for help desks that script it.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { answer } from './cli';

const STANDARD_INPUT = 0;

function read(path: string): string | null {
  if (path === '-') return readFileSync(STANDARD_INPUT, 'utf8');
  // A link or a code is no path: some systems would refuse to look for one so long.
  const isFile = path.length < 1000 && existsSync(path) && statSync(path).isFile();
  return isFile ? readFileSync(path, 'utf8') : null;
}

const { status, out, error } = answer(process.argv.slice(2), read);
if (out) console.log(out);
if (error) console.error(error);
process.exitCode = status;
