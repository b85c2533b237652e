import type { ComponentChildren } from 'preact';
import { classNames, type RootProps } from './classNames';

export interface PanelProps extends RootProps {
  readonly title: ComponentChildren;
  /** 1 when left out: a panel is as a rule what the whole page says. */
  readonly titleLevel?: 1 | 2 | undefined;
  readonly children?: ComponentChildren;
}

export function Panel({ title, titleLevel = 1, class: extra, children, ...rest }: PanelProps) {
  const Title = `h${titleLevel}` as const;
  return (
    <div {...rest} class={classNames('govuk-panel govuk-panel--confirmation', extra)}>
      {/* Each screen's h1 takes focus when the route changes. */}
      <Title class="govuk-panel__title" tabIndex={titleLevel === 1 ? -1 : undefined}>
        {title}
      </Title>
      {children && <div class="govuk-panel__body">{children}</div>}
    </div>
  );
}
