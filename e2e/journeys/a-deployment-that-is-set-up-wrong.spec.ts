import { setup as inWelsh } from '../../src/content/cy/setup';
import { setup as inEnglish } from '../../src/content/en/setup';
import { expect, test } from '../pages/world';

const { expects } = inWelsh;

for (const [what, answer, field, expected] of [
  ['a field is wrong', { body: JSON.stringify({ service: 7 }) }, 'service', expects.group],
  ['it is not JSON', { body: '<!doctype html><title>404</title>' }, inEnglish.wholeFile, expects.json],
  ['there is none', { status: 404, body: 'Not found' }, inEnglish.wholeFile, expects.file],
] as const) {
  test(`config.json: ${what}`, async ({ visitor }) => {
    await visitor.page.route('**/config.json', (route) => route.fulfill(answer));
    await visitor.open();
    await visitor.arrive('config-problem');
    await expect(visitor.page.getByText(field, { exact: true }).first()).toBeVisible();
    await expect(visitor.page.getByText(inWelsh.title)).toBeVisible();
    await expect(visitor.page.getByText(expected, { exact: true })).toBeVisible();
  });
}
