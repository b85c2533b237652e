// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { content, contract, modifierOf, type Given } from './contract.test-data';
import type { LabelSize } from './Label';
import { Radios } from './Radios';

interface Item extends Given {
  id?: string;
  value: string;
  hint?: Given;
  checked?: boolean;
  disabled?: boolean;
}

interface Options {
  name: string;
  idPrefix?: string;
  fieldset?: { legend?: Given & { classes?: string; isPageHeading?: boolean }; describedBy?: string };
  hint?: Given;
  errorMessage?: Given;
  items: readonly (Item | null | false)[];
  value?: string;
  classes?: string;
  attributes?: object;
}

await contract<Options>('radios', {
  offered: ({ fieldset, hint, errorMessage, items, value, classes, attributes, ...props }) => {
    const present = items.filter((item) => item !== null && item !== false);
    const { legend, describedBy } = fieldset ?? {};
    const modifiers = classes?.split(' ') ?? [];
    return (
      <Radios
        {...props}
        {...attributes}
        legend={content(legend)}
        legendSize={modifierOf<LabelSize>('govuk-fieldset__legend--', legend?.classes).modifier}
        legendIsPageHeading={legend?.isPageHeading}
        describedBy={describedBy}
        hint={content(hint)}
        errorMessage={errorMessage && { prefix: 'Error', text: content(errorMessage) }}
        items={present.map((item) => ({ ...item, text: content(item), hint: content(item.hint) }))}
        value={value ?? present.find(({ checked }) => checked)?.value}
        inline={modifiers.includes('govuk-radios--inline')}
        small={modifiers.includes('govuk-radios--small')}
      />
    );
  },
  notOffered: {
    'hidden questions inside answers: our forms are too short for them': [
      'with conditional items',
      'with conditional item checked',
      'with optional form-group classes showing group error',
      'small with conditional reveal',
      'textarea in conditional',
      'with conditional items with special characters',
      'with conditional items and pre-checked value',
    ],
    'dividers: no list of ours needs them': ['with a divider', 'small with a divider'],
    'without a legend, nobody hears what the answers answer': [
      'without fieldset',
      'with idPrefix',
      'minimal items and name',
      'with falsy items',
      'attributes',
      'items with attributes',
      'with empty conditional',
      'label with classes',
      'with error message',
      'with error message and idPrefix',
      'label with attributes',
      'item checked overrides value',
      'prechecked using value',
    ],
    'no part but the whole takes classes or attributes': [
      'small',
      'small with error',
      'small with hint',
      'fieldset params',
    ],
  },
});

afterEach(cleanup);

it('says which was chosen', () => {
  const chosen: string[] = [];
  const items = [
    { value: 'lawyer', text: 'Lawyer' },
    { value: 'interpreter', text: 'Interpreter' },
  ] as const;
  render(<Radios name="who" legend="Who are you?" items={items} onChange={(who) => chosen.push(who)} />);
  fireEvent.click(screen.getByRole('radio', { name: 'Interpreter' }));
  expect(chosen).toEqual(['interpreter']);
  expect(screen.getByRole('group', { name: 'Who are you?' })).toBeTruthy();
});
