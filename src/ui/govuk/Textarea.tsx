import { classNames } from './classNames';
import { Field, type FieldProps } from './Field';
import { describedBy } from './FormGroup';

export interface TextareaProps extends FieldProps {
  /** How many lines to show; 5 when left out. */
  readonly rows?: number | undefined;
}

export function Textarea(props: TextareaProps) {
  const { id, name = id, label, labelSize, labelIsPageHeading, hint, errorMessage, ...control } = props;
  const { describedBy: also, rows = 5, onInput, class: extra, ...rest } = control;
  return (
    <Field {...{ id, label, labelSize, labelIsPageHeading, hint, errorMessage }}>
      <textarea
        {...rest}
        class={classNames('govuk-textarea', errorMessage && 'govuk-textarea--error', extra)}
        id={id}
        name={name}
        rows={rows}
        aria-describedby={describedBy(id, props, also)}
        onInput={(event) => onInput?.(event.currentTarget.value)}
      />
    </Field>
  );
}
