// @vitest-environment happy-dom
import { render } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { content, contract, type Given } from './contract.test-data';
import { ErrorMessage } from './ErrorMessage';

interface Options extends Given {
  id?: string;
  visuallyHiddenText?: string;
  classes?: string;
  attributes?: object;
}

await contract<Options>('error-message', {
  offered: ({ id, visuallyHiddenText = 'Error', classes, attributes, ...given }) => (
    <ErrorMessage id={id} {...attributes} prefix={visuallyHiddenText} class={classes}>
      {content(given)}
    </ErrorMessage>
  ),
  notOffered: {
    'the prefix is a required prop here, so that nobody is told of an error by its colour alone': [
      'translated',
      'visually hidden text removed',
    ],
  },
});

it('reads as one sentence', () => {
  const { container } = render(<ErrorMessage prefix="Gwall">Rhowch eich enw</ErrorMessage>);
  expect(container.textContent).toBe('Gwall: Rhowch eich enw');
});
