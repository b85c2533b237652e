import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** What one step of `npm test` came to. `failures`: each failed test's name with the start of its reason. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly failures: readonly string[];
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly status: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

interface PlaywrightError {
  readonly message?: string;
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs: readonly {
    readonly title: string;
    readonly file: string;
    readonly line: number;
    readonly tests: readonly {
      readonly status: string;
      readonly results: readonly { readonly errors: readonly PlaywrightError[] }[];
    }[];
  }[];
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly PlaywrightError[];
  readonly suites: readonly PlaywrightSuite[];
}

const LINES_OF_A_REASON = 12;

const nothingWritten: Outcome = {
  passed: 0,
  failed: 1,
  skipped: 0,
  failures: ['the runner left no report: it ended before its first test'],
};

const read = <Report>(file: string): Report | null =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null;

/** A log of CI may hold its last part only, so what failed is said again at the very end. */
const named = (name: string, reason: string) =>
  [name, ...stripVTControlCharacters(reason).split('\n').slice(0, LINES_OF_A_REASON)].join('\n    ');

export function vitestOutcome(file: string): Outcome {
  const report = read<VitestReport>(file);
  if (!report) return nothingWritten;
  const failures = report.testResults.flatMap(({ name, message, status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [named(name, message)];
    return failed.map((test) => named(test.fullName, test.failureMessages.join('\n')));
  });
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
    failures,
  };
}

const failuresIn = (suite: PlaywrightSuite): string[] => [
  ...(suite.suites ?? []).flatMap(failuresIn),
  ...suite.specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => {
        const errors = results.flatMap((result) => result.errors.map(({ message = '' }) => message));
        return named(`${spec.file}:${spec.line} ${spec.title}`, errors.join('\n'));
      }),
  ),
];

export function playwrightOutcome(file: string): Outcome {
  const report = read<PlaywrightReport>(file);
  if (!report) return nothingWritten;
  const { expected: passed, unexpected, flaky, skipped } = report.stats;
  return {
    passed,
    failed: unexpected + flaky + report.errors.length,
    skipped,
    failures: [
      ...report.suites.flatMap(failuresIn),
      ...report.errors.map(({ message = '' }) => named('outside any test', message)),
    ],
  };
}
