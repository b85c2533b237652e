// `npm run bench:report`: how large a report is in each of its sizes, and how long support waits for its replay.
import { chromium, type Page } from '@playwright/test';
import { buildReport } from '../../src/report/build';
import { telephoneCode } from '../../src/report/code';
import { linkPayload, replayPath } from '../../src/report/link';
import { reportFile } from '../../src/report/parse';
import type { Report } from '../../src/report/report';
import { summaryOf } from '../../src/report/summary';
import { longVisit, typicalVisit } from '../../src/report/visits.test-data';
import { chromiumOptions } from '../lab/browsers';
import { serveProduct } from '../lab/product';
import { describe, machine, median } from './statistics';

const RUNS = Number(process.argv[2] ?? 20);
const JUMP_LIMIT_MS = 100;
const NOBODY = 'http://127.0.0.1:9';

const visits = { 'half an hour': typicalVisit, 'two hours': longVisit(2) };
const product = await serveProduct(NOBODY, '127.0.0.1', 0);
const browser = await chromium.launch(chromiumOptions());

console.log(`Reports of visits, each replay ${RUNS} times. ${machine()}`);
let slowestJump = 0;
for (const [name, log] of Object.entries(visits)) {
  const report = buildReport(log);
  console.log(`A visit of ${name}, ${report.log.length} events`);
  printSizes(report);
  const jump = await timeReplay(report);
  slowestJump = Math.max(slowestJump, jump);
}
await browser.close();
await product.close();
process.exit(slowestJump > JUMP_LIMIT_MS ? 1 : 0);

function printSizes(report: Report): void {
  const code = telephoneCode(summaryOf(report.log)).length;
  const link = replayPath.length + linkPayload(report).length;
  const kB = Math.ceil(reportFile(report).length / 1000);
  console.log(`  code ${code} characters, link ${link} characters, file ${kB} kB`);
}

/** Each time is from the press to the picture that shows what was asked for. Returns the median of the jumps. */
async function timeReplay(report: Report): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const opened: number[] = [];
  const jumps: number[] = [];
  const steps: number[] = [];
  const end = report.log.length;
  const middle = Math.floor(end / 2);
  for (let run = 0; run <= RUNS; run += 1) {
    const open = await openFile(page, report);
    await showMoment(page, end);
    const jump = await showMoment(page, middle);
    const step = await showMoment(page, middle + 1);
    // The first run fetches and warms up.
    if (run === 0) continue;
    opened.push(open);
    jumps.push(jump);
    steps.push(step);
  }
  await page.close();
  console.log(`  to open it from a file  ${describe(opened, 'ms')}`);
  console.log(`  to jump to the middle   ${describe(jumps, 'ms')} (limit of the median ${JUMP_LIMIT_MS})`);
  console.log(`  to step on              ${describe(steps, 'ms')}`);
  return median(jumps);
}

async function openFile(page: Page, report: Report): Promise<number> {
  await page.goto(`${product.origin}/robots.txt`);
  await page.goto(`${product.origin}/#/support`);
  const input = page.locator('input[type="file"]');
  await input.evaluate((element) => {
    element.addEventListener('change', () => performance.mark('asked'), { capture: true });
    const watch = new MutationObserver(() => {
      if (!document.querySelector('[data-replay] h1')) return;
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => performance.mark('shown')));
    });
    watch.observe(document, { subtree: true, childList: true });
  });
  await input.setInputFiles({
    name: 'visit-ready-report.json',
    mimeType: 'application/json',
    buffer: Buffer.from(reportFile(report)),
  });
  const shown = await page.waitForFunction(() => performance.getEntriesByName('shown')[0]?.startTime);
  const asked = await page.evaluate(() => performance.getEntriesByName('asked')[0]?.startTime ?? NaN);
  return Number(await shown.jsonValue()) - asked;
}

function showMoment(page: Page, moment: number): Promise<number> {
  return page.evaluate(async (to) => {
    const timeline = document.querySelector<HTMLInputElement>('#moment');
    if (!timeline) throw new Error('There is no timeline');
    const asked = performance.now();
    timeline.value = String(to);
    timeline.dispatchEvent(new Event('input', { bubbles: true }));
    // The bar is drawn with the next picture, the screen beside it with the one after that; then both are there.
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    await new Promise((drawn) => setTimeout(drawn));
    if (!timeline.getAttribute('aria-valuetext')?.includes(String(to))) throw new Error('It is not shown');
    return performance.now() - asked;
  }, moment);
}
