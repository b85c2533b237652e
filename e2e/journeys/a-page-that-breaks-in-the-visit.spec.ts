import { words } from '../pages/visitor';
import { expect, test } from '../pages/world';

const { broken, handOff } = words.en;

test('a bug in the visit: the call is left, the devices are let go, and there is a way on', async ({
  visitor,
  hostOf,
}) => {
  const { page } = visitor;
  const host = hostOf('hmcts1001');
  await page.addInitScript(() => {
    const { mediaDevices } = navigator;
    const ask = mediaDevices.getUserMedia.bind(mediaDevices);
    const given: MediaStreamTrack[] = [];
    Object.assign(window, { given });
    mediaDevices.getUserMedia = async (wanted) => {
      const stream = await ask(wanted);
      given.push(...stream.getTracks());
      return stream;
    };
  });
  const live = () =>
    page.evaluate(
      () =>
        (window as unknown as { given: MediaStreamTrack[] }).given.filter(
          ({ readyState }) => readyState === 'live',
        ).length,
    );

  await visitor.join('hmcts1001');
  await visitor.arrive('waiting');
  await host.press('start');
  await visitor.arrive('in-call');
  expect(await live()).toBeGreaterThan(0);

  // The next picture to be shown meets a bug: on the page, not in a check that looks at one behind it.
  await page.evaluate(() => {
    const media = HTMLMediaElement.prototype;
    const whole = Object.getOwnPropertyDescriptor(media, 'srcObject');
    const broken = {
      configurable: true,
      get(this: HTMLMediaElement) {
        if (!this.isConnected) return whole?.get?.call(this);
        Object.defineProperty(media, 'srcObject', whole ?? {});
        throw new Error('a bug');
      },
    };
    Object.defineProperty(media, 'srcObject', broken);
  });
  await host.press('present');
  await visitor.arrive('broken');
  await expect(page.getByRole('heading', { level: 1, name: broken.title })).toBeFocused();
  await expect(page).toHaveTitle(new RegExp(broken.title));
  await expect(page.getByRole('link', { name: handOff.link })).toBeVisible();
  await expect.poll(() => host.guests()).toEqual([]);
  await expect.poll(live).toBe(0);
});
