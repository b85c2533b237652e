// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { askBeforeUnload } from './unloadQuestion';

const asks = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

it('asks for as long as there is something to lose, however often it is told so', () => {
  expect(asks()).toBe(false);
  askBeforeUnload(true);
  askBeforeUnload(true);
  expect(asks()).toBe(true);
  askBeforeUnload(false);
  expect(asks()).toBe(false);
});
