import type { ComponentChildren } from 'preact';
import { classNames, type RootProps } from './classNames';

export type TagColour =
  'grey' | 'green' | 'teal' | 'blue' | 'purple' | 'magenta' | 'red' | 'orange' | 'yellow';

export interface TagProps extends RootProps {
  /** Never the only carrier of the meaning: the word says it too. Blue when left out. */
  readonly colour?: TagColour | undefined;
  readonly children?: ComponentChildren;
}

export function Tag({ colour = 'blue', class: extra, children, ...rest }: TagProps) {
  return (
    // Blue is the tag's own colour; govuk-frontend keeps no rule for `--blue`.
    <strong {...rest} class={classNames('govuk-tag', colour !== 'blue' && `govuk-tag--${colour}`, extra)}>
      {children}
    </strong>
  );
}
