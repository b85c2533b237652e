import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Language } from '../../../visit/events';
import type { Report } from '../../../report/report';
import { Heading, usePageTitle } from '../../parts/Page';
import { useLanguagesFetched } from '../../Fetched';
import { SkipLink } from '../../govuk/SkipLink';
import { useFrontWords, useRuntime } from '../../runtime';
import { Arriving } from '../../parts/Arriving';
import { useSupportWords } from '../../supportWords';
import { useFragment } from '../../useFragment';
import { createReplay } from './replayRuntime';
import { ReplayBar } from './ReplayBar';
import { ReplayedScreen } from './ReplayedScreen';
import { usePlaying } from './usePlaying';
import { VerdictsThenAndNow } from './VerdictsThenAndNow';

interface ReplayScreenProps {
  readonly report: Report;
  /** For a report that was opened in place, and has no address. */
  readonly onClose?: () => void;
}

/** The very screens that the visitor saw, at any moment, with the evidence beside them. */
export function ReplayScreen({ report, onClose }: ReplayScreenProps) {
  const words = useSupportWords().support;
  const { common } = useFrontWords();
  const runtime = useRuntime();
  const close = useFragment({ page: 'support', about: null });
  usePageTitle(words.replay.title);
  const replay = useMemo(() => createReplay(report.log, runtime), [report]);
  const playing = usePlaying(report.log);
  const { step } = playing;
  const [areHere, arrival] = useLanguagesFetched(languagesOf(report));
  // Before anything is drawn: the screen must not show the moment before.
  useLayoutEffect(() => replay.seek(step), [replay, step]);

  return (
    <div class="vr-replay">
      <SkipLink>{common.skip}</SkipLink>
      <aside class="vr-replay__beside" aria-label={words.replay.controls}>
        <Heading class="govuk-heading-m">{words.replay.title}</Heading>
        <p class="govuk-hint">{words.replay.readOnly}</p>
        <ReplayBar report={report} playing={playing} stateAt={replay.stateAt} />
        <VerdictsThenAndNow report={report} step={step} state={replay.stateAt(step)} />
        <p class="govuk-body">
          <a class="govuk-link" href={close} onClick={onClose}>
            {words.replay.close}
          </a>
        </p>
      </aside>
      {areHere ? (
        <ReplayedScreen replay={replay} state={replay.stateAt(step)} />
      ) : (
        <div class="govuk-width-container govuk-main-wrapper">
          <Arriving {...arrival} />
        </div>
      )}
    </div>
  );
}

/** Every visit begins in English. What nobody read in this one need not arrive. */
const languagesOf = ({ log }: Report): readonly Language[] => [
  ...new Set(log.map((event) => (event.type === 'language-chosen' ? event.language : 'en'))).add('en'),
];
