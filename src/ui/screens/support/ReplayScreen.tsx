import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Demonstration } from '../../../report/demonstration';
import type { Language } from '../../../visit/events';
import type { Report } from '../../../report/report';
import { Heading, usePageTitle } from '../../parts/Page';
import { useLanguagesFetched } from '../../Fetched';
import { fill } from '../../fill';
import { InsetText } from '../../govuk/InsetText';
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
  /** Of a fault of the catalogue, and no report of anybody's. */
  readonly demonstrates?: Pick<Demonstration, 'by'> & { readonly code: string };
}

/** The very screens that the visitor saw, at any moment, with the evidence beside them. */
export function ReplayScreen({ report, onClose, demonstrates }: ReplayScreenProps) {
  const words = useSupportWords().support;
  const { common } = useFrontWords();
  const runtime = useRuntime();
  const close = useFragment({
    page: 'support',
    about: demonstrates ? `faults/${demonstrates.code}` : null,
  });
  const title = demonstrates ? fill(words.shown.title, { code: demonstrates.code }) : words.replay.title;
  usePageTitle(title);
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
        <Heading class="govuk-heading-m">{title}</Heading>
        {demonstrates && <InsetText>{words.shown.by[demonstrates.by]}</InsetText>}
        <p class="govuk-hint">{words.replay.readOnly}</p>
        <ReplayBar report={report} playing={playing} stateAt={replay.stateAt} />
        <VerdictsThenAndNow report={report} step={step} state={replay.stateAt(step)} />
        <p class="govuk-body">
          <a class="govuk-link" href={close} onClick={onClose}>
            {demonstrates ? words.shown.close : words.replay.close}
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
