import type { Page } from '@playwright/test';
import { words } from '../pages/visitor';
import { expect, test } from '../pages/world';

const languages = { en: 'English', cy: 'Cymraeg' } as const;

test('while the line is away, waiting or in the visit, the visitor reads why and what comes next, in either language', async ({
  visitor,
  hostOf,
  context,
}) => {
  const { page } = visitor;
  const host = hostOf('hmcts1001');
  const untilAnswered = watchCalls(page);
  const choose = async (language: keyof typeof languages) => {
    if ((await page.locator('html').getAttribute('lang')) === language) return;
    await page.getByRole('link', { name: languages[language] }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  };
  await visitor.join('hmcts1001');
  await expect.poll(async () => (await host.guest())?.video.frames ?? 0).toBeGreaterThan(10);
  await untilAnswered();
  // Words are fetched when they are first asked for, which a line that is away could not do.
  await choose('cy');

  for (const place of ['waiting', 'in-call']) {
    await visitor.at(place);
    await context.setOffline(true);
    for (const language of ['cy', 'en'] as const) {
      await choose(language);
      const { connection, faults } = words[language];
      await expect(page.getByRole('alert').getByText(faults['line-offline'].what)).toBeVisible();
      await expect(page.getByText(connection.next.interrupted.split('{')[0] ?? '')).toBeVisible();
      await visitor.arrive(place);
    }
    await context.setOffline(false);
    await expect(page.getByRole('alert').getByText(words.en.faults['line-offline'].what)).toBeHidden();
    await choose('cy');
    if (place === 'waiting') await host.press('start');
  }
  expect(await host.guests()).toHaveLength(1);
});

const QUIET_MS = 500;

/** Waits for the answers of the very beginning: the SDK ends a call of which one gets lost. */
function watchCalls(page: Page) {
  const isOfACall = (url: string) => url.includes('/calls');
  let [open, lastAt] = [0, 0];
  page.on('request', (request) => void (isOfACall(request.url()) && (open += 1)));
  page.on('requestfinished', (request) => {
    if (!isOfACall(request.url())) return;
    open -= 1;
    lastAt = Date.now();
  });
  return () => expect.poll(() => open === 0 && Date.now() - lastAt > QUIET_MS).toBe(true);
}
