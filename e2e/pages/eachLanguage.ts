import { createReader, speak, type Language, type Reader } from './reader';
import { createVisitor, type Visitor } from './visitor';
import { expect, test as base } from './world';

/** A visitor who reads one language, and what someone who hears the page is told in it. */
export const test = base.extend<{ language: Language; visitor: Visitor; reader: Reader }>({
  language: ['en', { option: true }],
  visitor: async ({ page, lab, language }, use) => {
    await speak(page, language);
    await use(createVisitor(page, lab.product, language));
  },
  reader: async ({ page, language }, use) => use(createReader(page, language)),
});

/** A visit that begins in forty minutes. */
export const soon = () =>
  `&at=${new Date(Date.now() + 40 * 60_000).toISOString().slice(0, 16)}Z&prison=HMP%20Example`;
/** A line takes twelve seconds at most, and the way to the room comes after it. */
const MEASURED = { timeout: 30_000 };
/** Waits for the verdicts of these checks. */
export const settled = (visitor: Visitor, ...checks: readonly string[]) =>
  Promise.all(
    checks.map((id) =>
      expect(visitor.check(id)).not.toHaveAttribute('data-state', /waiting|running/, MEASURED),
    ),
  );
