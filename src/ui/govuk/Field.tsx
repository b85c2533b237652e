import type { ComponentChildren } from 'preact';
import { FormGroup, HintAndError, type Explanation } from './FormGroup';
import { Label, type LabelSize } from './Label';

/** What `Input` and `Textarea` have in common. */
export interface FieldProps extends Explanation {
  /** Ties label, hint, error and control together, and is where an error summary leads. */
  readonly id: string;
  /** The id when left out. */
  readonly name?: string | undefined;
  readonly label: ComponentChildren;
  readonly labelSize?: LabelSize | undefined;
  readonly labelIsPageHeading?: boolean | undefined;
  /** Ids of more text that explains the field, read before hint and error. */
  readonly describedBy?: string | undefined;
  readonly value?: string | undefined;
  readonly autocomplete?: string | undefined;
  readonly spellcheck?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly onInput?: ((value: string) => void) | undefined;
  /** Added to the control's classes. */
  readonly class?: string | undefined;
}

type Surroundings = Explanation & Pick<FieldProps, 'id' | 'label' | 'labelSize' | 'labelIsPageHeading'>;

/** A label, what explains it, and the control itself as children. */
export function Field(props: Surroundings & { readonly children: ComponentChildren }) {
  const { id, label, labelSize, labelIsPageHeading, hint, errorMessage, children } = props;
  return (
    <FormGroup hasError={errorMessage !== undefined}>
      <Label for={id} size={labelSize} isPageHeading={labelIsPageHeading}>
        {label}
      </Label>
      <HintAndError id={id} hint={hint} errorMessage={errorMessage} />
      {children}
    </FormGroup>
  );
}
