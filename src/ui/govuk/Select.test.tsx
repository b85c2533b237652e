// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { content, contract, modifierOf, type Given } from './contract.test-data';
import type { LabelSize } from './Label';
import { Select, type SelectProps } from './Select';

interface Option {
  value?: unknown;
  text: string;
  selected?: boolean;
  disabled?: boolean;
}

interface Options extends Omit<
  SelectProps,
  'label' | 'hint' | 'errorMessage' | 'class' | 'id' | 'items' | 'value'
> {
  id?: string;
  name: string;
  label: Given & { classes?: string; isPageHeading?: boolean };
  hint?: Given;
  errorMessage?: Given;
  classes?: string;
  attributes?: object;
  items?: readonly Option[];
  value?: unknown;
}

const asText = (value: unknown) => (value === undefined ? undefined : String(value));
const chosenIn = (items: readonly Option[], value: unknown) =>
  asText(items.find((item) => item && item.selected)?.value ?? value);

await contract<Options>('select', {
  offered: ({ id, label, hint, errorMessage, classes, attributes, items = [], value, ...props }) => (
    <Select
      {...props}
      {...attributes}
      id={id ?? props.name}
      label={content(label)}
      labelSize={modifierOf<LabelSize>('govuk-label--', label.classes).modifier}
      labelIsPageHeading={label.isPageHeading}
      hint={content(hint)}
      errorMessage={errorMessage && { prefix: 'Error', text: content(errorMessage) }}
      class={classes}
      value={chosenIn(items, value)}
      items={items
        .filter(Boolean)
        .map((item) => ({ text: item.text, value: asText(item.value), disabled: item.disabled }))}
    />
  ),
  notOffered: {
    'classes go to the control, not to the group': ['with optional form-group classes'],
    'our items are devices, and carry nothing else': ['attributes on items'],
    'what is selected is told by its value alone': ['item selected overrides value'],
  },
});

afterEach(cleanup);

it('says what was chosen', () => {
  const chosen: string[] = [];
  const items = [
    { value: 'a', text: 'Front camera' },
    { value: 'b', text: 'Back camera' },
  ];
  render(
    <Select id="camera" label="Camera" value="a" items={items} onChange={(value) => chosen.push(value)} />,
  );
  fireEvent.change(screen.getByRole('combobox', { name: 'Camera' }), { target: { value: 'b' } });
  expect(chosen).toEqual(['b']);
});
