import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { FieldError } from '../govuk/FormGroup';
import { useFrontWords } from '../runtime';
import { Page, type Complaint } from './Page';

interface Question {
  readonly fieldId: string;
  /** What stands in the field before anybody has typed. */
  readonly first?: string;
  /** A complaint from elsewhere about what was given before, such as a PIN that the room refused. */
  readonly earlier?: string | undefined;
  /** What is wrong with an answer, in words. */
  readonly problemOf: (answer: string) => string | undefined;
  readonly accept: (answer: string) => void;
}

export interface Asked {
  readonly answer: string;
  readonly setAnswer: (answer: string) => void;
  /** The answer that was submitted and did not do. */
  readonly refused: string | null;
  readonly complaint: Complaint | undefined;
  /** The same complaint, for the field itself. */
  readonly errorMessage: FieldError | undefined;
  readonly submit: (event: Event) => void;
}

/** One question. The complaint is about what was submitted; it stays while the visitor mends it. */
export function useQuestion({ fieldId, first = '', earlier, problemOf, accept }: Question): Asked {
  const { common } = useFrontWords();
  const [answer, setAnswer] = useState(first);
  const [refused, setRefused] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const text = refused === null ? earlier : problemOf(refused);

  const submit = (event: Event) => {
    event.preventDefault();
    if (problemOf(answer) === undefined) return accept(answer);
    setRefused(answer);
    setAttempt(attempt + 1);
  };
  return {
    answer,
    setAnswer,
    refused,
    complaint: text === undefined ? undefined : { text, fieldId, attempt },
    errorMessage: text === undefined ? undefined : { prefix: common.error, text },
    submit,
  };
}

interface QuestionPageProps {
  readonly title: string;
  readonly back?: string;
  readonly hasErrors?: boolean;
  readonly asked: Asked;
  readonly children: ComponentChildren;
}

/** A page that asks one thing. */
export function QuestionPage({ asked: { complaint, submit }, children, ...page }: QuestionPageProps) {
  return (
    <Page {...page} complaint={complaint}>
      <form onSubmit={submit} noValidate>
        {children}
      </form>
    </Page>
  );
}
