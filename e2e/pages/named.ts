import type { Page } from '@playwright/test';

/** What tsx makes of a named function calls this, also where the function is sent into a page, which does not know it. */
export const knowNames = (page: Page) =>
  page.addInitScript({ content: 'window.__name = function (named) { return named; };' });
