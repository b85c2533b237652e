import type { ComponentChildren } from 'preact';
import { classNames, type RootProps } from './classNames';

export interface ErrorMessageProps extends RootProps {
  /** Read out before the message, "Error" or "Gwall": red is not enough. The colon is added here. */
  readonly prefix: string;
  readonly children?: ComponentChildren;
}

export function ErrorMessage({ prefix, class: extra, children, ...rest }: ErrorMessageProps) {
  return (
    <p {...rest} class={classNames('govuk-error-message', extra)}>
      <span class="govuk-visually-hidden">{prefix}:</span> {children}
    </p>
  );
}
