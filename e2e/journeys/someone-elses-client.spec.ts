import type { BrowserContext, Page } from '@playwright/test';
import { serveBareSdk } from '../bench/bare-sdk/serve';
import { addressOf } from '../pages/host';
import { expect, test } from '../pages/world';

const room = 'hmcts1001';

test('Pexip’s own SDK meets itself in the lab: as a host with a PIN, and as a guest who is let in', async ({
  context,
  hostOf,
  lab,
}) => {
  const bare = await serveBareSdk();
  const place: Place = { site: bare.origin, node: lab.node.origin };
  const prison = hostOf(room);
  const vera = await open(context, 'Vera', place);
  const officer = await open(context, 'Officer', place);
  await test.step('the guest waits until the host comes', async () => {
    await join(vera);
    await expect.poll(() => service(vera)).toBe('waiting_room');
    await join(officer, '1234');
    await expect.poll(() => service(vera)).toBe('conference');
  });

  await test.step('each has the other on the list, and is sent a picture', async () => {
    for (const page of [vera, officer]) {
      await expect.poll(() => names(page)).toEqual(['Officer', 'Vera']);
      await expect.poll(() => page.evaluate(() => window.__bare.at.firstFrame)).toBeGreaterThan(0);
    }
  });

  await test.step('the host sees what the guest shares', async () => {
    await share(vera, '#00ff00');
    await expect.poll(() => greenOfSlides(officer)).toBeGreaterThan(200);
    await vera.evaluate(() => window.__bare.client.stopPresenting());
  });

  await test.step('a locked room lets one in whom the host admits', async () => {
    await officer.evaluate(() => window.__bare.client.lock({ lock: true }));
    // Without a camera or a microphone, as a client may come too.
    const late = await open(context, 'Late', { ...place, media: 'none' });
    await join(late);
    await expect.poll(() => service(late)).toBe('waiting_room');
    await expect.poll(() => names(officer)).toContain('Late');
    await on(officer, 'Late', 'admit');
    await expect.poll(() => service(late)).toBe('conference');
    await on(officer, 'Late', 'kick');
    await expect
      .poll(() => said(late, 'onDisconnected'))
      .toContainEqual({ error: 'Disconnected by another participant', errorCode: '#pex124' });
  });

  await test.step('the host ends it for all, and nothing failed on the way', async () => {
    await officer.evaluate(() => window.__bare.client.disconnectAll({}));
    await expect
      .poll(() => said(vera, 'onDisconnected'))
      .toContainEqual({ error: 'Conference terminated by another participant', errorCode: '#pex125' });
    expect(await prison.guests()).toEqual([]);
    for (const page of [vera, officer]) {
      expect(await said(page, 'onFailedRequest')).toEqual([]);
      expect(await said(page, 'onError')).toEqual([]);
    }
  });
  await bare.close();
});

type Place = { readonly site: string; readonly node: string; readonly media?: 'none' };

async function open(context: BrowserContext, name: string, { site, ...place }: Place): Promise<Page> {
  const page = await context.newPage();
  // The SDK offers direct media unless it is told not to, and nobody tells it when it is somebody else's.
  const where = new URLSearchParams({ ...place, address: addressOf(room), name, direct: 'yes' });
  await page.goto(`${site}/#${where}`);
  return page;
}

const join = (page: Page, pin?: string) => page.evaluate((with_) => window.__bare.join(with_), pin);

const service = (page: Page) => page.evaluate(() => window.__bare.client.serviceType);

const said = (page: Page, signal: string) =>
  page.evaluate(
    (name) => window.__bare.log.filter(({ said }) => said === name).map(({ what }) => what),
    signal,
  );

const names = (page: Page) =>
  page.evaluate(() =>
    window.__bare.client
      .getParticipants('main')
      .map(({ displayName }) => displayName)
      .toSorted(),
  );

const on = (page: Page, name: string, verb: 'admit' | 'kick') =>
  page.evaluate(
    async ({ name, verb }) => {
      const { client } = window.__bare;
      const who = client.getParticipants('main').find(({ displayName }) => displayName === name);
      if (who) await client[verb]({ participantUuid: who.uuid });
    },
    { name, verb },
  );

/** Shares a page of one colour that says something new all the time, as a film does. */
const share = (page: Page, colour: string) =>
  page.evaluate((fill) => {
    const canvas = document.createElement('canvas');
    const pen = canvas.getContext('2d');
    let at = 0;
    setInterval(() => {
      if (!pen) return;
      pen.fillStyle = fill;
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.clearRect((at += 1) % canvas.width, 0, 4, 4);
    }, 50);
    window.__bare.client.present(canvas.captureStream(15));
  }, colour);

const greenOfSlides = (page: Page) =>
  page.evaluate(() => {
    const video = document.querySelector<HTMLVideoElement>('#slides');
    const pen = document.createElement('canvas').getContext('2d');
    if (!video || !pen) return 0;
    pen.drawImage(video, 0, 0, 10, 10);
    const [red = 0, green = 0] = pen.getImageData(5, 5, 1, 1).data;
    return green - red;
  });
