import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { readConfig } from '../../src/domain/config';
import { expectAccessible } from './axe';
import { expectFits } from './fits';
import { words } from './visitor';

export type Language = 'en' | 'cy';

const settings = readConfig(readFileSync(new URL('../../public/config.json', import.meta.url), 'utf8'));
if (!settings.ok) throw new Error(`public/config.json: ${settings.failure.field}`);
const { service } = settings.value;

interface Expected {
  /** "Error: " stands before the title in the tab. */
  readonly error?: boolean;
  /** `kept`: on something, as only a part of the page has changed. `nowhere`: the page has only just been opened. */
  readonly focus?: 'heading' | 'summary' | 'kept' | 'nowhere';
}

/** What someone who hears the page must be told of each state; axe looks at it too, and whether it fits every reader. */
export interface Reader {
  hears(title: string, expected?: Expected): Promise<void>;
}

/** Looking at every width takes longer than axe: once for each place, with its errors and without. */
const fitted = new Set<string>();

export const createReader = (page: Page, language: Language): Reader => ({
  async hears(title, { error = false, focus = 'heading' } = {}) {
    const { titled, errorTitled } = words[language].common;
    const tab = (error ? errorTitled : titled)
      .replace('{page}', title)
      .replace('{service}', service.name[language]);
    await expect(page).toHaveTitle(tab);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    // A slot that nothing was put into.
    await expect(page.locator('body')).not.toContainText(/\{\w+\}/);
    if (focus === 'heading') await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    if (focus === 'summary') await expect(page.locator('.govuk-error-summary')).toBeFocused();
    if (focus === 'kept') await expect(page.locator('body')).not.toBeFocused();
    await expectAccessible(page);
    const place = `${language} ${await page.locator('html').getAttribute('data-journey')} ${error}`;
    if (fitted.has(place)) return;
    fitted.add(place);
    await expectFits(page);
  },
});

/** The deployment's own language, so that no test spends a step on choosing it. */
export const speak = (page: Page, language: Language) =>
  page.route('**/config.json', async (route) => {
    const text = await (await route.fetch()).json();
    await route.fulfill({ json: { ...text, language } });
  });
