import type { ComponentChildren } from 'preact';
import { classNames, type RootProps } from './classNames';

export interface SkipLinkProps extends RootProps {
  /** The id of what to go to. It needs `tabindex="-1"`. */
  readonly target?: string | undefined;
  readonly children?: ComponentChildren;
}

export function SkipLink({ target = 'main-content', class: extra, children, ...rest }: SkipLinkProps) {
  const skip = (event: Event) => {
    // Followed as a link, it would replace the fragment, and with it the route.
    event.preventDefault();
    document.getElementById(target)?.focus();
  };
  return (
    <a {...rest} href={`#${target}`} class={classNames('govuk-skip-link', extra)} onClick={skip}>
      {children}
    </a>
  );
}
