import { classNames } from './classNames';
import { Field, type FieldProps } from './Field';
import { describedBy } from './FormGroup';

export interface SelectItem {
  readonly value?: string | undefined;
  readonly text: string;
  readonly disabled?: boolean | undefined;
}

export interface SelectProps extends Omit<FieldProps, 'onInput' | 'autocomplete' | 'spellcheck'> {
  readonly items: readonly SelectItem[];
  readonly onChange?: ((value: string) => void) | undefined;
}

/** One of a list that may be long, where radios would fill the screen. */
export function Select(props: SelectProps) {
  const { id, name = id, label, labelSize, labelIsPageHeading, hint, errorMessage, ...control } = props;
  const { describedBy: also, items, value, onChange, class: extra, ...rest } = control;
  return (
    <Field {...{ id, label, labelSize, labelIsPageHeading, hint, errorMessage }}>
      <select
        {...rest}
        class={classNames('govuk-select', extra, errorMessage && 'govuk-select--error')}
        id={id}
        name={name}
        aria-describedby={describedBy(id, props, also)}
        onChange={(event) => onChange?.(event.currentTarget.value)}
      >
        {items.map((item) => (
          <option
            key={item.value ?? item.text}
            value={item.value}
            disabled={item.disabled}
            selected={value !== undefined && (item.value ?? item.text) === value}
          >
            {item.text}
          </option>
        ))}
      </select>
    </Field>
  );
}
