// @vitest-environment happy-dom
import { render } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { content, contract, type Given } from './contract.test-data';
import { WarningText } from './WarningText';

interface Options extends Given {
  iconFallbackText?: string;
  classes?: string;
  attributes?: object;
}

await contract<Options>('warning-text', {
  offered: ({ iconFallbackText = 'Warning', classes, attributes, ...given }) => (
    <WarningText {...attributes} iconText={iconFallbackText} class={classes}>
      {content(given)}
    </WarningText>
  ),
});

it('keeps the icon and the words apart when read out', () => {
  const { container } = render(<WarningText iconText="Warning">Do not record</WarningText>);
  expect(container.textContent).toBe('!Warning Do not record');
});
