import type { ComponentChildren } from 'preact';
import { classNames, type RootProps } from './classNames';

export interface LanguageChoice {
  /** BCP 47, "en" or "cy". */
  readonly lang: string;
  /** The language's own name for itself. */
  readonly text: ComponentChildren;
  /** Where the page is in that language; left out for the current one. */
  readonly href?: string | undefined;
  readonly current?: boolean | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
  /** Read out after the name, in that language: "Newid yr iaith i'r Gymraeg". */
  readonly description?: string | undefined;
}

export interface LanguageNavigationProps extends RootProps {
  readonly label: string;
  /** The language of the label, where it is not the page's. */
  readonly lang?: string | undefined;
  readonly items: readonly LanguageChoice[];
  /** Changes the language in place: the link is then not followed, and the route stays what it is. */
  readonly onSelect?: ((lang: string) => void) | undefined;
}

export function LanguageNavigation(props: LanguageNavigationProps) {
  const { label, items, onSelect, class: extra, ...rest } = props;
  return (
    <nav {...rest} class={classNames('govuk-language-navigation', extra)} aria-label={label}>
      <ul class="govuk-language-navigation__list">
        {items.map((item) => (
          <li key={item.lang} class="govuk-language-navigation__list-item">
            <LanguageName {...item} onSelect={onSelect} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function LanguageName(props: LanguageChoice & Pick<LanguageNavigationProps, 'onSelect'>) {
  const { lang, text, href, current = false, dir, description, onSelect } = props;
  if (current || href === undefined)
    return (
      <span class="govuk-language-navigation__text" aria-current="true" lang={lang} dir={dir}>
        {text}
      </span>
    );

  const select = (event: Event) => {
    if (!onSelect) return;
    event.preventDefault();
    onSelect(lang);
  };
  return (
    <a
      class="govuk-language-navigation__link"
      href={href}
      rel="alternate"
      lang={lang}
      hreflang={lang}
      dir={dir}
      onClick={select}
    >
      {text}
      {description && <span class="govuk-visually-hidden"> {description}</span>}
    </a>
  );
}
