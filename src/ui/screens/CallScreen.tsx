import type { InsideWords } from '../../content/words';
import type { Call } from '../../domain/call';
import { faults } from '../../domain/faults';
import type { JourneyAt } from '../../domain/journey';
import { CallBar } from '../parts/CallBar';
import { CallStrip } from '../parts/CallStrip';
import { ConnectionNotice } from '../parts/ConnectionNotice';
import { HandOffLink } from '../parts/HandOff';
import { LanguageChoice } from '../parts/LanguageChoice';
import { LineNotice } from '../parts/LineNotice';
import { LiveVideo } from '../parts/LiveVideo';
import { Heading, usePageTitle } from '../parts/Page';
import { MicrophoneNotices } from '../parts/MicrophoneNotices';
import { SelfView } from '../parts/SelfView';
import { useTabIcon } from '../pageMark';
import { useWords } from '../runtime';

/** The visit itself: the prison's picture as large as it fits, and one bar of controls. */
export function CallScreen({ journey }: { readonly journey: JourneyAt<'in-call'> }) {
  const { call, invitation } = journey;
  const { call: words, faults: faultWords, visitTruth } = useWords();
  usePageTitle(words.title);
  useTabIcon('./favicon-in-visit.svg');
  const slides = call.slides === 'shown';

  return (
    <main id="main-content" class={slides ? 'vr-stage vr-stage--with-slides' : 'vr-stage'}>
      <Heading class="govuk-visually-hidden">{words.title}</Heading>
      <div class="vr-stage__top">
        <CallStrip call={call} />
        <div class="vr-stage__aside">
          <HandOffLink address={invitation.meeting.address} class="vr-stage__link">
            {words.handOff}
          </HandOffLink>
          <LanguageChoice />
        </div>
      </div>
      <ConnectionNotice connection={call.connection} />
      <p class="vr-stage__notice" role="status">
        {shareNotice(call.share, words.shareStates, faultWords)}
      </p>
      <MicrophoneNotices call={call} />
      <LineNotice call={call} />
      <div class="vr-stage__knock" role="alert">
        {call.roster.knocking > 0 && <p>{words.knock}</p>}
      </div>
      <div class="vr-stage__view">
        {slides && (
          <div class="vr-stage__slides">
            <LiveVideo show="slidesView" label={words.slides} />
          </div>
        )}
        <div class="vr-stage__host">
          <LiveVideo show="hostView" label={words.hostPicture} />
        </div>
        <div class="vr-stage__self">
          {call.camera === 'on' && call.ownPicture !== 'off' ? (
            <SelfView />
          ) : (
            <div class="vr-self-view">
              <p class="vr-self-view__placeholder">
                {call.camera === 'on' ? visitTruth.ownPicture.paused : words.cameraOffPicture}
              </p>
            </div>
          )}
        </div>
      </div>
      <CallBar call={call} />
    </main>
  );
}

function shareNotice(
  share: Call['share'],
  states: InsideWords['call']['shareStates'],
  faultWords: InsideWords['faults'],
): string {
  if (share === 'off') return '';
  if (share === 'starting' || share === 'on') return states[share];
  const fault = share === 'refused' ? 'share-refused' : 'share-taken';
  return `${faultWords[fault].what} (${faults[fault].code})`;
}
