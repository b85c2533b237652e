import type { Report } from '../../../report/report';
import { timedLog } from '../../../report/timedLog';
import type { VisitState } from '../../../visit/visit';
import { fill } from '../../fill';
import { Button } from '../../govuk/Button';
import { happeningText, timeAfter } from '../../reportText';
import { useTextWords } from '../../reportWords';
import { useSupportWords } from '../../supportWords';
import { marksOf } from './marks';
import { speeds, type Playing, type Speed } from './usePlaying';

interface ReplayBarProps {
  readonly report: Report;
  readonly playing: Playing;
  readonly stateAt: (events: number) => VisitState;
}

/** Play, pause, step, speed; a timeline; and a way to each fault on it. */
export function ReplayBar({ report: { log, verdicts }, playing, stateAt }: ReplayBarProps) {
  const { replay: words } = useSupportWords().support;
  const { step, goTo, isPlaying, play, pause, speed, setSpeed } = playing;
  const marks = marksOf(verdicts, log.length, stateAt);
  const timeOf = (events: number) => timeAfter(log[events - 1]?.at ?? 0);
  const position = fill(words.position, { step, steps: log.length, time: timeOf(step) });
  if (log.length === 0) return <p class="govuk-body">{words.empty}</p>;

  return (
    <>
      <div class="govuk-button-group">
        <Button type="button" onClick={isPlaying ? pause : play}>
          {isPlaying ? words.pause : words.play}
        </Button>
        <Button type="button" variant="secondary" onClick={() => goTo(step - 1)}>
          {words.back}
        </Button>
        <Button type="button" variant="secondary" onClick={() => goTo(step + 1)}>
          {words.next}
        </Button>
      </div>
      <label class="govuk-label" for="moment">
        {words.moment}
      </label>
      <input
        class="vr-replay__timeline"
        id="moment"
        type="range"
        min={0}
        max={log.length}
        value={step}
        list="marks"
        aria-valuetext={position}
        onInput={(event) => goTo(Number(event.currentTarget.value))}
      />
      <datalist id="marks">
        {marks.map(({ events, code }) => (
          <option value={events}>{code}</option>
        ))}
      </datalist>
      <p class="govuk-body" role="status">
        {isPlaying ? '' : position}
      </p>
      <div class="govuk-form-group">
        <label class="govuk-label" for="speed">
          {words.speed}
        </label>
        <select
          class="govuk-select"
          id="speed"
          value={speed}
          onChange={(event) => setSpeed(Number(event.currentTarget.value) as Speed)}
        >
          {speeds.map((times) => (
            <option value={times}>{times === 1 ? words.asItWas : fill(words.times, { times })}</option>
          ))}
        </select>
      </div>
      <h2 class="govuk-heading-s">{words.marks}</h2>
      {marks.length === 0 && <p class="govuk-body">{words.noMarks}</p>}
      <ul class="govuk-list">
        {marks.map(({ events, code }) => (
          <li>
            <button class="vr-replay__mark" type="button" onClick={() => goTo(events)}>
              {fill(words.mark, { code, time: timeOf(events) })}
            </button>
          </li>
        ))}
      </ul>
      <LastHappening log={log} step={step} state={stateAt(step)} />
    </>
  );
}

interface LastHappeningProps extends Pick<Report, 'log'> {
  readonly step: number;
  readonly state: VisitState;
}

function LastHappening({ log, step, state }: LastHappeningProps) {
  const { replay: words } = useSupportWords().support;
  const textWords = useTextWords();
  const [event] = timedLog(log.slice(Math.max(0, step - 1), step));
  if (!event) return null;
  return (
    <>
      <h2 class="govuk-heading-s">{words.last}</h2>
      <p class="govuk-body">{happeningText(event, state, textWords)}</p>
    </>
  );
}
