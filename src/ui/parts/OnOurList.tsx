import { prisonNamed } from '../../domain/prisons/findPrisons';
import { useDirectory } from '../directory';
import { InsetText } from '../govuk/InsetText';
import { useAsideWords } from '../runtime';
import { OfPrison } from './OfPrison';

/** Whether a visitor will find this prison’s contacts by the name that was typed. Nothing while there is no list. */
export function OnOurList({ prison }: { readonly prison: string }) {
  const { links } = useAsideWords();
  const [directory] = useDirectory();
  if (!directory?.ok) return null;
  const known = prisonNamed(directory.value.prisons, prison);
  if (!known) return <InsetText>{links.notOnList}</InsetText>;
  // The same name need not be said back.
  return (
    <InsetText>
      {known.name === prison ? links.onListSo : <OfPrison sentence={links.onList} name={known.name} />}
    </InsetText>
  );
}
