import { expect, it } from 'vitest';
import { isTrusted } from './origin';

it.each([
  ['a page on this machine', '127.0.0.1:4174', 'http://localhost:5173', true],
  ['its own page', 'localhost:4174', 'http://localhost:4174', true],
  ['no page at all', '[::1]:4174', undefined, true],
  ['its own page at the address that it is bound to', '10.0.0.1:4174', 'http://10.0.0.1:4174', true],
  ['a page of another site', '127.0.0.1:4174', 'https://evil.example', false],
  ['a page without an origin', '127.0.0.1:4174', 'null', false],
  ['a name that was made to lead here', 'evil.example:4174', 'http://evil.example:4174', false],
  ['such a name, without an origin', 'evil.example', undefined, false],
  ['a name that only begins like this machine', '127.0.0.1:4174', 'http://127.0.0.1.evil.example', false],
  ['a request for no host', undefined, undefined, false],
])('the console trusts %s or not', (_name, host, origin, trusted) => {
  const headers = { ...(host !== undefined && { host }), ...(origin !== undefined && { origin }) };
  expect(isTrusted({ headers }, '10.0.0.1')).toBe(trusted);
});
