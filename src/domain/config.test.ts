import { describe, expect, it, test } from 'vitest';
import shipped from '../../public/config.json?raw';
import { readConfig } from './config';

const withField = (change: object) => JSON.stringify({ ...JSON.parse(shipped), ...change });

it('accepts the configuration that is shipped', () => {
  expect(readConfig(shipped)).toMatchObject({ ok: true });
});

describe('names the field that is wrong, what was expected and what was found', () => {
  test.each([
    ['', '', 'a file of JSON', '""'],
    ['<!doctype html>', '', 'a file of JSON', '"<!doctype html>"'],
    [withField({ node: 'http://conf.example.uk' }), 'node', 'https', '"http://conf.example.uk"'],
    [withField({ node: 'https://conf.example.uk/' }), 'node', 'no slash', '"https://conf.example.uk/"'],
    [withField({ node: 7 }), 'node', 'string', '7'],
    [withField({ node: undefined }), 'node', 'a value', 'nothing'],
    [withField({ meetingDomains: [] }), 'meetingDomains', 'at least one', '[]'],
    [withField({ meetingDomains: ['OK.example', 'x'] }), 'meetingDomains.0', 'lower case', '"OK.example"'],
    [
      withField({ handOff: 'https://conf.example.uk/' }),
      'handOff',
      '{address}',
      '"https://conf.example.uk/"',
    ],
    [withField({ handOff: 'javascript:alert("{address}")' }), 'handOff', 'https://', '"javascript:'],
    [withField({ language: 'fr' }), 'language', 'en', '"fr"'],
    [withField({ service: { name: { en: 'x', cy: '' } } }), 'service.name.cy', '', '""'],
  ])('%.40s', (text, field, expected, found) => {
    const read = readConfig(text);
    if (read.ok) throw new Error('was accepted');
    expect(read.failure.field).toBe(field);
    expect(read.failure.expected).toContain(expected);
    expect(read.failure.found).toContain(found);
  });
});
