import { useState } from 'preact/hooks';
import { readDraft, type Draft, type DraftProblem, type Written } from '../../domain/invitation/draft';
import type { Language } from '../../visit/events';
import { fill } from '../fill';
import { Button } from '../govuk/Button';
import { Input } from '../govuk/Input';
import { Radios } from '../govuk/Radios';
import { useAsideWords, useConfig, useFrontWords, useRuntime } from '../runtime';
import { useFragment } from '../useFragment';
import { DateField } from './DateField';
import { languages } from './LanguageChoice';
import { Page } from './Page';
import { RoomAddress } from './RoomAddress';

/** What was typed, and in which language the link is to open. Lives as long as this page is open, and nowhere else. */
export interface LinkDraft extends Draft {
  readonly opensIn: Language;
}

interface LinkFormProps {
  readonly draft: LinkDraft;
  /** Told what changed, and not the whole: several fields may be filled in before the page is drawn again. */
  readonly onChange: (change: Partial<LinkDraft>) => void;
  readonly onWritten: (written: Written) => void;
}

/** The complaints are about what was submitted; they stay while it is mended. */
export function LinkForm({ draft, onChange, onWritten }: LinkFormProps) {
  const { links } = useAsideWords();
  const { common } = useFrontWords();
  const config = useConfig();
  const { clock, ownAddress } = useRuntime();
  const wordsOf = useWordsOfProblem();
  const [problems, setProblems] = useState<readonly DraftProblem[]>([]);
  const [attempt, setAttempt] = useState(0);

  const submit = (event: Event) => {
    event.preventDefault();
    // A link of our own is a way to name the room too.
    const room = draft.room.replaceAll(ownAddress, '');
    const read = readDraft({ ...draft, room }, config, clock.now());
    if (read.ok) return onWritten(read.value);
    setProblems(read.failure);
    setAttempt(attempt + 1);
  };
  const errorOf = (field: DraftProblem['field']) => {
    const problem = problems.find((one) => one.field === field);
    return problem && { prefix: common.error, text: wordsOf(problem) };
  };

  return (
    <Page
      key="form"
      title={links.title}
      back={useFragment(null)}
      complaints={problems.map((one) => ({ text: wordsOf(one), fieldId: one.field, attempt }))}
    >
      <p class="govuk-body-l">{links.lead}</p>
      <p class="govuk-body">{links.private}</p>
      <form onSubmit={submit} noValidate>
        <Input
          id="room"
          label={links.room}
          labelSize="s"
          hint={<RoomAddress>{links.roomHint}</RoomAddress>}
          value={draft.room}
          errorMessage={errorOf('room')}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          onInput={(room) => onChange({ room })}
        />
        <DateField date={draft} error={errorOf('day')} onChange={onChange} />
        <Input
          id="time"
          label={links.time}
          labelSize="s"
          hint={links.timeHint}
          width={5}
          value={draft.time}
          errorMessage={errorOf('time')}
          autocomplete="off"
          onInput={(time) => onChange({ time })}
        />
        <Input
          id="prison"
          label={links.prison}
          labelSize="s"
          hint={links.prisonHint}
          width={30}
          value={draft.prison}
          errorMessage={errorOf('prison')}
          autocomplete="off"
          spellcheck={false}
          onInput={(prison) => onChange({ prison })}
        />
        <Radios
          name="opensIn"
          legend={links.language}
          legendSize="s"
          inline
          items={languages.map(({ lang, text }) => ({ value: lang, text: <span lang={lang}>{text}</span> }))}
          value={draft.opensIn}
          onChange={(opensIn) => onChange({ opensIn })}
        />
        <Button>{links.make}</Button>
      </form>
    </Page>
  );
}

function useWordsOfProblem() {
  const { links } = useAsideWords();
  const { invitationFaults } = useFrontWords();
  return (problem: DraftProblem): string => {
    if (problem.is === 'room-refused') return invitationFaults[problem.fault].what;
    const sentence = links.problems[problem.is];
    return problem.is === 'room-short' ? fill(sentence, { found: problem.found }) : sentence;
  };
}
