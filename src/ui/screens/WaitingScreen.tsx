import { useEffect, useState } from 'preact/hooks';
import type { InsideWords } from '../../content/words';
import type { JourneyAt } from '../../domain/journey';
import { standOf, type Stand } from '../../domain/waiting';
import { fill } from '../fill';
import { Button } from '../govuk/Button';
import { ContactPrison } from '../parts/ContactPrison';
import { ConnectionNotice } from '../parts/ConnectionNotice';
import { DeviceTroubles } from '../parts/DeviceTroubles';
import { HandOffQuestion } from '../parts/HandOffQuestion';
import { GetHelp } from '../parts/GetHelp';
import { LeaveQuestion } from '../parts/LeaveQuestion';
import { OwnPicture } from '../parts/OwnPicture';
import { Page } from '../parts/Page';
import { Said } from '../parts/Said';
import { useCommands, useConfig, useFrontWords, useLanguage, useNow, useWords } from '../runtime';
import { clockTime, duration } from '../times';

/** Joining, or in the waiting room: where the visitor stands, since when, and what happens next. */
export function WaitingScreen({ journey }: { readonly journey: JourneyAt<'joining' | 'waiting'> }) {
  const { waiting, leaving } = useWords();
  const front = useFrontWords();
  const { leave } = useCommands();
  const language = useLanguage();
  const now = useNow();
  const { service } = useConfig();
  const { address, startsAt, prison } = journey.invitation.meeting;
  const joining = journey.at === 'joining';
  // A live region that comes together with its words is not read out.
  const [isHere, setIsHere] = useState(false);
  useEffect(() => setIsHere(true), []);
  const stand = joining ? 'joining' : standOf(journey.call, startsAt, now);

  return (
    <Page title={joining ? waiting.joining : waiting.title} wide asksBeforeHandOff={!joining}>
      <div class="vr-waiting">
        <div>
          <div role="status">
            {isHere && (
              <>
                <p class="vr-waiting__stand">{sentenceOf(stand, waiting)}</p>
                <p class="govuk-body govuk-!-font-weight-bold">{waiting.todo[todoOf[stand]]}</p>
              </>
            )}
          </div>
          <p class="govuk-body">
            {fill(waiting.elapsed, { time: duration(language, now - journey.since, front) })}
            {startsAt !== null && <> · {fill(waiting.booked, { time: clockTime(startsAt) })}</>}
          </p>
          <ConnectionNotice connection={journey.call.connection} />
          <p class="govuk-body">{waiting.next}</p>
          {!joining && (
            <p class="govuk-body">{fill(waiting.contact, { contact: service.contact[language] })}</p>
          )}
          <ContactPrison />
          {prison !== null && <p class="govuk-body">{fill(waiting.prison, { prison })}</p>}
          {!joining && (
            <>
              <p class="govuk-body govuk-!-margin-bottom-2">
                <HandOffQuestion address={address}>{front.handOff.link}</HandOffQuestion>
              </p>
              <p class="govuk-hint">
                <Said>{front.handOff.hint}</Said>
              </p>
            </>
          )}
          <GetHelp />
        </div>
        <div>
          <OwnPicture />
          {journey.call.camera === 'on' && <p class="govuk-body">{waiting.seen}</p>}
          <p class="govuk-body govuk-!-font-weight-bold">{waiting.muted}</p>
          <DeviceTroubles />
        </div>
      </div>
      <LeaveQuestion words={leaving.waiting}>
        {(ask) => (
          // On the way in there is nothing to lose, and so no question; one button all the same, which keeps focus.
          <Button variant="secondary" type="button" onClick={joining ? () => void leave() : ask}>
            {joining ? waiting.stop : waiting.leave}
          </Button>
        )}
      </LeaveQuestion>
    </Page>
  );
}

const todoOf: { readonly [Is in Stand | 'joining']: keyof InsideWords['waiting']['todo'] } = {
  joining: 'joining',
  'not-open': 'wait',
  locked: 'wait',
  overdue: 'ring',
  again: 'ring',
  'again-locked': 'ring',
};

function sentenceOf(stand: Stand | 'joining', words: InsideWords['waiting']): string {
  return {
    joining: words.joiningText,
    'not-open': words.notOpen,
    locked: words.locked,
    overdue: words.overdue,
    again: words.again,
    'again-locked': words.againLocked,
  }[stand];
}
