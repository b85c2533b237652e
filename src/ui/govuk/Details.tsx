import type { ComponentChildren } from 'preact';
import { classNames, type RootProps } from './classNames';

export interface DetailsProps extends RootProps {
  readonly summary: ComponentChildren;
  readonly open?: boolean | undefined;
  readonly onToggle?: ((open: boolean) => void) | undefined;
  readonly children?: ComponentChildren;
}

export function Details({ summary, open, onToggle, class: extra, children, ...rest }: DetailsProps) {
  return (
    <details
      {...rest}
      class={classNames('govuk-details', extra)}
      open={open}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{summary}</span>
      </summary>
      <div class="govuk-details__text">{children}</div>
    </details>
  );
}
