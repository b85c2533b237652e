import type { ComponentChildren } from 'preact';
import { classNames, type RootProps } from './classNames';

export interface HintProps extends RootProps {
  readonly children?: ComponentChildren;
}

export function Hint({ class: extra, children, ...rest }: HintProps) {
  return (
    <div {...rest} class={classNames('govuk-hint', extra)}>
      {children}
    </div>
  );
}
