import type { ComponentChildren } from 'preact';
import { classNames, type RootProps } from './classNames';
import { Tag, type TagColour } from './Tag';

export interface PhaseBannerProps extends RootProps {
  /** "Beta". */
  readonly phase: ComponentChildren;
  readonly colour?: TagColour | undefined;
  readonly children?: ComponentChildren;
}

export function PhaseBanner({ phase, colour, class: extra, children, ...rest }: PhaseBannerProps) {
  return (
    <div {...rest} class={classNames('govuk-phase-banner govuk-width-container', extra)}>
      <p class="govuk-phase-banner__content">
        <Tag class="govuk-phase-banner__content__tag" colour={colour}>
          {phase}
        </Tag>
        <span class="govuk-phase-banner__text">{children}</span>
      </p>
    </div>
  );
}
