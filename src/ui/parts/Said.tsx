import { useLanguage, useRuntime } from '../runtime';

interface SaidProps {
  readonly children: string;
  /** What else of it is English in every language: the words of the platform. Names of errors are known to be. */
  readonly english?: readonly string[];
}

/** A sentence. What it quotes from screens in another language is marked, so that a screen reader says it in that one. */
export function Said({ children, english = [] }: SaidProps) {
  const language = useLanguage();
  const { shelf } = useRuntime();
  const foreign = [
    ...shelf.front(language).foreign,
    ...(shelf.hasInside(language) ? shelf.inside(language).foreign : []),
  ];
  const isEnglish = (part: string) => english.includes(part) || /^[A-Za-z]+Error$/.test(part);
  const isForeign = (part: string) => foreign.includes(part) || (language !== 'en' && isEnglish(part));
  const other = language === 'cy' ? 'en' : 'cy';
  return (
    <>
      {children.split(/“([^”]+)”/).map((part, index) => {
        const isQuoted = index % 2 === 1;
        if (!isQuoted) return part;
        return <>“{isForeign(part) ? <span lang={other}>{part}</span> : part}”</>;
      })}
    </>
  );
}
