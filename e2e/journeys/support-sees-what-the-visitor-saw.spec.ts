import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { report as reportInWelsh } from '../../src/content/cy/report';
import { support as supportInWelsh } from '../../src/content/cy/support';
import { report as inEnglish } from '../../src/content/en/report';
import { support as supportInEnglish } from '../../src/content/en/support';
import { faults } from '../../src/domain/faults';
import { reportFile } from '../../src/report/parse';
import { readGiven } from '../../src/report/read';
import { expectAccessible } from '../pages/axe';
import { words } from '../pages/visitor';
import { expect, test } from '../pages/world';

const own = {
  en: { report: inEnglish, support: supportInEnglish },
  cy: { report: reportInWelsh, support: supportInWelsh },
};

/** Every way to a device, and how often it was taken. */
const countDevices = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(window, { touched: 0 });
    const touch = () => Object.assign(window, { touched: Number(Reflect.get(window, 'touched')) + 1 });
    navigator.mediaDevices.getUserMedia = () => (touch(), Promise.reject(new Error('touched')));
    navigator.mediaDevices.enumerateDevices = () => (touch(), Promise.resolve([]));
    window.RTCPeerConnection = new Proxy(RTCPeerConnection, {
      construct: (...parts) => (touch(), Reflect.construct(...parts)),
    });
  });

for (const language of ['en', 'cy'] as const) {
  const { common, start } = words[language];
  const { report, support } = own[language];

  test(`${language}: from a blocked camera to the very screen, by code, by link and by file`, async ({
    visitor,
    context,
    lab,
  }) => {
    const { page } = visitor;
    await page.addInitScript(() => {
      navigator.mediaDevices.getUserMedia = () =>
        Promise.reject(new DOMException('Vera Jones', 'NotAllowedError'));
      navigator.clipboard.writeText = async (text) => void Object.assign(window, { copied: text });
    });
    await visitor.open(language === 'cy' ? '#/?lang=cy' : '');
    await visitor.press(start.deviceOnly);
    await expect(visitor.check('microphone')).toHaveAttribute('data-state', 'faulty');
    await page.getByRole('link', { name: common.report }).first().click();
    await visitor.arrive('report');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(report.title);
    await expect(page.getByText(/CAM-\d+\)/).first()).toBeVisible();

    const code = (await page.locator('[data-code]').getAttribute('data-code')) ?? '';
    await visitor.press(report.send.link);
    await expect(page.getByText(report.send.copied)).toBeVisible();
    const link = await page.evaluate(() => String(Reflect.get(window, 'copied')));
    const [download] = await Promise.all([page.waitForEvent('download'), visitor.press(report.send.file)]);
    const file = await download.path();
    const saved = readFileSync(file, 'utf8');
    expect(readGiven(saved)).toMatchObject({ ok: true, value: { size: 'file' } });
    const linked = readGiven(link);
    if (!linked.ok || linked.value.is !== 'report') throw new Error('The link cannot be read');
    for (const sent of [saved, reportFile(linked.value.report)]) {
      expect(sent).toContain('NotAllowedError');
      expect(sent).not.toContain('Vera Jones');
    }
    await visitor.press(report.send.qr);
    await expect(page.getByRole('img', { name: report.send.qrLabel })).toBeVisible();
    await page.getByText(report.whole.order).click();
    await page.getByText(report.whole.data).click();
    await expectAccessible(page);

    const desk = await context.newPage();
    await countDevices(desk);
    const asked: string[] = [];
    desk.on('request', (request) => asked.push(request.url()));
    const frame = desk.locator('[data-replay]');
    const opensScreen = async () => {
      await expect(frame).toHaveAttribute('data-replay', 'device-check');
      await expect(frame.locator('[data-check="camera"]')).toHaveAttribute('data-state', 'faulty');
      await expectAccessible(desk);
    };

    await desk.goto(link + (language === 'cy' ? '?lang=cy' : ''));
    await opensScreen();
    await desk.getByRole('button', { name: support.replay.back, exact: true }).click();
    await desk.getByRole('button', { name: support.replay.play, exact: true }).click();
    await desk.getByRole('link', { name: support.replay.close }).click();

    await desk.getByLabel(support.label).fill(code.slice(0, -1));
    await desk.getByRole('button', { name: support.open, exact: true }).click();
    await expect(desk.locator('.govuk-error-summary')).toBeFocused();
    await expectAccessible(desk);
    await desk.getByLabel(support.label).fill(code.toLowerCase().replaceAll('-', ' '));
    await desk.getByRole('button', { name: support.open, exact: true }).click();
    await expect(desk.getByRole('heading', { name: support.codeTitle })).toBeFocused();
    await expect(desk.getByText(/CAM-\d+\)\./).first()).toBeVisible();
    await expectAccessible(desk);
    await desk.getByLabel(support.file).setInputFiles(file);
    await opensScreen();

    expect(await desk.evaluate(() => Reflect.get(window, 'touched'))).toBe(0);
    expect(asked.filter((url) => !url.startsWith(lab.product))).toEqual([]);
  });

  test(`${language}: the catalogue finds a fault by code, by words and by the platform's number`, async ({
    visitor,
  }) => {
    const { page } = visitor;
    await visitor.open(`#/support/faults${language === 'cy' ? '?lang=cy' : ''}`);
    await visitor.arrive('support');
    const found = page.locator('[data-fault]');
    for (const [asked, fault] of [
      ['cam 1', 'camera-blocked-by-site'],
      ['#pex126', 'room-not-opened'],
      ['neither conference nor gateway', 'room-address-unknown'],
    ] as const) {
      await page.getByRole('searchbox').fill(asked);
      await expect(found).toHaveCount(1);
      await expect(found).toHaveAttribute('data-fault', fault);
    }
    await page.getByRole('searchbox').fill('xyzzy');
    await expect(page.getByRole('status')).toHaveText(support.faults.none);
    await expectAccessible(page);
  });
}

test('each fault of the catalogue leads to the very screen with its code', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.open('#/support/faults');
  const links = page.getByRole('link', { name: supportInEnglish.faults.show });
  await expect(links).toHaveCount(Object.keys(faults).length);
  const found = await links.evaluateAll(async (all) => {
    const entries = all.map((link) => [
      link.closest<HTMLElement>('[data-fault]')?.querySelector('.vr-code'),
      link,
    ]);
    const codes = entries.map(([code, link]) => [code?.textContent ?? '', link?.getAttribute('href') ?? '']);
    const shows = (code: string) => {
      const screen = document.querySelector<HTMLElement>('.vr-replay__screen');
      // What only informs is folded.
      for (const fold of screen?.querySelectorAll('details') ?? []) fold.open = true;
      const isThis = document.querySelector('.vr-replay h1')?.textContent?.startsWith(`${code}:`);
      return isThis && new RegExp(`\\b${code}\\b`).test(screen?.innerText ?? '');
    };
    const missed = [];
    for (const [code = '', href = ''] of codes) {
      location.hash = href;
      const until = performance.now() + 3000;
      while (!shows(code) && performance.now() < until) await new Promise(requestAnimationFrame);
      if (!shows(code)) missed.push(code);
    }
    return { opened: codes.length, missed };
  });
  expect(found).toEqual({ opened: Object.keys(faults).length, missed: [] });
  await expectAccessible(page);
});

test('in the waiting room the code is at hand, and nobody has to leave for it', async ({
  visitor,
  hostOf,
}) => {
  hostOf('hmcts1003');
  await visitor.join('hmcts1003');
  await visitor.at('waiting');
  await visitor.page.getByText(words.en.common.report).click();
  await expect(visitor.page.locator('[data-code]')).toBeVisible();
  await visitor.at('waiting');
  await expectAccessible(visitor.page);
  await visitor.leave();
});
