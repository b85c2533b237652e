import { front } from './en/front';
import type { AsideWords, FrontWords, InsideWords, Welsh } from './words';

type Language = 'en' | 'cy';

/** The words at hand. English of the first screen is always there; the rest is fetched by those who need it. */
export interface Shelf {
  front(language: Language): FrontWords;
  /** Throws if they are not there: a screen was drawn before its words. Ask `hasInside` first. */
  inside(language: Language): InsideWords;
  /** The visit may turn to another language while the words of the first are still on their way. */
  hasInside(language: Language): boolean;
  /** Throws as `inside` does. */
  aside(language: Language): AsideWords;
  hasAside(language: Language): boolean;
  /** Fetches all that is in use so far in another language. Rejects if it cannot be had. */
  fetchLanguage(language: Language): Promise<void>;
  /** Rejects if it cannot be had. */
  fetchInside(language: Language): Promise<void>;
  /** With those inside, as the guide speaks of every check and fault. Rejects if they cannot be had. */
  fetchAside(language: Language): Promise<void>;
}

const fetchFront = {
  en: async () => front,
  cy: async (): Promise<Welsh<FrontWords>> => (await import('./cy/front')).front,
};
const fetchInside = {
  en: async () => (await import('./en/inside')).inside,
  cy: async (): Promise<Welsh<InsideWords>> => (await import('./cy/inside')).inside,
};
const fetchAside = {
  en: async () => (await import('./en/aside')).aside,
  cy: async (): Promise<Welsh<AsideWords>> => (await import('./cy/aside')).aside,
};

export function createShelf(): Shelf {
  const fronts = new Map<Language, FrontWords>([['en', front]]);
  const insides = new Map<Language, InsideWords>();
  const asides = new Map<Language, AsideWords>();
  const wordsOf = <Words>(shelf: ReadonlyMap<Language, Words>, language: Language): Words => {
    const words = shelf.get(language);
    if (!words) throw new Error(`The words of this screen are not fetched in "${language}"`);
    return words;
  };

  const shelf: Shelf = {
    front: (language) => fronts.get(language) ?? front,
    inside: (language) => wordsOf(insides, language),
    hasInside: (language) => insides.has(language),
    aside: (language) => wordsOf(asides, language),
    hasAside: (language) => asides.has(language) && insides.has(language),
    async fetchLanguage(language) {
      fronts.set(language, await fetchFront[language]());
      if (insides.size > 0) await shelf.fetchInside(language);
      if (asides.size > 0) await shelf.fetchAside(language);
    },
    async fetchInside(language) {
      insides.set(language, await fetchInside[language]());
    },
    async fetchAside(language) {
      const [words] = await Promise.all([fetchAside[language](), shelf.fetchInside(language)]);
      asides.set(language, words);
    },
  };
  return shelf;
}
