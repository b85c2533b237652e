import { support as inWelsh } from '../content/cy/support';
import { support as inEnglish } from '../content/en/support';
import type { SupportWords } from '../content/words';
import { useLanguage } from './runtime';

/** Words of the pages for support staff, which come with them in both languages. */
export const useSupportWords = (): { readonly support: SupportWords } => ({
  support: useLanguage() === 'cy' ? inWelsh : inEnglish,
});
