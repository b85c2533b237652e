import { expect, it, test } from 'vitest';
import { decodeUri, parseJson, parseUrl } from './parse';

it('tells JSON that says null from text that is no JSON', () => {
  expect(parseJson('null')).toEqual({ ok: true, value: null });
  expect(parseJson('{"a":[1]}')).toEqual({ ok: true, value: { a: [1] } });
});

test.each(['', '{', '<!doctype html>', 'undefined', '\0'])('%j is no JSON, and that is a value', (text) => {
  expect(parseJson(text)).toEqual({ ok: false, failure: 'not-json' });
});

test.each(['', 'https://', 'no link', 'https://[::', 'https://a b/'])('%j is no URL', (text) => {
  expect(parseUrl(text)).toBeNull();
});

test.each(['%', '%E0%A4%A', '%ff', 'a%zz'])('%j cannot be decoded', (text) => {
  expect(decodeUri(text)).toBeNull();
});

it('reads what is well written', () => {
  expect(parseUrl('https://a.example/b?c#d')?.pathname).toBe('/b');
  expect(decodeUri('a%40b%C3%A9')).toBe('a@bé');
});
