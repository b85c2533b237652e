import { Said } from './Said';

interface LinesProps {
  readonly lines: readonly string[];
  /** What they quote in English in every language. */
  readonly english?: readonly string[];
}

/** Sentences, one below the other. */
export const Lines = ({ lines, english = [] }: LinesProps) => (
  <ul class="govuk-list govuk-list--bullet">
    {lines.map((line) => (
      <li>
        <Said english={english}>{line}</Said>
      </li>
    ))}
  </ul>
);
