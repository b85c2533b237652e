import type { ComponentChildren } from 'preact';
import { classNames, type RootProps } from './classNames';

export interface WarningTextProps extends RootProps {
  /** "Warning": what the icon says to those who cannot see it. */
  readonly iconText: string;
  readonly children?: ComponentChildren;
}

export function WarningText({ iconText, class: extra, children, ...rest }: WarningTextProps) {
  return (
    <div {...rest} class={classNames('govuk-warning-text', extra)}>
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">{iconText}</span> {children}
      </strong>
    </div>
  );
}
