import { useLanguage, useRuntime } from '../runtime';

/** A sentence. What it quotes from screens in another language is marked, so that a screen reader says it in that one. */
export function Said({ children }: { readonly children: string }) {
  const language = useLanguage();
  const { shelf } = useRuntime();
  const foreign = shelf.hasInside(language) ? shelf.inside(language).foreign : [];
  const other = language === 'cy' ? 'en' : 'cy';
  return (
    <>
      {children.split(/“([^”]+)”/).map((part, index) => {
        const isQuoted = index % 2 === 1;
        if (!isQuoted) return part;
        return <>“{foreign.includes(part) ? <span lang={other}>{part}</span> : part}”</>;
      })}
    </>
  );
}
