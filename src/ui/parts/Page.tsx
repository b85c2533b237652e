import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../fill';
import { BackLink } from '../govuk/BackLink';
import { ErrorSummary } from '../govuk/ErrorSummary';
import { Footer } from '../govuk/Footer';
import { GenericHeader } from '../govuk/GenericHeader';
import { SkipLink } from '../govuk/SkipLink';
import { isCalling } from '../../visit/journeySlice';
import { useTitle } from '../pageMark';
import { invitationIn } from '../route';
import { useConfig, useFrontWords, useLanguage, useRuntime, useVisit } from '../runtime';
import { useFragment } from '../useFragment';
import { HandOff } from './HandOff';
import { LanguageChoice } from './LanguageChoice';

export interface Complaint {
  readonly text: string;
  /** Which field is to be mended. */
  readonly fieldId: string;
  /** New with each submission, so that the same complaint is read out again. */
  readonly attempt: number;
}

interface PageProps {
  readonly title: string;
  /** Where "Back" leads; no link when left out. */
  readonly back?: string;
  /** What was wrong with the visitor's answer. Stands above all else and takes focus. */
  readonly complaint?: Complaint | undefined;
  /** The same, where a page asks more than one thing. */
  readonly complaints?: readonly Complaint[] | undefined;
  /** Puts "Error: " before the title in the tab, which screen readers read first. */
  readonly hasErrors?: boolean;
  readonly wide?: boolean;
  /** The page has its own way to the official web app, which asks first. */
  readonly asksBeforeHandOff?: boolean;
  readonly children: ComponentChildren;
}

/** Header, one main column, footer: what every screen but the visit itself stands in. */
export function Page(props: PageProps) {
  const { title, back, complaint, wide = false, children } = props;
  const { complaints = complaint ? [complaint] : [], hasErrors = complaints.length > 0 } = props;
  const { asksBeforeHandOff = false } = props;
  const { common } = useFrontWords();
  const { service } = useConfig();
  const language = useLanguage();
  const invitation = useVisit((visit) => invitationIn(visit.journey));
  const asideLinks = useAsideLinks();
  const calling = useIsCalling();
  const { isReplay } = useRuntime();
  usePageTitle(title, hasErrors);

  return (
    <>
      {/* A page within a page has one already. */}
      {!isReplay && <SkipLink>{common.skip}</SkipLink>}
      <header>
        <GenericHeader href={calling ? undefined : '#/'}>{service.name[language]}</GenericHeader>
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
              {complaints.length > 0 && (
                <ErrorSummary
                  key={complaints[0]?.attempt}
                  title={common.problem}
                  errors={complaints}
                  takesFocus={!isReplay}
                />
              )}
              <Heading takesFocus={complaints.length === 0}>{title}</Heading>
              {children}
              {invitation && !asksBeforeHandOff && <HandOff address={invitation.meeting.address} />}
            </div>
          </div>
        </main>
      </div>
      <footer>
        <Footer linksTitle={asideLinks.length > 0 ? common.help : undefined} links={asideLinks}>
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

const useIsCalling = () => useVisit((visit) => isCalling(visit.journey));

/** None from a call: whoever follows one there would leave the room behind another page. */
function useAsideLinks() {
  const { common } = useFrontWords();
  const links = [
    { href: useFragment({ page: 'guide', about: null }), text: common.guide },
    { href: useFragment({ page: 'prisons', about: null }), text: common.prisons },
    { href: useFragment({ page: 'booking', about: null }), text: common.booking },
    { href: useFragment({ page: 'links', about: null }), text: common.links },
    { href: useFragment({ page: 'privacy', about: null }), text: common.privacy },
    { href: useFragment({ page: 'accessibility', about: null }), text: common.accessibility },
    { href: useFragment({ page: 'report', about: null }), text: common.report },
  ];
  return useIsCalling() ? [] : links;
}

/** The title in the tab: the page, then the service. */
export function usePageTitle(page: string, hasErrors = false): void {
  const { common } = useFrontWords();
  const { service } = useConfig();
  const language = useLanguage();
  const form = hasErrors ? common.errorTitled : common.titled;
  useTitle(fill(form, { page, service: service.name[language] }));
}

interface HeadingProps {
  readonly children: string;
  readonly class?: string;
  /** Not where something else on the page has more to say. */
  readonly takesFocus?: boolean;
}

/** Takes focus when the visitor arrives from another screen, so that a screen reader says where they are. */
export function Heading({ children, class: look = 'govuk-heading-l', takesFocus = true }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { isReplay } = useRuntime();
  useEffect(() => {
    if (isReplay) return;
    if (!arrivedBefore) arrivedBefore = true;
    else if (takesFocus) heading.current?.focus({ preventScroll: true });
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
