import type { Page } from '@playwright/test';
import { words, createVisitor } from '../pages/visitor';
import { speak } from '../pages/reader';
import { expect, test } from '../pages/world';

for (const language of ['en', 'cy'] as const) {
  const { connection, faults } = words[language];

  test(`${language}: while the line is away, waiting or in the visit, the visitor reads why and what comes next`, async ({
    page,
    lab,
    hostOf,
    context,
  }) => {
    await speak(page, language);
    const visitor = createVisitor(page, lab.product, language);
    const host = hostOf('hmcts1001');
    const notice = page.getByRole('alert').getByText(faults['line-offline'].what);
    const untilAnswered = watchCalls(page);
    const next = page.getByText(connection.next.interrupted.split('{')[0] ?? '', { exact: false });
    await visitor.join('hmcts1001');
    await expect.poll(async () => (await host.guest())?.video.frames ?? 0).toBeGreaterThan(10);
    await untilAnswered();

    for (const place of ['waiting', 'in-call']) {
      await visitor.at(place);
      await context.setOffline(true);
      await expect(notice).toBeVisible();
      await expect(next).toBeVisible();
      await visitor.arrive(place);
      await context.setOffline(false);
      await expect(notice).toBeHidden();
      if (place === 'waiting') await host.press('start');
    }
    expect(await host.guests()).toHaveLength(1);
  });
}

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
