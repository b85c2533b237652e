import type { ComponentChildren } from 'preact';
import { Choices, type Choice } from './Choices';
import { Fieldset } from './Fieldset';
import { describedBy, FormGroup, HintAndError, type Explanation } from './FormGroup';
import type { LabelSize } from './Label';

export interface CheckboxesProps<Value extends string> extends Explanation {
  readonly name: string;
  /** The id of the first item, where an error summary leads; the name when left out. */
  readonly idPrefix?: string | undefined;
  /** Leave out for a single box whose own label says it all. */
  readonly legend?: ComponentChildren;
  readonly legendSize?: LabelSize | undefined;
  readonly legendIsPageHeading?: boolean | undefined;
  readonly describedBy?: string | undefined;
  readonly items: readonly Choice<Value>[];
  readonly values?: readonly Value[] | undefined;
  readonly onChange?: ((value: Value, checked: boolean) => void) | undefined;
  readonly small?: boolean | undefined;
  readonly class?: string | undefined;
}

export function Checkboxes<Value extends string>(props: CheckboxesProps<Value>) {
  const { name, idPrefix = name, values = [], hint, errorMessage, describedBy: also, ...more } = props;
  const { legend, legendSize, legendIsPageHeading, ...choices } = more;
  const description = describedBy(idPrefix, props, also);

  const content = (
    <>
      <HintAndError id={idPrefix} hint={hint} errorMessage={errorMessage} />
      <Choices
        {...choices}
        kind="checkboxes"
        idPrefix={idPrefix}
        name={name}
        isChosen={(candidate) => values.includes(candidate)}
        describedBy={legend ? undefined : description}
      />
    </>
  );
  return (
    <FormGroup hasError={errorMessage !== undefined}>
      {legend ? (
        <Fieldset {...{ legend, legendSize, legendIsPageHeading }} describedBy={description}>
          {content}
        </Fieldset>
      ) : (
        content
      )}
    </FormGroup>
  );
}
