import type { ComponentChildren } from 'preact';
import { classNames, type RootProps } from './classNames';
import type { LabelSize } from './Label';

export interface FieldsetProps extends RootProps {
  /** The question that the controls within answer together. */
  readonly legend: ComponentChildren;
  readonly legendSize?: LabelSize | undefined;
  readonly legendIsPageHeading?: boolean | undefined;
  readonly describedBy?: string | undefined;
  readonly children?: ComponentChildren;
}

export function Fieldset(props: FieldsetProps) {
  const { legend, legendSize, legendIsPageHeading = false, describedBy, class: extra, ...more } = props;
  const { children, ...rest } = more;
  return (
    <fieldset {...rest} class={classNames('govuk-fieldset', extra)} aria-describedby={describedBy}>
      <legend
        class={classNames('govuk-fieldset__legend', legendSize && `govuk-fieldset__legend--${legendSize}`)}
      >
        {legendIsPageHeading ? (
          // Each screen's h1 takes focus when the route changes.
          <h1 class="govuk-fieldset__heading" tabIndex={-1}>
            {legend}
          </h1>
        ) : (
          legend
        )}
      </legend>
      {children}
    </fieldset>
  );
}
