// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { content, contract, modifierOf, type Given } from './contract.test-data';
import { Input, type InputProps } from './Input';
import type { LabelSize } from './Label';

interface Options extends Omit<InputProps, 'label' | 'hint' | 'errorMessage' | 'class' | 'id'> {
  id?: string;
  name: string;
  label: Given & { classes?: string; isPageHeading?: boolean };
  hint?: Given;
  errorMessage?: Given;
  classes?: string;
  attributes?: object;
}

await contract<Options>('input', {
  offered: ({ id, label, hint, errorMessage, classes, attributes, ...props }) => (
    <Input
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
    'prefixes and suffixes: we ask for no amounts': [
      'with prefix',
      'with suffix',
      'with prefix and suffix',
      'with prefix and suffix and error',
      'with prefix and suffix and width modifier',
      'with prefix with html as text',
      'with prefix with html',
      'with prefix with classes',
      'with prefix with attributes',
      'with suffix with html as text',
      'with suffix with html',
      'with suffix with classes',
      'with suffix with attributes',
      'with customised input wrapper',
    ],
    'classes go to the control, not to the group': ['with optional form-group classes'],
  },
});

afterEach(cleanup);

it('says what was typed', () => {
  const typed: string[] = [];
  render(<Input id="name" label="Your name" width={20} onInput={(value) => typed.push(value)} />);
  const input = screen.getByRole('textbox', { name: 'Your name' });
  fireEvent.input(input, { target: { value: 'Ms Shah' } });
  expect(typed).toEqual(['Ms Shah']);
  expect(input.className).toBe('govuk-input govuk-input--width-20');
});
