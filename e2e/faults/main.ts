// `npm run faults`: every fault of browser, camera, microphone and speaker, provoked in a real browser, and what we say
// of it. `-- --json` prints it for machines; any other word picks the rows whose title holds it.
import { spawnSync } from 'node:child_process';
import { ensureChromium } from '../lab/browsers';

const words = process.argv.slice(2);
const json = words.includes('--json');
const titles = words.filter((word) => word !== '--json');
ensureChromium();
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/@playwright/test/cli.js',
    'test',
    '-c',
    'e2e',
    'e2e/faults',
    '--reporter=./e2e/faults/report.ts',
    ...(titles.length > 0 ? ['-g', titles.join('|')] : []),
  ],
  { stdio: 'inherit', env: { ...process.env, ...(json ? { FAULTS_JSON: '1' } : {}) } },
);
process.exitCode = status ?? 1;
