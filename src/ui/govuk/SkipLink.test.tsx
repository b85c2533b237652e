// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { content, contract, type Given } from './contract.test-data';
import { SkipLink } from './SkipLink';

interface Options extends Given {
  href?: string;
  classes?: string;
  attributes?: object;
}

await contract<Options>('skip-link', {
  offered: ({ href = '#content', classes, attributes, ...given }) => (
    <SkipLink {...attributes} target={href.slice(1)} class={classes}>
      {content(given)}
    </SkipLink>
  ),
});

it('moves focus to the content and leaves the route alone', () => {
  location.hash = '#/check';
  render(
    <>
      <SkipLink>Skip to main content</SkipLink>
      <main id="main-content" tabIndex={-1} />
    </>,
  );
  fireEvent.click(screen.getByRole('link'));
  expect(document.activeElement).toBe(screen.getByRole('main'));
  expect(location.hash).toBe('#/check');
});
