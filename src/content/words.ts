import { en } from './en';
import type { Texts } from './texts';

/** Welsh is fetched only by those who read it. */
export const wordsIn: Record<'en' | 'cy', () => Promise<Texts>> = {
  en: async () => en,
  cy: async () => (await import('./cy')).cy,
};
