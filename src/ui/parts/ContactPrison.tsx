import { useAside } from '../Fetched';
import { useFrontWords, usePrisonName } from '../runtime';
import { AsideLink } from './AsideLink';

/** Where advice ends with the prison: its contacts once we know which one it is, else the way to find them. */
export function ContactPrison() {
  const name = usePrisonName();
  const aside = useAside(name !== null);
  const otherwise = <PrisonsLink />;
  return aside ? <aside.PrisonContact otherwise={otherwise} /> : otherwise;
}

export function PrisonsLink() {
  const { common } = useFrontWords();
  return (
    <p class="govuk-body">
      <AsideLink page="prisons">{common.prisons}</AsideLink>
    </p>
  );
}
