import type { Page } from '@playwright/test';
import { invitationTo, words } from '../pages/visitor';
import { expect, test } from '../pages/world';

const { common } = words.en;

interface Watched {
  opened: MediaStreamTrack[];
}

/** Notes every track that any code of the page ever opens, clones with it. */
const watchTracks = (page: Page) =>
  page.addInitScript(() => {
    const opened: MediaStreamTrack[] = [];
    (window as unknown as Watched).opened = opened;
    const { mediaDevices } = navigator;
    const ask = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async (constraints) => {
      const stream = await ask(constraints);
      opened.push(...stream.getTracks());
      return stream;
    };
    const clone = MediaStreamTrack.prototype.clone;
    MediaStreamTrack.prototype.clone = function (this: MediaStreamTrack) {
      const copy = clone.call(this);
      opened.push(copy);
      return copy;
    };
  });

const live = (page: Page) =>
  page.evaluate(() => {
    const { opened } = window as unknown as Watched;
    return opened.filter(({ readyState }) => readyState === 'live').map(({ kind }) => kind);
  });
const opened = (page: Page) => page.evaluate(() => (window as unknown as Watched).opened.length);

test('no camera and no microphone stays open after the check, nor after the visit', async ({
  visitor,
  hostOf,
}) => {
  const { page, press } = visitor;
  await watchTracks(page);
  await visitor.open(invitationTo('hmcts1001'));
  await press(common.continue);
  for (const device of ['camera', 'microphone']) {
    await expect(visitor.check(device)).toHaveAttribute('data-state', 'ready');
  }
  expect(await live(page)).toEqual(expect.arrayContaining(['video', 'audio']));

  await press(common.continue);
  // The rules ask the visitor to look at what is behind them: their picture is there, and nothing listens.
  await expect.poll(() => live(page), 'on the page of rules').toEqual(['video']);
  await press(words.en.rules.accept);
  await page.getByRole('textbox').fill('Vera Jones');
  await expect.poll(() => live(page), 'where the name is asked for').toEqual([]);
  const before = await opened(page);
  await press(common.continue);
  await expect.poll(() => opened(page), 'the own picture, before joining').toBeGreaterThan(before);

  await press(words.en.join.button);
  await hostOf('hmcts1001').press('start');
  await visitor.at('in-call');
  await visitor.leave();
  await expect(page.locator('[data-journey="ended"]')).toBeAttached();
  await expect.poll(() => live(page), 'after the visit').toEqual([]);
});

test('no device stays open behind a page beside the check, and both come back with it', async ({
  visitor,
}) => {
  const { page } = visitor;
  await watchTracks(page);
  await visitor.open(invitationTo('hmcts1001').replace('#/', '#/check'));
  for (const device of ['camera', 'microphone']) {
    await expect(visitor.check(device)).toHaveAttribute('data-state', 'ready');
  }
  await page.getByRole('link', { name: common.guide }).click();
  await visitor.at('guide');
  await expect.poll(() => live(page), 'beside the check').toEqual([]);
  await page.getByRole('link', { name: common.back, exact: true }).click();
  await visitor.at('check');
  await expect.poll(() => live(page)).toEqual(expect.arrayContaining(['video', 'audio']));
});
