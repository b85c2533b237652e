import type { AsidePage } from '../../domain/aside';
import { isCalling } from '../../visit/journeySlice';
import { useFrontWords, useVisit } from '../runtime';
import { useFragment } from '../useFragment';

interface AsideLinkProps {
  readonly page: AsidePage;
  readonly about?: string;
  readonly children: string;
}

/** To a page beside the journey. From a call it opens in a new tab: nobody may lose the room over it. */
export function AsideLink({ page, about, children }: AsideLinkProps) {
  const { common } = useFrontWords();
  const href = useFragment({ page, about: about ?? null });
  if (!useVisit((visit) => isCalling(visit.journey)))
    return (
      <a class="govuk-link" href={href}>
        {children}
      </a>
    );
  return (
    <a class="govuk-link" href={href} target="_blank" rel="noopener noreferrer">
      {children} {common.newTab}
    </a>
  );
}
