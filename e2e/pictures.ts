// `npm run pictures`: the way through a visit and common faults, in both languages and three widths, to be looked at.
import { mkdirSync } from 'node:fs';
import { chromium, type Browser, type Page } from '@playwright/test';
import { chromiumOptions, fakeDevices, sayYes } from './lab/browsers';
import { startNode } from './lab/node/startNode';
import { serveProduct } from './lab/product';
import { handleSpeed } from './lab/speed/handleSpeed';
import { createHost } from './pages/host';
import { createVisitor, invitationTo, words } from './pages/visitor';

const folder = 'test-results/pictures';
const widths = { 320: 640, 768: 1024, 1280: 900 } as const;
const room = 'hmcts1001';

mkdirSync(folder, { recursive: true });
const node = await startNode({ also: [handleSpeed] });
const product = await serveProduct(node.origin, '127.0.0.1', 0, { rehearses: true });
const host = createHost(node.consoleUrl, room);
const allowing = await chromium.launch(chromiumOptions(fakeDevices, sayYes));
// Without a screen Chromium has nobody to ask: it says no once the page has asked.
const refusing = await chromium.launch(chromiumOptions(fakeDevices));

for (const language of ['en', 'cy'] as const) {
  for (const [width, height] of Object.entries(widths)) {
    const size = { width: Number(width), height };
    await walk(await open(allowing, size), language, `${language}-${width}`);
    await meetFaults(await open(refusing, size), language, `${language}-${width}`);
    await lookAside(await open(refusing, size), language, `${language}-${width}`);
    await demonstrate(await open(refusing, size), language, `${language}-${width}`);
  }
}
await allowing.close();
await refusing.close();
await product.close();
await node.close();
// The threads of WebRTC outlive its last call.
process.exit();

async function open(browser: Browser, viewport: { width: number; height: number }): Promise<Page> {
  const context = await browser.newContext({ viewport });
  return context.newPage();
}

/** The page's language is the visitor's choice; the first picture shows the page on which they make it. */
async function begin(page: Page, language: 'en' | 'cy', fragment: string) {
  await page.goto(`${product.origin}/${fragment}`);
  if (language === 'cy') await page.getByRole('link', { name: 'Cymraeg' }).click();
  await page.getByText(words[language].common.private).waitFor();
}

async function walk(page: Page, language: 'en' | 'cy', name: string) {
  const { call, common, controls, join, rules, start } = words[language];
  const visitor = createVisitor(page, product.origin, language);
  const at = (place: string) => page.locator(`[data-journey="${place}"]`).waitFor();
  const keep = (step: string) => page.screenshot({ path: `${folder}/${name}-${step}.png`, fullPage: true });

  await begin(page, language, '');
  await keep('1-start');
  await page.getByRole('textbox').fill('HMCTS 1001');
  await visitor.press(start.read);
  await keep('2-question');
  await page.goto('about:blank');
  const soon = new Date(Date.now() + 40 * 60_000).toISOString().slice(0, 16);
  await begin(page, language, invitationTo(room, `&at=${soon}Z&prison=HMP%20Example&name=Vera%20Jones`));
  await keep('3-room');
  await visitor.press(common.continue);
  await at('check');
  await visitor.lineIsMeasured();
  await keep('4-check');
  await visitor.press(common.continue);
  await at('rules');
  await keep('5-rules');
  await visitor.press(rules.accept);
  await at('name');
  await keep('6-name');
  await visitor.press(common.continue);
  await at('join');
  await page.waitForTimeout(600);
  await keep('7-join');
  await visitor.press(join.button);
  await at('waiting');
  await keep('8-waiting');
  await host.press('start');
  await at('in-call');
  await page.waitForTimeout(2500);
  await keep('9-call');
  await visitor.press(call.muted);
  await visitor.press(call.share);
  await page.getByText(controls.shared.shares.screen).waitFor();
  await keep('a-sharing');
  await visitor.press(call.sharing);
  await visitor.press(controls.showId);
  await page.waitForTimeout(1500);
  await keep('a-show-id');
  await visitor.press(controls.hideId);
  await visitor.press(controls.more);
  await keep('a-more');
  await page.keyboard.press('Escape');
  await host.press('present');
  await page.getByLabel(call.slides).waitFor();
  await page.waitForTimeout(1500);
  await keep('b-slides');
  await host.press('end');
  await at('ended');
  await keep('c-ended');
  await host.press('restart');
  await page.context().close();
}

async function meetFaults(page: Page, language: 'en' | 'cy', name: string) {
  const { check, common, start } = words[language];
  const visitor = createVisitor(page, product.origin, language);
  const keep = (step: string) => page.screenshot({ path: `${folder}/${name}-${step}.png`, fullPage: true });
  await begin(page, language, '');
  await page.getByRole('textbox').fill('https://meet.video.justice.gov.uk.evil.example/#?conference=x');
  await visitor.press(start.read);
  await keep('d-refused');
  await page.goto('about:blank');
  await begin(page, language, invitationTo(room));
  await visitor.press(common.continue);
  await page.getByRole('button', { name: check.start }).waitFor();
  await keep('e-before-asking');
  await visitor.press(check.start);
  await page.locator('[data-check="microphone"][data-state="faulty"]').waitFor();
  await visitor.lineIsMeasured();
  await keep('f-blocked');
  await page.context().close();
}

async function lookAside(page: Page, language: 'en' | 'cy', name: string) {
  const { booking, guide, links, prisons, ready } = words[language];
  const keep = (step: string) => page.screenshot({ path: `${folder}/${name}-${step}.png`, fullPage: true });
  const at = (title: string) => page.getByRole('heading', { level: 1, name: title }).waitFor();
  await begin(page, language, `${invitationTo(room, '&prison=HMP%20Bedford').replace('#/', '#/prisons')}`);
  await at(prisons.title);
  await page.getByText('Wymott', { exact: true }).waitFor();
  await keep('g-prisons');
  await page.getByRole('searchbox').fill('drake hal');
  await keep('h-prison');
  await page.goto('about:blank');
  await begin(page, language, '#/guide');
  await at(guide.title);
  await keep('i-guide');
  await page.getByRole('searchbox').fill('NET-21');
  await keep('j-topic');
  await page.goto('about:blank');
  await begin(page, language, '#/booking');
  await at(booking.title);
  await keep('k-booking');
  await page.getByRole('link', { name: booking.forStaff }).click();
  await at(links.title);
  await page.getByRole('button', { name: links.make }).click();
  await keep('l-links-refused');
  const typed = {
    room: 'hmcts1001@meet.video.justice.gov.uk',
    day: '1',
    month: '2',
    time: '14:30',
    prison: 'HMP Bedford',
  };
  const fields = { ...typed, year: String(new Date().getUTCFullYear() + 1) };
  for (const [field, text] of Object.entries(fields))
    await page.getByLabel(links[field as keyof typeof fields], { exact: true }).fill(text);
  await page.getByRole('button', { name: links.make }).click();
  await at(links.made);
  await keep('m-links-made');
  await page.goto('about:blank');
  await begin(page, language, '#/ready/10ekzs112114114138e');
  await page.getByRole('button', { name: ready.compare }).click();
  await keep('n-card');
  await page.context().close();
}

/** What support shows of one fault of each family: the visits of e2e/reports. */
async function demonstrate(page: Page, language: 'en' | 'cy', name: string) {
  for (const code of ['INV-5', 'BRW-5', 'CAM-7', 'MIC-7', 'SPK-2', 'NET-2', 'JOIN-1', 'CALL-30', 'END-1']) {
    await page.goto(`${product.origin}/#/support/shown/${code}?lang=${language}`);
    await page.getByRole('heading', { level: 1, name: code }).waitFor();
    await page.locator('[data-replay] h1').waitFor({ state: 'attached' });
    await page.screenshot({ path: `${folder}/${name}-q-${code}.png`, fullPage: true });
  }
  await page.context().close();
}
