import { useEffect, useRef } from 'preact/hooks';
import { checkIds } from '../../checks/registry';
import { faults } from '../../domain/faults';
import { faultOf } from '../../visit/checkState';
import { Button } from '../govuk/Button';
import { Details } from '../govuk/Details';
import { InsetText } from '../govuk/InsetText';
import { AsideLink } from '../parts/AsideLink';
import { CheckRow } from '../parts/CheckRow';
import { useIsUnsupported } from '../parts/HandOff';
import { Page } from '../parts/Page';
import { Said } from '../parts/Said';
import { SelfView } from '../parts/SelfView';
import { Sound } from '../parts/Sound';
import { useCommands, useFrontWords, useVisit, useWords } from '../runtime';
import { useFragment } from '../useFragment';

/** The checks of this device and line. Going on is always possible: late parties are locked out. */
export function CheckScreen() {
  const { check, join } = useWords();
  const { startChecks, checkDevices, go } = useCommands();
  const forRoom = useVisit((visit) => visit.journey.at === 'check');
  const camera = useVisit(({ checks }) => checks.camera.is);
  const microphone = useVisit(({ checks }) => checks.microphone.is);
  // Whoever came back from the page with the Join button goes on to it.
  const isNamed = useVisit(({ journey }) => journey.at === 'check' && journey.prepared.guest !== null);
  const notAsked = camera === 'waiting' || microphone === 'waiting';

  // The one finding that stops anyone: the page then ends with the way out, in place of the way on.
  const isUnsupported = useIsUnsupported();

  useEffect(() => void startChecks(), []);

  // The button goes away with the question that it asks, and would take the visitor's place on the page with it.
  const list = useRef<HTMLHeadingElement>(null);
  const askForDevices = () => {
    list.current?.focus({ preventScroll: true });
    void checkDevices();
  };

  return (
    <Page title={check.title} back="#/" wide>
      <p class="govuk-body-l">{isUnsupported ? join.unsupported : check.lead}</p>
      <div class="vr-check-layout">
        <section class="vr-check-layout__live">
          {notAsked && (
            <p class="govuk-body">
              <Said>{check.explain}</Said>
            </p>
          )}
          {notAsked && <Button onClick={askForDevices}>{check.start}</Button>}
          <SelfView />
          {microphone === 'waiting' ? <p class="govuk-hint">{check.soundOff}</p> : <Sound />}
          <HeadsetAdvice />
        </section>
        <section>
          <h2 class="govuk-heading-m" tabIndex={-1} ref={list}>
            {check.list}
          </h2>
          <ul class="vr-checks govuk-!-margin-bottom-6">
            {checkIds.map((id) => (
              <CheckRow key={id} check={id} />
            ))}
          </ul>
          {forRoom ? (
            !isUnsupported && <Continue onClick={() => go(isNamed ? 'join' : 'rules')} />
          ) : (
            <DeviceDone />
          )}
        </section>
      </div>
    </Page>
  );
}

/** What a headset does to a voice, for those who live by it. */
function HeadsetAdvice() {
  const { check } = useWords();
  return (
    <Details summary={check.headset}>
      <ul class="govuk-list govuk-list--bullet">
        {check.headsetTips.map((tip) => (
          <li>{tip}</li>
        ))}
      </ul>
    </Details>
  );
}

function DeviceDone() {
  const { check } = useWords();
  const card = useFragment({ page: 'ready', about: null });
  return (
    <>
      <InsetText>{check.deviceDone}</InsetText>
      <div class="govuk-button-group">
        <Button href={card}>{check.card}</Button>
        <Button href="#/" variant="secondary">
          {check.toStart}
        </Button>
      </div>
    </>
  );
}

function Continue({ onClick }: { readonly onClick: () => void }) {
  const { common } = useFrontWords();
  const { check } = useWords();
  const anyFault = useVisit(({ checks }) =>
    Object.values(checks).some((state) => {
      const fault = faultOf(state);
      return fault !== null && (faults[fault].effect === 'degrades' || faults[fault].effect === 'blocks');
    }),
  );
  return (
    <>
      {anyFault && <p class="govuk-body">{check.problemsHint}</p>}
      <Button type="button" onClick={onClick}>
        {common.continue}
      </Button>
      <p class="govuk-body">
        <AsideLink page="ready">{check.card}</AsideLink>
      </p>
    </>
  );
}
