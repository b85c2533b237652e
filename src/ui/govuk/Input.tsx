import { classNames } from './classNames';
import { Field, type FieldProps } from './Field';
import { describedBy } from './FormGroup';

export interface InputProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'number' | 'date' | 'time' | undefined;
  readonly inputmode?:
    'text' | 'numeric' | 'decimal' | 'email' | 'url' | 'tel' | 'search' | 'none' | undefined;
  readonly autocapitalize?: 'none' | 'sentences' | 'words' | 'characters' | undefined;
  readonly pattern?: string | undefined;
  /** In characters: tells how long an answer we expect. */
  readonly width?: 2 | 3 | 4 | 5 | 10 | 20 | 30 | undefined;
  /** For codes and numbers that people check digit by digit. */
  readonly extraLetterSpacing?: boolean | undefined;
}

export function Input(props: InputProps) {
  const { id, name = id, label, labelSize, labelIsPageHeading, hint, errorMessage, ...control } = props;
  const { describedBy: also, width, extraLetterSpacing = false, onInput, type = 'text', ...more } = control;
  const { class: extra, ...rest } = more;
  const look = classNames(
    'govuk-input',
    width && `govuk-input--width-${width}`,
    extraLetterSpacing && 'govuk-input--extra-letter-spacing',
    extra,
    errorMessage && 'govuk-input--error',
  );
  return (
    <Field {...{ id, label, labelSize, labelIsPageHeading, hint, errorMessage }}>
      <input
        {...rest}
        class={look}
        id={id}
        name={name}
        // Preact types each kind of input apart, by its ARIA role; which one this is, only the caller knows.
        type={type as 'text'}
        aria-describedby={describedBy(id, props, also)}
        onInput={(event) => onInput?.(event.currentTarget.value)}
      />
    </Field>
  );
}
