import { words } from '../pages/visitor';
import { expect, test } from '../pages/world';

for (const [what, body, field] of [
  ['a field is wrong', JSON.stringify({ service: 7 }), 'service'],
  ['it is not JSON', '<!doctype html><title>404</title>', words.en.config.wholeFile],
] as const) {
  test(`config.json: ${what}`, async ({ visitor }) => {
    await visitor.page.route('**/config.json', (route) => route.fulfill({ body }));
    await visitor.open();
    await visitor.arrive('config-problem');
    await expect(visitor.page.getByText(field, { exact: true }).first()).toBeVisible();
    await expect(visitor.page.getByText(words.cy.config.title)).toBeVisible();
  });
}
