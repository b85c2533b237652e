import type { Draft } from '../../domain/invitation/draft';
import { Fieldset } from '../govuk/Fieldset';
import { describedBy, FormGroup, HintAndError, type FieldError } from '../govuk/FormGroup';
import { Input } from '../govuk/Input';
import { useAsideWords } from '../runtime';

type DateParts = Pick<Draft, 'day' | 'month' | 'year'>;

interface DateFieldProps {
  readonly date: DateParts;
  readonly error: FieldError | undefined;
  readonly onChange: (change: Partial<DateParts>) => void;
}

/** Three fields, as people say a date: a calendar to click through is hard by keyboard and by ear. */
export function DateField({ date, error, onChange }: DateFieldProps) {
  const { links } = useAsideWords();
  const explained = { hint: links.dateHint, errorMessage: error };
  return (
    <FormGroup hasError={error !== undefined}>
      <Fieldset legend={links.date} legendSize="s" describedBy={describedBy('date', explained)}>
        <HintAndError id="date" {...explained} />
        <div class="vr-date">
          {(['day', 'month', 'year'] as const).map((part) => (
            <Input
              id={part}
              label={links[part]}
              width={part === 'year' ? 4 : 2}
              inputmode="numeric"
              value={date[part]}
              autocomplete="off"
              class={error && 'govuk-input--error'}
              onInput={(text) => onChange({ [part]: text })}
            />
          ))}
        </div>
      </Fieldset>
    </FormGroup>
  );
}
