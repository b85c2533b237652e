import { setup as inWelsh } from '../../../content/cy/setup';
import { setup as inEnglish } from '../../../content/en/setup';
import type { FileProblem } from '../../../domain/settingsFile';
import { useDirectory } from '../../directory';
import { fill } from '../../fill';
import { Button } from '../../govuk/Button';
import { WarningText } from '../../govuk/WarningText';
import { AsideLink } from '../../parts/AsideLink';
import { FileTrouble } from '../../parts/FileTrouble';
import { Page } from '../../parts/Page';
import { PrisonSearch } from '../../parts/PrisonSearch';
import { useAsideWords, useConfig, useFrontWords, useLanguage } from '../../runtime';
import { useFragment } from '../../useFragment';

/** Whom to write to or ring: every prison of the list, with its age, and what to have ready. */
export function PrisonsScreen() {
  const { prisons: words } = useAsideWords();
  const { common } = useFrontWords();
  const [directory, again, tries] = useDirectory();
  // The button that asked once more has gone with what it was about: a new arrival, where the heading takes focus.
  const arrival = directory?.ok && tries > 1 ? 'at last' : 'first';
  return (
    <Page key={arrival} title={words.title} back={useFragment(null)}>
      <p class="govuk-body-l">{words.emailFirst}</p>
      <WarningText iconText={common.warning}>{words.notJoin}</WarningText>
      <p class="govuk-body">
        <AsideLink page="booking">{common.booking}</AsideLink>
      </p>
      {directory?.ok && <PrisonSearch directory={directory.value} />}
      {directory && !directory.ok && <NotOpened problem={directory.failure} tries={tries} again={again} />}
    </Page>
  );
}

interface NotOpenedProps {
  readonly problem: FileProblem;
  readonly tries: number;
  readonly again: () => void;
}

function NotOpened({ problem, tries, again }: NotOpenedProps) {
  const { prisons: words } = useAsideWords();
  const { common } = useFrontWords();
  const { prisons: file } = useConfig();
  const setup = useLanguage() === 'cy' ? inWelsh : inEnglish;
  return (
    <>
      <p class="govuk-body" role="alert">
        {words.notOpened}
        {tries > 1 && ` ${fill(words.notOpenedAgain, { count: tries })}`}
      </p>
      <Button type="button" onClick={again}>
        {common.tryAgain}
      </Button>
      <FileTrouble file={file} problem={problem} words={setup} />
    </>
  );
}
