import { expect, it } from 'vitest';
import sdkCodes from '../../node_modules/@pexip/infinity-api/dist/utils.js?raw';
import { pexNumbers } from './pexNumbers';

it('are those of the SDK, so that what a visitor reads out is found', () => {
  const sdk = [...sdkCodes.matchAll(/case '([^']+)':\s*return '#pex(\d+)';/g)].map(([, text, number]) => [
    text,
    Number(number),
  ]);
  expect(pexNumbers).toEqual(sdk);
});
