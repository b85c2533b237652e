import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Details } from '../govuk/Details';

interface FoldedProps {
  readonly summary: ComponentChildren;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** Draws what it holds once it is opened: a list of a hundred must not keep an old phone busy. */
export function Folded({ summary, open = false, children }: FoldedProps) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <Details summary={summary} open={open} onToggle={(isOpen) => isOpen && setOpened(true)}>
      {(open || wasOpened) && children}
    </Details>
  );
}
