import type { Page } from '@playwright/test';
import { words } from '../pages/visitor';
import { expect, test } from '../pages/world';

const { call, waiting } = words.en;

test('the server is told of the mute before the call is asked for: joining, moved to another room, and joining again', async ({
  visitor,
  hostOf,
}) => {
  const { page, press } = visitor;
  const [first, second] = [hostOf('hmcts1001'), hostOf('hmcts1010')];
  await first.press('start');
  await second.press('start');
  const order = watchOrder(page);

  await test.step('joining', async () => {
    await visitor.enter('hmcts1001');
    await expect.poll(order.sofar).toEqual(['muted', 'calls']);
  });

  await test.step('moved, with the microphone on and the camera off', async () => {
    await press(call.muted);
    await press(call.cameraOn);
    await expect(page.getByRole('button', { name: call.cameraOff })).toBeVisible();
    await expect.poll(async () => (await first.guest())?.videoMuted).toBe(true);
    order.startAgain();
    await first.transfer('hmcts1010');
    await expect.poll(() => second.guest()).toMatchObject({ clientMuted: true, videoMuted: true });
    expect(await first.guests()).toEqual([]);
    await expect(page.getByRole('button', { name: call.muted })).toBeVisible();
    await expect(page.getByRole('button', { name: call.cameraOff })).toBeVisible();
    await expect(page.getByText(call.mediaFlowing, { exact: true })).toBeVisible();
    await expect.poll(async () => (await second.guest())?.video.frames).toBeGreaterThan(0);
    expect((await second.guest())?.video.luma, 'black').toBeLessThan(20);
    expect(order.sofar().slice(-2)).toEqual(['muted', 'calls']);
    order.startAgain();
  });

  await test.step('and joining again, with the camera still off', async () => {
    await visitor.leave();
    await visitor.rejoin();
    await visitor.at('in-call');
    await expect.poll(() => first.guest()).toMatchObject({ clientMuted: true, videoMuted: true });
    await expect(page.getByRole('button', { name: call.cameraOff })).toBeVisible();
    await expect.poll(order.sofar).toEqual(['muted', 'calls']);
  });
});

test('a room that sends its guests on', async ({ visitor, hostOf }) => {
  const [sender, host] = [hostOf('hmcts1008'), hostOf('hmcts1001')];
  await visitor.join('hmcts1008');
  await visitor.at('waiting');
  await expect.poll(async () => (await sender.guest())?.video.frames).toBeGreaterThan(0);
  await sender.press('start');
  await expect.poll(() => host.guests()).toHaveLength(1);
  await expect(visitor.page.getByText(waiting.notOpen)).toBeVisible();
  await host.press('start');
  await visitor.at('in-call');
});

/** What was asked of the node first: to know of the mute, or for the call itself. On a busy machine answers come as they may. */
function watchOrder(page: Page) {
  let order: string[] = [];
  page.on('request', (request) => {
    const said = /\/(?:client_(un)?mute|calls)$/.exec(request.url());
    if (!said || request.method() !== 'POST') return;
    if (request.url().endsWith('/calls')) order.push('calls');
    else order.push(said[1] ? 'unmuted' : 'muted');
  });
  return { sofar: () => order, startAgain: () => void (order = []) };
}
