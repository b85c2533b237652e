// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { content, contract, type Given } from './contract.test-data';
import { ErrorSummary } from './ErrorSummary';
import { Input } from './Input';

interface Options {
  titleText?: string;
  titleHtml?: string;
  descriptionText?: string;
  descriptionHtml?: string;
  errorList?: readonly (Given & { href?: string })[];
  classes?: string;
  attributes?: object;
}

await contract<Options>('error-summary', {
  offered: (options) => (
    <ErrorSummary
      {...options.attributes}
      class={options.classes}
      title={content({ text: options.titleText, html: options.titleHtml })}
      description={content({ text: options.descriptionText, html: options.descriptionHtml })}
      errors={options.errorList?.map((item) => ({ text: content(item), fieldId: item.href?.slice(1) }))}
    />
  ),
  notOffered: { 'no error needs attributes of its own': ['error list with attributes'] },
});

afterEach(cleanup);

const renderForm = () =>
  render(
    <>
      <ErrorSummary title="There is a problem" errors={[{ text: 'Enter your name', fieldId: 'name' }]} />
      <Input id="name" label="Your name" errorMessage={{ prefix: 'Error', text: 'Enter your name' }} />
    </>,
  );

it('takes focus when it appears, and only then can be focused', () => {
  renderForm();
  const summary = screen.getByRole('alert').parentElement;
  expect(document.activeElement).toBe(summary);

  screen.getByRole('textbox').focus();
  expect(document.activeElement).not.toBe(summary);
});

it('loses its tab stop with its focus', async () => {
  renderForm();
  const summary = screen.getByRole('alert').parentElement;
  expect(summary?.getAttribute('tabindex')).toBe('-1');
  fireEvent.blur(summary ?? document.body);
  await Promise.resolve();
  expect(summary?.hasAttribute('tabindex')).toBe(false);
});

it('leads to the field and leaves the route alone', () => {
  location.hash = '#/name';
  renderForm();
  fireEvent.click(screen.getByRole('link', { name: 'Enter your name' }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Your name' }));
  expect(location.hash).toBe('#/name');
});
