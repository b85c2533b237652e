import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import type { Outcome } from './outcome';

type Skipped = { readonly title: string; readonly reason: string };

const shortly = (seconds: number) => `${seconds.toFixed(1)} s`;

function lines({
  what,
  how,
  expected,
  found,
  evidence,
  seconds,
  strays,
  verdict,
  healing,
  fake,
}: Outcome): string {
  return [
    `${verdict === 'right' ? '✓' : '✗'} ${what}`,
    `    provoked: ${how}${fake === null ? '' : ` (a stand-in: ${fake})`}`,
    `    expected: ${expected}   found: ${found}   after ${shortly(seconds)}`,
    `    evidence: ${evidence.slice(0, 160)}`,
    ...(strays.length > 0 ? [`    also claimed: ${strays.join(', ')}`] : []),
    ...(healing
      ? [
          `    ${healing.right ? 'healed' : 'NOT healed'}: ${healing.how}: ${healing.found} after ${shortly(healing.seconds)}`,
        ]
      : []),
  ].join('\n');
}

/** Prints the table of provoked faults, for people or, with FAULTS_JSON set, for machines. */
export default class FaultsReport implements Reporter {
  private readonly outcomes: Outcome[] = [];
  private readonly broken: string[] = [];
  private readonly skipped: Skipped[] = [];

  onTestEnd(test: TestCase, result: TestResult): void {
    if (!test.location.file.includes('faults')) return;
    const rows = result.attachments.flatMap(({ name, body }) => (name === 'row' && body ? [body] : []));
    this.outcomes.push(...rows.map((body): Outcome => JSON.parse(body.toString())));
    if (rows.length > 0) return;
    if (result.status === 'skipped') {
      const reason = test.annotations.find(({ type }) => type === 'skip')?.description ?? 'no reason given';
      this.skipped.push({ title: test.title, reason });
    } else this.broken.push(`${test.title}: ${result.error?.message?.split('\n')[0] ?? result.status}`);
  }

  onEnd(_result: FullResult): void {
    const { outcomes, broken, skipped } = this;
    if (outcomes.length + broken.length + skipped.length === 0) return;
    const count = (is: Outcome['verdict']) => outcomes.filter(({ verdict }) => verdict === is).length;
    const healings = outcomes.flatMap(({ healing }) => (healing ? [healing] : []));
    const summary = {
      rows: outcomes.length + broken.length,
      right: count('right'),
      wrong: count('wrong') + broken.length,
      couldNotTell: count('could not tell'),
      healed: healings.filter(({ right }) => right).length,
      notHealed: healings.filter(({ right }) => !right).length,
      skipped: skipped.length,
    };
    if (process.env['FAULTS_JSON']) {
      console.log(JSON.stringify({ summary, outcomes, broken, skipped }));
      return;
    }
    console.log(`\n${outcomes.map(lines).join('\n')}`);
    for (const title of broken) console.log(`✗ broke off: ${title}`);
    for (const { title, reason } of skipped) console.log(`- skipped: ${title}: ${reason}`);
    console.log(
      `\nfaults: ${summary.right} right / ${summary.wrong} wrong / ${summary.couldNotTell} could not tell; ` +
        `healing: ${summary.healed} right / ${summary.notHealed} wrong; ${summary.skipped} skipped`,
    );
  }
}
