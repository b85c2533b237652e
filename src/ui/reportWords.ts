import { report as inWelsh } from '../content/cy/report';
import { report as inEnglish } from '../content/en/report';
import type { ReportWords } from '../content/words';
import type { TextWords } from './reportText';
import { useFaultWords, useLanguage, useWords } from './runtime';

/** Words of the report. They come with the pages that show one, in both languages: few visitors need either. */
export const useReportWords = (): { readonly report: ReportWords } => ({
  report: useLanguage() === 'cy' ? inWelsh : inEnglish,
});

export const useTextWords = (): TextWords => ({
  ...useReportWords(),
  inside: useWords(),
  faultWords: useFaultWords(),
});
