import { addressOf } from '../pages/host';
import { words } from '../pages/visitor';
import { expect, test } from '../pages/world';

const { call } = words.en;

test('the console says what the room gets, and can move the visitor', async ({
  context,
  hostOf,
  lab,
  visitor,
}) => {
  const host = hostOf('hmcts1001');
  hostOf('hmcts1002');
  await host.press('start');
  const console = await context.newPage();
  const refused: string[] = [];
  console.on('console', (said) => /Content Security Policy/.test(said.text()) && refused.push(said.text()));
  await console.goto(`${lab.node.consoleUrl}/#${encodeURIComponent(addressOf('hmcts1001'))}`);
  await visitor.page.bringToFront();
  await visitor.enter('hmcts1001');

  await visitor.press(call.share);
  await expect(console.getByText(/^Shared: /)).toBeVisible();
  await visitor.press(call.sharing);
  await expect(console.getByText(/^Shared: /)).toBeHidden();

  await host.press('mute');
  await expect(console.getByText(/^Muted by the host/)).toBeVisible();

  await console.getByLabel('Another room').selectOption(addressOf('hmcts1002'));
  await console.getByRole('button', { name: 'Move visitors there' }).click();
  await expect.poll(() => host.guests()).toEqual([]);
  await expect.poll(() => hostOf('hmcts1002').guests()).toHaveLength(1);
  expect(refused).toEqual([]);
});
