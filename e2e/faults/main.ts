// `npm run faults`: every fault of browser, camera, microphone and speaker, provoked in a real browser, and what we say
// of it. `-- --json` prints it for machines; `-- call` picks what befalls a call, `-- call --long` with what takes minutes;
// any other word picks the rows whose title holds it. `-- --record` keeps what support demonstrates in e2e/reports, of
// every row, and ships it.
import { spawnSync } from 'node:child_process';
import { ensureChromium } from '../lab/browsers';
import { shipDemonstrations } from '../reports/demonstrations';

const words = process.argv.slice(2);
const json = words.includes('--json');
const long = words.includes('--long');
const record = words.includes('--record');
/** The call is a family of rows, and a word in many a title. */
const titles = words
  .filter((word) => !word.startsWith('--'))
  .map((word) => (word === 'call' ? 'call: ' : word));
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
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      ...(json && { FAULTS_JSON: '1' }),
      ...(long && { FAULTS_LONG: '1' }),
      ...(record && { FAULTS_RECORD: '1' }),
    },
  },
);
if (record) shipDemonstrations();
process.exitCode = status ?? 1;
