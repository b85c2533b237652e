// `npm test` checks everything; `npm run check` all but the browser. Ends with one line for the whole run.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { ensureChromium, ensureFirefox } from './lab/browsers';
import { type Outcome, playwrightOutcome, vitestOutcome } from './outcomes';

interface Step {
  readonly name: string;
  readonly run: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Where a test runner leaves its numbers; a step without counts as one. */
  readonly outcome?: () => Outcome;
}

const results = 'test-results';
const npx = (...words: string[]) => ['node', `node_modules/${words[0]}`, ...words.slice(1)];

const checks: readonly Step[] = [
  { name: 'format', run: npx('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.') },
  { name: 'lint', run: npx('oxlint/bin/oxlint', 'src', 'e2e', 'vite.config.ts') },
  { name: 'dead code', run: npx('knip/bin/knip.js', '--no-config-hints') },
  { name: 'types', run: npx('typescript/bin/tsc') },
  { name: 'types of domain, without the DOM', run: npx('typescript/bin/tsc', '-p', 'src/domain') },
  { name: 'types of e2e', run: npx('typescript/bin/tsc', '-p', 'e2e') },
  {
    name: 'unit tests',
    run: npx(
      'vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${results}/unit.json`,
    ),
    outcome: () => vitestOutcome(`${results}/unit.json`),
  },
  { name: 'build', run: npx('vite/bin/vite.js', 'build', '--logLevel', 'error') },
  { name: 'weight', run: npx('tsx/dist/cli.mjs', 'e2e/weight.ts') },
];

const playwright = (file: string, ...words: string[]) => ({
  run: npx('@playwright/test/cli.js', 'test', '-c', 'e2e', ...words),
  env: { RESULTS: `../${results}/${file}` },
  outcome: () => playwrightOutcome(`${results}/${file}`),
});

const inBrowser: readonly Step[] = [
  { name: 'the shaped line', ...playwright('link.json', 'e2e/lab/link') },
  {
    name: 'journeys in a real browser',
    ...playwright('journeys.json', 'e2e/journeys', 'e2e/pages', '--workers=3'),
  },
  // A row mostly waits: for a question, a verdict, a driver that does not answer.
  { name: 'faults, provoked in real browsers', ...playwright('faults.json', 'e2e/faults', '--workers=3') },
];

function take(step: Step): Outcome {
  console.log(`\n== ${step.name}`);
  const began = Date.now();
  const [program = '', ...words] = step.run;
  const { status } = spawnSync(program, words, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...step.env },
  });
  console.log(
    `-- ${step.name}: ${status === 0 ? 'ok' : 'FAILED'} after ${((Date.now() - began) / 1000).toFixed(1)} s`,
  );
  const outcome = step.outcome?.();
  // A runner that died without counting a failure has failed all the same.
  if (outcome && (status === 0 || outcome.failed > 0)) return outcome;
  if (status === 0) return { passed: 1, failed: 0, skipped: 0, failures: [] };
  return { passed: outcome?.passed ?? 0, failed: 1, skipped: 0, failures: [step.name] };
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const withoutBrowser = process.argv.includes('--without-browser');
if (!withoutBrowser) {
  ensureChromium();
  ensureFirefox();
}

const outcomes = [...checks, ...(withoutBrowser ? [] : inBrowser)].map(take);
const failures = outcomes.flatMap((outcome) => outcome.failures);
const sum = (key: 'passed' | 'failed' | 'skipped') =>
  outcomes.reduce((total, outcome) => total + outcome[key], 0);
const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
for (const failure of failures) console.log(`\n✘ ${failure}`);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
