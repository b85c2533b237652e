import { LanguageNavigation } from '../govuk/LanguageNavigation';
import { useCommands, useFrontWords, useVisit } from '../runtime';

/** Each language under its own name, described in itself: these words are the same on every page. */
export const languages = [
  { lang: 'en', text: 'English', description: 'Change the language to English' },
  { lang: 'cy', text: 'Cymraeg', description: 'Newid yr iaith i’r Gymraeg' },
] as const;

export function LanguageChoice() {
  const current = useVisit((visit) => visit.language);
  const { chooseLanguage } = useCommands();
  return (
    <LanguageNavigation
      label={useFrontWords().common.languages}
      items={languages.map((language) =>
        language.lang === current ? { ...language, current: true } : { ...language, href: '#/' },
      )}
      onSelect={(lang) => void chooseLanguage(lang === 'cy' ? 'cy' : 'en')}
    />
  );
}
