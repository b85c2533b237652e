import type { Invitation } from '../../domain/invitation/reading';
import { fill } from '../fill';
import { Button } from '../govuk/Button';
import { InsetText } from '../govuk/InsetText';
import { SummaryList } from '../govuk/SummaryList';
import { WarningText } from '../govuk/WarningText';
import { useCommands, useNow, useTexts, useVisit } from '../runtime';
import { dateAndTime, duration } from '../times';

/** The room, when, how long until then, and the way on. */
export function FoundRoom({ invitation }: { readonly invitation: Invitation }) {
  const texts = useTexts();
  const { start, common } = texts;
  const { go, read } = useCommands();
  const { address, startsAt, prison } = invitation.meeting;

  return (
    <>
      <h2 class="govuk-heading-m">{start.room}</h2>
      <SummaryList
        rows={[
          { key: start.roomAddress, value: address },
          ...(prison === null ? [] : [{ key: start.prison, value: prison }]),
          { key: start.when, value: startsAt === null ? start.whenUnknown : dateAndTime(startsAt, texts) },
        ]}
      />
      {startsAt !== null && <Countdown startsAt={startsAt} />}
      {invitation.warnings.map((warning) => (
        <InsetText>{start.warnings[warning]}</InsetText>
      ))}
      <WarningText iconText={common.warning}>{start.lateWarning}</WarningText>
      <Button type="button" isStart onClick={() => go('check')}>
        {common.continue}
      </Button>
      <Button variant="secondary" type="button" onClick={() => read('')}>
        {start.other}
      </Button>
    </>
  );
}

function Countdown({ startsAt }: { readonly startsAt: number }) {
  const texts = useTexts();
  const language = useVisit((visit) => visit.language);
  const now = useNow();
  const time = duration(language, startsAt - now, texts);
  return (
    <p class="govuk-body-l">
      {fill(startsAt >= now ? texts.start.startsIn : texts.start.startedAgo, { time })}
    </p>
  );
}
