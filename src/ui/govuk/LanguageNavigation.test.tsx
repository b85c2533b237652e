// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { content, contract, type Given } from './contract.test-data';
import { LanguageNavigation, type LanguageChoice } from './LanguageNavigation';

interface Options {
  ariaLabel?: string;
  items: readonly (Given & Omit<LanguageChoice, 'text'> & { languageDescriptionText?: string })[];
  classes?: string;
  attributes?: object;
}

await contract<Options>('language-navigation', {
  offered: ({ ariaLabel = 'Language', items, classes, attributes }) => (
    <LanguageNavigation
      {...attributes}
      label={ariaLabel}
      class={classes}
      items={items.map((item) => ({
        ...item,
        text: content(item),
        description: item.languageDescriptionText,
      }))}
    />
  ),
  notOffered: {
    'no language needs classes or attributes of its own': [
      'item classes',
      'active item classes',
      'item attributes',
    ],
  },
});

afterEach(cleanup);

const languages = [
  { lang: 'en', text: 'English', href: '#/en', current: true },
  { lang: 'cy', text: 'Cymraeg', href: '#/cy', description: "Newid yr iaith i'r Gymraeg" },
];

it('says in which language each name is, and that the link leads to', () => {
  render(<LanguageNavigation label="Language" items={languages} />);
  const welsh = screen.getByRole('link', { name: "Cymraeg Newid yr iaith i'r Gymraeg" });
  expect(welsh.getAttribute('lang')).toBe('cy');
  expect(welsh.getAttribute('hreflang')).toBe('cy');
  expect(screen.getByText('English').getAttribute('lang')).toBe('en');
  expect(screen.getByText('English').getAttribute('aria-current')).toBe('true');
});

it('can change the language without leaving the route', () => {
  location.hash = '#/check';
  const chosen: string[] = [];
  render(<LanguageNavigation label="Language" items={languages} onSelect={(lang) => chosen.push(lang)} />);
  fireEvent.click(screen.getByRole('link'));
  expect(chosen).toEqual(['cy']);
  expect(location.hash).toBe('#/check');
});
