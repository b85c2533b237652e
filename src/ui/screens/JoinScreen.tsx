import { useEffect } from 'preact/hooks';
import { faults } from '../../domain/faults';
import type { JourneyAt } from '../../domain/journey';
import type { CheckState } from '../../visit/checkState';
import { fill } from '../fill';
import { Button } from '../govuk/Button';
import { SummaryList } from '../govuk/SummaryList';
import { DeviceTroubles } from '../parts/DeviceTroubles';
import { useIsUnsupported } from '../parts/HandOff';
import { OwnPicture } from '../parts/OwnPicture';
import { Page } from '../parts/Page';
import { Sound } from '../parts/Sound';
import { useCommands, useVisit, useWords } from '../runtime';

const devices = ['camera', 'microphone', 'speaker', 'line'] as const;

/** One button into the room, and the first moment after it was pressed. */
export function JoinScreen({ journey }: { readonly journey: JourneyAt<'join' | 'joining'> }) {
  const { join: words, check, waiting } = useWords();
  const { join, runCheck } = useCommands();
  const checks = useVisit((visit) => visit.checks);
  const isUnsupported = useIsUnsupported();
  const isJoining = journey.at === 'joining';
  // Whoever came past the checks learns here, and not from a call that fails, that this browser can make none.
  useEffect(() => {
    if (checks.browser.is === 'waiting') void runCheck('browser');
  }, []);

  return (
    <Page title={words.title} back="#/name">
      <p class="govuk-body-l">{fill(words.as, { name: journey.guest.name })}</p>
      <div class="vr-own">
        <OwnPicture />
        <Sound />
      </div>
      <DeviceTroubles />
      {isUnsupported ? (
        <p class="govuk-body">{words.unsupported}</p>
      ) : (
        <>
          <p class="govuk-body">{words.asGuest}</p>
          <Button type="button" preventDoubleClick onClick={() => void join()}>
            {isJoining ? waiting.joining : words.button}
          </Button>
          <p class="govuk-visually-hidden" role="status">
            {isJoining && waiting.joiningText}
          </p>
        </>
      )}
      <h2 class="govuk-heading-s">{words.devices}</h2>
      <SummaryList
        rows={devices.map((device) => ({
          key: check.names[device],
          value: words.device[howIs(checks[device])],
        }))}
      />
      {devices.some((device) => howIs(checks[device]) === 'unknown') && (
        <p class="govuk-body">
          <a class="govuk-link" href="#/check">
            {words.checkDevices}
          </a>
        </p>
      )}
    </Page>
  );
}

function howIs(state: CheckState): 'ready' | 'problem' | 'unknown' {
  if (state.is === 'waiting' || state.verdict.is === 'undecided' || state.verdict.is === 'unclear')
    return 'unknown';
  if (state.verdict.is === 'ready') return 'ready';
  // A question that is still open is no problem of the device.
  return faults[state.verdict.fault].effect === 'waits' ? 'unknown' : 'problem';
}
