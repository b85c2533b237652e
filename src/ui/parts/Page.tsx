import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../fill';
import { BackLink } from '../govuk/BackLink';
import { Footer } from '../govuk/Footer';
import { GenericHeader } from '../govuk/GenericHeader';
import { SkipLink } from '../govuk/SkipLink';
import { useConfig, useFrontWords, useLanguage } from '../runtime';
import { LanguageChoice } from './LanguageChoice';

interface PageProps {
  readonly title: string;
  /** Where "Back" leads; no link when left out. */
  readonly back?: string;
  /** Puts "Error: " before the title in the tab, which screen readers read first. */
  readonly hasErrors?: boolean;
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** Header, one main column, footer: what every screen but the visit itself stands in. */
export function Page({ title, back, hasErrors = false, wide = false, children }: PageProps) {
  const { common } = useFrontWords();
  const { service } = useConfig();
  const language = useLanguage();
  useTitle(
    fill(hasErrors ? common.errorTitled : common.titled, { page: title, service: service.name[language] }),
  );

  return (
    <>
      <SkipLink>{common.skip}</SkipLink>
      <header>
        <GenericHeader href="#/">{service.name[language]}</GenericHeader>
      </header>
      <div class="govuk-width-container">
        <div class="vr-header__row">
          {back !== undefined && (
            <nav aria-label={common.steps}>
              <BackLink href={back}>{common.back}</BackLink>
            </nav>
          )}
          <LanguageChoice />
        </div>
        <main class="govuk-main-wrapper" id="main-content" tabIndex={-1}>
          <div class="govuk-grid-row">
            <div class={wide ? 'govuk-grid-column-full' : 'govuk-grid-column-two-thirds'}>
              <Heading>{title}</Heading>
              {children}
            </div>
          </div>
        </main>
      </div>
      <footer>
        <Footer>
          <p class="govuk-!-margin-bottom-2">{common.private}</p>
          <p class="govuk-!-margin-bottom-2">{common.notOfficial}</p>
          <p class="govuk-!-margin-bottom-0">
            {common.contact}: {service.contact[language]}
          </p>
        </Footer>
      </footer>
    </>
  );
}

export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}

/** Takes focus when the visitor arrives from another screen, so that a screen reader says where they are. */
export function Heading({ children, class: look = 'govuk-heading-l' }: { children: string; class?: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!arrivedBefore) arrivedBefore = true;
    else heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return (
    <h1 class={look} tabIndex={-1} ref={heading}>
      {children}
    </h1>
  );
}

// The first screen must leave focus at the top of the page, where the skip link is. Belongs to the document.
let arrivedBefore = false;
