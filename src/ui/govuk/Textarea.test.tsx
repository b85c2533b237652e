// @vitest-environment happy-dom
import { content, contract, modifierOf, type Given } from './contract.test-data';
import type { LabelSize } from './Label';
import { Textarea, type TextareaProps } from './Textarea';

interface Options extends Omit<TextareaProps, 'label' | 'hint' | 'errorMessage' | 'class' | 'id'> {
  id?: string;
  name: string;
  label: Given & { classes?: string; isPageHeading?: boolean };
  hint?: Given;
  errorMessage?: Given;
  classes?: string;
  attributes?: object;
}

await contract<Options>('textarea', {
  offered: ({ id, label, hint, errorMessage, classes, attributes, ...props }) => (
    <Textarea
      {...props}
      {...attributes}
      id={id ?? props.name}
      label={content(label)}
      labelSize={modifierOf<LabelSize>('govuk-label--', label.classes).modifier}
      labelIsPageHeading={label.isPageHeading}
      hint={content(hint)}
      errorMessage={errorMessage && { prefix: 'Error', text: content(errorMessage) }}
      class={classes}
    />
  ),
  notOffered: {
    'classes go to the control, not to the group': ['with optional form-group classes'],
  },
});
