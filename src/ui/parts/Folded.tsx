import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Details } from '../govuk/Details';

interface FoldedProps {
  readonly summary: ComponentChildren;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** Draws what it holds while it is open: a list of a hundred must not keep an old phone busy, nor old news stand in it. */
export function Folded({ summary, open = false, children }: FoldedProps) {
  const [isOpened, setOpened] = useState(false);
  return (
    <Details summary={summary} open={open} onToggle={setOpened}>
      {(open || isOpened) && children}
    </Details>
  );
}
