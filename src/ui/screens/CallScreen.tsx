import { useRef, useState } from 'preact/hooks';
import type { JourneyAt } from '../../domain/journey';
import { absenceOf } from '../absence';
import { classNames } from '../govuk/classNames';
import { CallBar } from '../parts/CallBar';
import { CallStrip } from '../parts/CallStrip';
import { ConnectionNotice } from '../parts/ConnectionNotice';
import { DeviceTroubles } from '../parts/DeviceTroubles';
import { HandOffQuestion } from '../parts/HandOffQuestion';
import { LanguageChoice } from '../parts/LanguageChoice';
import { LineNotice } from '../parts/LineNotice';
import { MicrophoneNotices } from '../parts/MicrophoneNotices';
import { MorePanel } from '../parts/MorePanel';
import { Heading, usePageTitle } from '../parts/Page';
import { ShareNotice } from '../parts/ShareNotice';
import { ShowId } from '../parts/ShowId';
import { Stage } from '../parts/Stage';
import { useTabIcon } from '../pageMark';
import { useVisit, useWords } from '../runtime';
import { pressByKey } from '../shortcuts';
import { firstLayout } from '../stageLayout';
import { useKeyDown } from '../useKeyDown';

/** The visit itself: the prison's picture as large as it fits, and one bar of controls. */
export function CallScreen({ journey }: { readonly journey: JourneyAt<'in-call'> }) {
  const { call, invitation } = journey;
  const { call: words, controls, visitTruth } = useWords();
  usePageTitle(words.title);
  useTabIcon('./favicon-in-visit.svg');
  const [showsId, setShowsId] = useState(false);
  const [isMoreOpen, setIsMoreOpen] = useState(false);
  const [layout, setLayout] = useState(firstLayout);
  const noCamera = useVisit(({ checks }) => absenceOf('camera', checks.camera)) !== null;
  const paused = call.ownPicture === 'off' ? visitTruth.ownPicture.paused : null;
  const unseen = call.camera === 'off' ? controls.id.cameraOff : noCamera ? controls.noCamera : paused;
  const stage = useKeyDown(pressByKey);
  const moreButton = useRef<HTMLButtonElement>(null);
  const closeMore = () => {
    setIsMoreOpen(false);
    moreButton.current?.focus();
  };

  return (
    // Takes focus from a click on the pictures, so that keys still count.
    <main
      id="main-content"
      class={classNames('vr-stage', showsId && 'vr-stage--id')}
      tabIndex={-1}
      ref={stage}
    >
      <Heading class="govuk-visually-hidden">{words.title}</Heading>
      <div class="vr-stage__top">
        <CallStrip call={call} />
        <div class="vr-stage__aside">
          <HandOffQuestion address={invitation.meeting.address}>{words.handOff}</HandOffQuestion>
          <LanguageChoice />
        </div>
      </div>
      <ConnectionNotice connection={call.connection} />
      <ShareNotice share={call.share} />
      <MicrophoneNotices call={call} />
      <LineNotice call={call} />
      <div class="vr-stage__knock" role="alert">
        {call.roster.knocking > 0 && <p>{words.knock}</p>}
      </div>
      <div class="vr-stage__trouble">
        <DeviceTroubles absent />
      </div>
      <ShowId shown={showsId} unseen={unseen} onEnd={() => setShowsId(false)} />
      <div class="vr-stage__middle">
        <Stage call={call} layout={layout} showsId={showsId} />
        <MorePanel
          call={call}
          address={invitation.meeting.address}
          open={isMoreOpen}
          onClose={closeMore}
          layout={layout}
          onLayout={setLayout}
        />
      </div>
      <CallBar
        call={call}
        showsId={showsId}
        onShowId={() => setShowsId(!showsId)}
        isMoreOpen={isMoreOpen}
        moreButton={moreButton}
        onMore={() => (isMoreOpen ? closeMore() : setIsMoreOpen(true))}
      />
    </main>
  );
}
