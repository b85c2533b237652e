import type { ComponentChildren } from 'preact';
import { classNames, type RootProps } from './classNames';

export interface FooterLink {
  readonly href: string;
  readonly text: ComponentChildren;
}

export interface FooterProps extends RootProps {
  /** Read out before the links; not shown. */
  readonly linksTitle?: string | undefined;
  readonly links?: readonly FooterLink[] | undefined;
  /** Below the links: who runs this, and that it is not an official service. */
  readonly children?: ComponentChildren;
}

/** Without crown, crest, Open Government Licence and "Crown copyright": we may use none of them. */
export function Footer({ linksTitle, links = [], class: extra, children, ...rest }: FooterProps) {
  return (
    <div {...rest} class={classNames('govuk-footer', extra)}>
      <div class="govuk-width-container">
        <div class="govuk-footer__meta">
          <div class="govuk-footer__meta-item govuk-footer__meta-item--grow">
            {linksTitle && <h2 class="govuk-visually-hidden">{linksTitle}</h2>}
            {links.length > 0 && (
              <ul class="govuk-footer__inline-list">
                {links.map(({ href, text }) => (
                  <li key={href} class="govuk-footer__inline-list-item">
                    <a class="govuk-footer__link" href={href}>
                      {text}
                    </a>
                  </li>
                ))}
              </ul>
            )}
            {children && <div class="govuk-footer__meta-custom">{children}</div>}
          </div>
        </div>
      </div>
    </div>
  );
}
