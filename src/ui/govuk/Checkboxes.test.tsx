// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Checkboxes } from './Checkboxes';
import { content, contract, modifierOf, type Given } from './contract.test-data';
import type { LabelSize } from './Label';

interface Item extends Given {
  id?: string;
  value: string | number;
  hint?: Given;
  checked?: boolean;
  disabled?: boolean;
}

interface Options {
  name: string;
  idPrefix?: string;
  fieldset?: { legend?: Given & { classes?: string; isPageHeading?: boolean }; describedBy?: string };
  describedBy?: string;
  hint?: Given;
  errorMessage?: Given;
  items: readonly (Item | null | false | '')[];
  values?: readonly string[];
  classes?: string;
  attributes?: object;
}

await contract<Options>('checkboxes', {
  offered: ({ fieldset, describedBy, hint, errorMessage, items, values, classes, attributes, ...props }) => {
    const present = items
      .filter((item) => typeof item === 'object' && item !== null)
      .map((item) => ({ ...item, value: String(item.value), text: content(item), hint: content(item.hint) }));
    const legend = fieldset?.legend;
    const { modifier, others } = modifierOf('govuk-checkboxes--', classes);
    return (
      <Checkboxes
        {...props}
        {...attributes}
        legend={content(legend)}
        legendSize={modifierOf<LabelSize>('govuk-fieldset__legend--', legend?.classes).modifier}
        legendIsPageHeading={legend?.isPageHeading}
        describedBy={fieldset?.describedBy ?? describedBy}
        hint={content(hint)}
        errorMessage={errorMessage && { prefix: 'Error', text: content(errorMessage) }}
        items={present}
        values={values ?? present.filter(({ checked }) => checked).map(({ value }) => value)}
        small={modifier === 'small'}
        class={others}
      />
    );
  },
  notOffered: {
    'hidden questions inside answers: our forms are too short for them': [
      'with pre-checked values',
      'with divider, None and conditional items',
      'with conditional items',
      'with optional form-group classes showing group error',
      'small with conditional reveal',
      'with conditional items with special characters',
      'with conditional item checked',
      'textarea in conditional',
    ],
    '"none of these" and dividers: no list of ours needs them': [
      'with divider and None',
      'small with divider and None',
    ],
    'the boxes of a group share its name': ['with hints on items', 'with id and name', 'with disabled item'],
    'no part but the whole takes classes or attributes': [
      'items with attributes',
      'with label classes',
      'label with attributes',
      'fieldset params',
    ],
    'TypeScript keeps holes out of the list': ['with falsy values'],
    'what is ticked is said once, by the values': ['item checked overrides values'],
  },
});

afterEach(cleanup);

it('says which box was ticked or cleared', () => {
  const changes: [string, boolean][] = [];
  render(
    <Checkboxes
      name="rules"
      items={[{ value: 'no-recording', text: 'I will not record the visit' }]}
      onChange={(value, checked) => changes.push([value, checked])}
    />,
  );
  fireEvent.click(screen.getByRole('checkbox', { name: 'I will not record the visit' }));
  expect(changes).toEqual([['no-recording', true]]);
});
