import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseReport } from '../../src/report/parse';
import { startNode } from '../lab/node/startNode';
import { serveProduct } from '../lab/product';
import { handleSpeed } from '../lab/speed/handleSpeed';
import { addressOf } from '../pages/host';
import { createVisitor } from '../pages/visitor';
import { expect, test } from '../pages/world';

const ROOM = 'hmcts1010';

test('the host wants the visit kept, and when it is over there is a fixture of it', async ({
  page,
  context,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'visits-'));
  const node = await startNode({ also: [handleSpeed], recordInto: folder });
  const product = await serveProduct(node.origin, '127.0.0.1', 0, { records: true });
  const visitor = createVisitor(page, product.origin);
  const console_ = await context.newPage();
  await console_.goto(`${node.consoleUrl}#${encodeURIComponent(addressOf(ROOM))}`);
  await console_.getByRole('button', { name: 'Record this visit' }).click();
  await expect(console_.getByText('When this visit is over')).toBeVisible();

  await page.bringToFront();
  await visitor.enter(ROOM);
  await visitor.leave();
  const kept = console_.getByText(/^Kept as /);
  await expect(kept).toBeVisible();
  const name = ((await kept.textContent()) ?? '').replace('Kept as ', '');
  // The visitor is where they were.
  await visitor.at('ended');

  const file = readFileSync(join(folder, name), 'utf8');
  const report = parseReport(file);
  if (!report.ok) throw new Error(`${report.failure.why} ${report.failure.field}`);
  const types = report.value.log.map(({ type }) => type);
  expect(types).toEqual(expect.arrayContaining(['join-pressed', 'conference-said', 'left']));
  expect(file).not.toMatch(/Vera|hmcts1010/);
  await context.close();
  await product.close();
  await node.close();
});

test('a page that is not served for it knows nothing of it', async ({ page, lab }) => {
  await page.goto(`${lab.product}/`);
  expect(await page.locator('script[data-lab]').count()).toBe(0);
  const recorder = await page.request.get(`${lab.product}/lab-recorder.js`);
  expect(recorder.headers()['content-type'] ?? '').not.toContain('javascript');
});
