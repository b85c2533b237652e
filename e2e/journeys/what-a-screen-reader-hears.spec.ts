import { listen } from '../pages/ear';
import { invitationTo, words } from '../pages/visitor';
import { expect, test } from '../pages/world';

const MOST_TABS = 40;

for (const language of ['en', 'cy'] as const)
  test(`${language}: by keys alone from the link into the visit and out, and what a screen reader hears of it`, async ({
    page,
    visitor,
    hostOf,
  }) => {
    const { call, check, common, ended, join, leaving, name, rules, visitTruth, waiting } = words[language];
    const host = hostOf('hmcts1001');
    const ear = await listen(page);
    const type = (key: string) => page.keyboard.press(key);
    const isFocused = async (control: string) => (await ear.heard()).at(-1) === `focus: ${control}`;
    const tabTo = async (control: string) => {
      for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
        await type('Tab');
        if (await isFocused(control)) return;
      }
      throw new Error(`"${control}" is not within ${MOST_TABS} tabs`);
    };
    const press = async (control: string) => {
      await tabTo(control);
      await ear.forget();
      await type('Enter');
    };
    // The microphone of this browser beeps once a second, which is taken for speech.
    const saidOfBeeps = `status: ${visitTruth.microphone.speakingMuted}`;
    const hears = (...sentences: readonly string[]) =>
      expect
        .poll(async () => (await ear.heard()).filter((sentence) => sentence !== saidOfBeeps))
        .toEqual(sentences);

    await visitor.open(invitationTo('hmcts1001', `&lang=${language}`));
    await visitor.at('start');
    // Its words are fetched first.
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByText(common.skip)).toBeAttached();
    await type('Tab');
    expect(await isFocused(common.skip), 'the first key leads past the header').toBe(true);
    await press(common.continue);

    await test.step('each check says where it stands, once', async () => {
      for (const id of ['browser', 'camera', 'microphone'])
        await expect(visitor.check(id)).toHaveAttribute('data-state', 'ready');
      // What is said of these must not come as the next page does.
      for (const id of ['line', 'room'])
        await expect(visitor.check(id)).toHaveAttribute('data-state', /ready|faulty|unclear/);
      // Whether the next page had come by then is a matter of the line.
      const heard = (await ear.heard()).filter((sentence) => sentence !== `focus: ${common.opening}`);
      expect(heard[0]).toBe(`focus: ${check.title}`);
      const { names, states } = check;
      for (const id of ['browser', 'camera', 'microphone'] as const) {
        const said = heard.filter((sentence) => sentence.startsWith(`status: ${names[id]}: `));
        expect(said.at(-1)).toBe(`status: ${names[id]}: ${states.ready}`);
        expect(said.length, said.join()).toBeLessThanOrEqual(2);
      }
    });

    await press(common.continue);
    await hears(`focus: ${rules.title}`);
    await press(rules.accept);
    await hears(`focus: ${name.title}`);
    await tabTo(name.label);
    await page.keyboard.type('Vera Jones');
    await press(common.continue);
    await hears(`focus: ${join.title}`);
    await press(join.button);
    // A busy machine takes more than a second, and arrives at the page of those who join long.
    const { joining, joiningText, notOpen, title, todo } = waiting;
    const arrivedLate = `focus: ${joining}`;
    const heardLate = `status: ${joiningText} ${todo.joining}`;
    const arrived = `focus: ${title}`;
    const heardHere = async () =>
      (await ear.heard())
        .filter((sentence) => sentence !== heardLate)
        .map((sentence) => (sentence === arrivedLate ? arrived : sentence));
    await expect
      .poll(heardHere)
      .toEqual([`status: ${joiningText}`, arrived, `status: ${notOpen} ${todo.wait}`]);

    await test.step('being let in, muted and locked in is said by itself', async () => {
      await ear.forget();
      await host.press('start');
      await expect(page.getByText(call.mediaFlowing)).toBeVisible();
      await hears(`focus: ${call.title}`);
      await ear.forget();
      await type('m');
      await hears(`status: ${call.hears}`);
      await host.press('mute');
      await hears(`status: ${call.hears}`, `status: ${call.hearsNot}`);
      await ear.forget();
      await host.press('lock');
      await hears(`status: ${call.locked}`);
      await host.press('knock');
      await hears(`status: ${call.locked}`, `alert: ${call.knock}`);
    });

    await ear.forget();
    await type('l');
    await hears(`focus: ${leaving.visit.stay}`);
    await type('Escape');
    await hears(`focus: ${leaving.visit.stay}`, `focus: ${call.title}`);
    await type('l');
    await press(leaving.visit.leave);
    await hears(`focus: ${ended.byYou}`);
  });
