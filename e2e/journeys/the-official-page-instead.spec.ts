import { words } from '../pages/visitor';
import { expect, test } from '../pages/world';

const { call, handOff, leaving } = words.en;

for (const [where, opens, button] of [
  ['the waiting room', false, handOff.link],
  ['the visit', true, call.handOff],
] as const)
  test(`from ${where} to the official page: asked first, and never there twice`, async ({
    visitor,
    hostOf,
  }) => {
    const { page } = visitor;
    const host = hostOf('hmcts1001');
    await page
      .context()
      .route('https://join.meet.video.justice.gov.uk/**', (route) => route.fulfill({ body: '' }));
    await visitor.join('hmcts1001');
    await visitor.at('waiting');
    if (opens) {
      await host.press('start');
      await visitor.at('in-call');
    }
    await visitor.press(button);
    const question = page.getByRole('dialog', { name: leaving.handOff.title });
    await question.getByRole('button', { name: leaving.handOff.stay }).click();
    await expect(question).toBeHidden();
    await expect(page.getByRole('button', { name: button })).toBeFocused();
    expect(await host.guests()).toHaveLength(1);

    await visitor.press(button);
    await visitor.arrive(opens ? 'in-call' : 'waiting');
    const official = page.waitForEvent('popup');
    await question.getByRole('link', { name: leaving.handOff.leave }).click();
    expect((await official).url()).toContain('https://join.meet.video.justice.gov.uk/#?conference=hmcts1001');
    await visitor.at('ended');
    await expect.poll(() => host.guests()).toEqual([]);
  });
