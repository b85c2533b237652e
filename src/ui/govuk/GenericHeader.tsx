import type { ComponentChildren } from 'preact';
import { classNames, type RootProps } from './classNames';

export interface GenericHeaderProps extends RootProps {
  /** Where the name leads; left out where leaving the page would cost something. */
  readonly href?: string | undefined;
  /** The name of the service. */
  readonly children?: ComponentChildren;
}

/** govuk-frontend's header "for services not on the GOV.UK website". */
export function GenericHeader({ href, class: extra, children, ...rest }: GenericHeaderProps) {
  const look = 'govuk-generic-header__homepage-link';
  return (
    <div {...rest} class={classNames('govuk-generic-header', extra)}>
      <div class="govuk-generic-header__container govuk-width-container">
        <div class="govuk-generic-header__logo">
          {href === undefined ? (
            <span class={look}>{children}</span>
          ) : (
            <a href={href} class={look}>
              {children}
            </a>
          )}
        </div>
      </div>
    </div>
  );
}
