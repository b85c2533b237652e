import type { ComponentChildren } from 'preact';
import { classNames, type RootProps } from './classNames';

export interface InsetTextProps extends RootProps {
  readonly children?: ComponentChildren;
}

export function InsetText({ class: extra, children, ...rest }: InsetTextProps) {
  return (
    <div {...rest} class={classNames('govuk-inset-text', extra)}>
      {children}
    </div>
  );
}
