import { front } from './en/front';
import type { FrontWords, InsideWords } from './words';

type Language = 'en' | 'cy';

/** The words at hand. English of the first screen is always there; the rest is fetched by those who need it. */
export interface Shelf {
  front(language: Language): FrontWords;
  /** Throws if they are not there: a screen was drawn before its words. Ask `hasInside` first. */
  inside(language: Language): InsideWords;
  /** The visit may turn to another language while the words of the first are still on their way. */
  hasInside(language: Language): boolean;
  /** Fetches all that is in use so far in another language. Rejects if it cannot be had. */
  fetchLanguage(language: Language): Promise<void>;
  /** Rejects if it cannot be had. */
  fetchInside(language: Language): Promise<void>;
}

const fetchFront = { en: async () => front, cy: async () => (await import('./cy/front')).front };
const fetchInside = {
  en: async () => (await import('./en/inside')).inside,
  cy: async () => (await import('./cy/inside')).inside,
};

export function createShelf(): Shelf {
  const fronts = new Map<Language, FrontWords>([['en', front]]);
  const insides = new Map<Language, InsideWords>();

  const shelf: Shelf = {
    front: (language) => fronts.get(language) ?? front,
    inside(language) {
      const words = insides.get(language);
      if (!words) throw new Error(`The words behind the first screen are not fetched in "${language}"`);
      return words;
    },
    hasInside: (language) => insides.has(language),
    async fetchLanguage(language) {
      fronts.set(language, await fetchFront[language]());
      if (insides.size > 0) await shelf.fetchInside(language);
    },
    async fetchInside(language) {
      insides.set(language, await fetchInside[language]());
    },
  };
  return shelf;
}
