import { invitationFaults } from '../../domain/invitationFaults';
import type { Invitation } from '../../domain/invitation/reading';
import { fill } from '../fill';
import { Button } from '../govuk/Button';
import { InsetText } from '../govuk/InsetText';
import { SummaryList } from '../govuk/SummaryList';
import { WarningText } from '../govuk/WarningText';
import { useCommands, useFrontWords, useLanguage, useNow } from '../runtime';
import { dateAndTime, duration } from '../times';
import { FaultBlock } from './FaultBlock';
import { Page } from './Page';
import { RoomAddress } from './RoomAddress';

/** The room, when, how long until then, and the way on. */
export function FoundRoom({ invitation }: { readonly invitation: Invitation }) {
  const words = useFrontWords();
  const { start, common, invitationFaults: faultWords } = words;
  const { go, read } = useCommands();
  const { address, startsAt, prison } = invitation.meeting;

  return (
    <Page title={start.room}>
      <p class="govuk-body-l">{start.lead}</p>
      <SummaryList
        rows={[
          { key: start.roomAddress, value: <RoomAddress>{address}</RoomAddress> },
          ...(prison === null ? [] : [{ key: start.prison, value: prison }]),
          { key: start.when, value: startsAt === null ? start.whenUnknown : dateAndTime(startsAt, words) },
        ]}
      />
      {startsAt !== null && <Countdown startsAt={startsAt} />}
      {invitation.warnings.map((warning) =>
        // Staff will ask which link it was, so this one has a code for the telephone.
        warning === 'host-link' ? (
          <FaultBlock
            fault={invitationFaults['invitation-host-link']}
            words={faultWords['invitation-host-link']}
            evidence={start.warnings[warning]}
          />
        ) : (
          <InsetText>{start.warnings[warning]}</InsetText>
        ),
      )}
      <WarningText iconText={common.warning}>{start.lateWarning}</WarningText>
      <div class="govuk-button-group">
        <Button type="button" isStart onClick={() => go('check')}>
          {common.continue}
        </Button>
        <Button variant="secondary" type="button" onClick={() => read('')}>
          {start.other}
        </Button>
      </div>
    </Page>
  );
}

/** Until then an officer may still be in the room. */
const LONG_AGO_MS = 60 * 60_000;

function Countdown({ startsAt }: { readonly startsAt: number }) {
  const words = useFrontWords();
  const language = useLanguage();
  const now = useNow();
  const time = duration(language, startsAt - now, words);
  return (
    <>
      <p class="govuk-body-l">
        {fill(startsAt >= now ? words.start.startsIn : words.start.startedAgo, { time })}
      </p>
      {now - startsAt > LONG_AGO_MS && <InsetText>{words.start.longAgo}</InsetText>}
    </>
  );
}
