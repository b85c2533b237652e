import { provocations as provocationsInWelsh } from '../content/cy/provocations';
import { support as inWelsh } from '../content/cy/support';
import { provocations } from '../content/en/provocations';
import { support as inEnglish } from '../content/en/support';
import type { ProvocationWords, SupportWords } from '../content/words';
import { useLanguage } from './runtime';

interface Words {
  readonly support: SupportWords;
  readonly provocations: ProvocationWords;
}

const inBoth: Readonly<Record<ReturnType<typeof useLanguage>, Words>> = {
  en: { support: inEnglish, provocations },
  cy: { support: inWelsh, provocations: provocationsInWelsh },
};

/** Words of the pages for support staff, which come with them in both languages. */
export const useSupportWords = (): Words => inBoth[useLanguage()];
