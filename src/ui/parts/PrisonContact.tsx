import type { VNode } from 'preact';
import type { Directory } from '../../domain/prisons/directory';
import { useDirectory, useOwnPrison } from '../directory';
import { fill } from '../fill';
import { useAsideWords } from '../runtime';
import { Contacts } from './Contacts';
import { OfPrison } from './OfPrison';

/** The contacts of this visit's prison; `otherwise` where the list does not have it. */
export function PrisonContact({ otherwise }: { readonly otherwise: VNode }) {
  const [directory] = useDirectory();
  return directory?.ok ? <OnList directory={directory.value} otherwise={otherwise} /> : otherwise;
}

interface OnListProps {
  readonly directory: Directory;
  readonly otherwise: VNode;
}

function OnList({ directory, otherwise }: OnListProps) {
  const { prisons } = useAsideWords();
  const prison = useOwnPrison(directory);
  if (!prison) return otherwise;
  return (
    <>
      <p class="govuk-body govuk-!-margin-bottom-2">
        <OfPrison sentence={prisons.contactOf} name={prison.name} />
      </p>
      <Contacts prison={prison} />
      <p class="govuk-hint">{fill(prisons.olderThanBooking, { date: directory.date })}</p>
    </>
  );
}
