import type { ComponentChildren } from 'preact';
import { classNames, type RootProps } from './classNames';

export interface GenericHeaderProps extends RootProps {
  readonly href: string;
  /** The name of the service. */
  readonly children?: ComponentChildren;
}

/** govuk-frontend's header "for services not on the GOV.UK website". */
export function GenericHeader({ href, class: extra, children, ...rest }: GenericHeaderProps) {
  return (
    <div {...rest} class={classNames('govuk-generic-header', extra)}>
      <div class="govuk-generic-header__container govuk-width-container">
        <div class="govuk-generic-header__logo">
          <a href={href} class="govuk-generic-header__homepage-link">
            {children}
          </a>
        </div>
      </div>
    </div>
  );
}
