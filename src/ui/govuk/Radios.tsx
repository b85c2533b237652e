import { Choices, type Choice } from './Choices';
import { Fieldset, type FieldsetProps } from './Fieldset';
import { describedBy, FormGroup, HintAndError, type Explanation } from './FormGroup';

export interface RadiosProps<Value extends string>
  extends Explanation, Omit<FieldsetProps, 'children' | 'class' | 'id'> {
  readonly name: string;
  /** The id of the first item, where an error summary leads; the name when left out. */
  readonly idPrefix?: string | undefined;
  readonly items: readonly Choice<Value>[];
  readonly value?: Value | undefined;
  readonly onChange?: ((value: Value) => void) | undefined;
  readonly small?: boolean | undefined;
  readonly inline?: boolean | undefined;
  readonly class?: string | undefined;
}

export function Radios<Value extends string>(props: RadiosProps<Value>) {
  const { name, idPrefix = name, value, onChange, hint, errorMessage, describedBy: also, ...more } = props;
  const { legend, legendSize, legendIsPageHeading, ...choices } = more;
  return (
    <FormGroup hasError={errorMessage !== undefined}>
      <Fieldset
        {...{ legend, legendSize, legendIsPageHeading }}
        describedBy={describedBy(idPrefix, props, also)}
      >
        <HintAndError id={idPrefix} hint={hint} errorMessage={errorMessage} />
        <Choices
          {...choices}
          kind="radios"
          idPrefix={idPrefix}
          name={name}
          isChosen={(candidate) => candidate === value}
          onChange={onChange}
        />
      </Fieldset>
    </FormGroup>
  );
}
