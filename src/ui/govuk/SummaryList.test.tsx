// @vitest-environment happy-dom
import { render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { content, contract, modifierOf, type Given } from './contract.test-data';
import { SummaryList } from './SummaryList';

interface Row {
  key?: Given;
  value?: Given;
  classes?: string;
  actions?: { items?: readonly (Given & { href: string; visuallyHiddenText?: string; classes?: string })[] };
}

interface Options {
  rows: readonly (Row | null | false | '')[];
  classes?: string;
  attributes?: object;
}

await contract<Options>('summary-list', {
  offered: ({ rows, classes, attributes }) => {
    const { modifier, others } = modifierOf('govuk-summary-list--', classes);
    const present = rows.filter((row) => typeof row === 'object' && row !== null);
    return (
      <SummaryList
        {...attributes}
        class={others}
        noBorder={modifier === 'no-border'}
        rows={present.map((row) => ({
          key: content(row.key),
          value: content(row.value),
          class: row.classes,
          actions: row.actions?.items?.map((item) => ({
            ...item,
            text: content(item),
            class: item.classes,
          })),
        }))}
      />
    );
  },
  notOffered: {
    'cards: no page of ours shows several lists that need telling apart': [
      'as a summary card with a text header',
      'as a summary card with a html header',
      'as a summary card with actions',
      'as a summary card with actions plus summary list actions',
      'as a summary card extreme',
      'summary card with custom classes',
      'summary card with custom attributes',
      'summary card with only 1 action',
      'as a summary card with a custom header level',
    ],
    'classes go to rows and links, not to single cells': [
      'key with classes',
      'actions with classes',
      'actions with attributes',
      'overridden-widths',
    ],
  },
});

it('says what each action is about', () => {
  const change = { href: '#/name', text: 'Change', visuallyHiddenText: 'your name' };
  render(<SummaryList rows={[{ key: 'Name', value: 'Ms Shah', actions: [change] }]} />);
  expect(screen.getByRole('link', { name: 'Change your name' })).toBeTruthy();
});
