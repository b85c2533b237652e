import { expect, type Page } from '@playwright/test';

/** A phone; and what remains of 1280 by 1024 at 400 %. */
const narrow = { width: 320, height: 640 };
const zoomed = { width: 320, height: 256 };

/** What WCAG 1.4.12 lets a reader do to every text. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;
const largeText = ':root { font-size: 200% !important; }';

/**
 * What axe cannot see, of the page as it stands now: nothing is cut off, covered or only reached by scrolling sideways
 * on a narrow screen, with spaced and with large text; every target has 24 pixels; colours that are forced leave each
 * button its edge; nothing moves for whoever wants no movement. The page is left as it was.
 */
export async function expectFits(page: Page): Promise<void> {
  const before = page.viewportSize() ?? narrow;
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.setViewportSize(narrow);
  const found = [
    ...(await page.evaluate(look, { how: 'at 320 pixels', css: '', asForced: true })),
    ...(await page.evaluate(look, { how: 'with spaced text', css: spacing, asForced: false })),
    ...(await page.evaluate(look, { how: 'with text at 200 %', css: largeText, asForced: false })),
  ];
  await page.setViewportSize(zoomed);
  found.push(...(await page.evaluate(look, { how: 'at 400 %', css: '', asForced: false })));
  await page.emulateMedia({ forcedColors: null, reducedMotion: null });
  await page.setViewportSize(before);
  expect(found, page.url().replace(/\?.*/, '')).toEqual([]);
}

/** Sent into the page, so it knows nothing from outside. */
function look({ how, css, asForced }: { how: string; css: string; asForced: boolean }): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
  const scrolled = window.scrollY;
  const found: string[] = [];
  const say = (what: string, element: Element) =>
    found.push(`${how}, ${what}: ${element.outerHTML.slice(0, 160)}`);
  const isSeen = (element: Element) =>
    element.getClientRects().length > 0 &&
    // Not what is folded away: it has a place all the same.
    element.checkVisibility({ visibilityProperty: true }) &&
    element.closest('.govuk-visually-hidden, .govuk-skip-link') === null;

  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) found.push(`${how}, the page scrolls sideways`);
  for (const element of document.body.querySelectorAll('*')) {
    if (!(element instanceof HTMLElement) || !isSeen(element)) continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    const isCut = (overflow: string, inside: number, room: number) =>
      (overflow === 'hidden' || overflow === 'clip') && inside > room + 1;
    const hasText = element.innerText.trim() !== '';
    if (hasText && isCut(overflowX, element.scrollWidth, element.clientWidth)) say('cut off', element);
    if (hasText && isCut(overflowY, element.scrollHeight, element.clientHeight))
      say('cut off below', element);
  }

  const isInline = (element: Element) => getComputedStyle(element).display === 'inline';
  for (const control of document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary',
  )) {
    if (!isSeen(control)) continue;
    control.scrollIntoView({ block: 'center' });
    const { left, right, top, bottom, width: wide, height: high } = control.getBoundingClientRect();
    if (left < -1 || right > width + 1) say('beside the screen', control);
    // A link in a line of text is as high as its line: WCAG 2.5.8 lets it be.
    if (!isInline(control) && Math.min(wide, high) < 23.5) say('a target that is too small', control);
    const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const isReached = there && (control.contains(there) || there.contains(control) || there.closest('label'));
    // In the middle of a link over two lines there may be nothing of it.
    if (!isInline(control) && !isReached) say('covered', control);
    const { borderTopWidth, borderTopStyle, textDecorationLine } = getComputedStyle(control);
    const isUnderlined = textDecorationLine === 'underline';
    const hasEdge = isUnderlined || (borderTopStyle !== 'none' && borderTopWidth !== '0px');
    if (asForced && control.localName === 'button' && !hasEdge) say('without an edge', control);
  }
  if (asForced)
    for (const animation of document.getAnimations())
      if (animation.playState === 'running') found.push(`${how}, something moves`);

  document.adoptedStyleSheets = [];
  window.scrollTo(0, scrolled);
  return found;
}
