import type { Aside } from '../domain/aside';
import { fragmentOf } from './route';
import { useConfig, useLanguage, useVisit } from './runtime';

/** The address of where the visitor is in the journey, or of a page beside it. */
export function useFragment(aside: Aside | null): string {
  const journey = useVisit((visit) => visit.journey);
  const language = useLanguage();
  const { language: usual } = useConfig();
  return fragmentOf(journey, language === usual ? null : language, aside);
}
