import type { ComponentChildren } from 'preact';
import { classNames, type RootProps } from './classNames';

export interface BackLinkProps extends RootProps {
  readonly href: string;
  /** For a dark ground. */
  readonly inverse?: boolean | undefined;
  readonly children?: ComponentChildren;
}

export function BackLink({ href, inverse = false, class: extra, children, ...rest }: BackLinkProps) {
  return (
    <a
      {...rest}
      href={href}
      class={classNames('govuk-back-link', inverse && 'govuk-back-link--inverse', extra)}
    >
      {children}
    </a>
  );
}
