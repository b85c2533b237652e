import type { ComponentChildren } from 'preact';
import { classNames, type RootProps } from './classNames';

export type LabelSize = 's' | 'm' | 'l' | 'xl';

export interface LabelProps extends RootProps {
  readonly for: string;
  readonly size?: LabelSize | undefined;
  /** When the page asks one question, the question is its heading. */
  readonly isPageHeading?: boolean | undefined;
  readonly children?: ComponentChildren;
}

export function Label(props: LabelProps) {
  const { for: control, size, isPageHeading = false, class: extra, children, ...rest } = props;
  const label = (
    <label {...rest} class={classNames('govuk-label', size && `govuk-label--${size}`, extra)} for={control}>
      {children}
    </label>
  );
  // Each screen's h1 takes focus when the route changes.
  return isPageHeading ? (
    <h1 class="govuk-label-wrapper" tabIndex={-1}>
      {label}
    </h1>
  ) : (
    label
  );
}
