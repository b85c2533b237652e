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
    const next = page.getByText(connection.next.interrupted.split('{')[0] ?? '', { exact: false });
    await visitor.join('hmcts1001');
    // The SDK ends a call of which one of the very first answers gets lost.
    await expect.poll(async () => (await host.guest())?.video.frames ?? 0).toBeGreaterThan(10);

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
