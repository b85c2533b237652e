import type { ComponentChildren } from 'preact';
import { Input } from '../govuk/Input';

interface SearchFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly question: string;
  readonly onQuestion: (question: string) => void;
  /** How much was found, in words: read out as it changes. */
  readonly children: ComponentChildren;
}

/** Looks for something as it is typed, and says how much there is of it. */
export function SearchField({ id, label, hint, question, onQuestion, children }: SearchFieldProps) {
  return (
    <>
      <Input
        id={id}
        type="search"
        label={label}
        labelSize="m"
        hint={hint}
        value={question}
        autocomplete="off"
        spellcheck={false}
        onInput={onQuestion}
      />
      <p class="govuk-body" role="status">
        {children}
      </p>
    </>
  );
}
