import { describe, expect, it, test } from 'vitest';
import shipped from '../../public/config.json?raw';
import { readConfig } from './config';

const withField = (change: object) => JSON.stringify({ ...JSON.parse(shipped), ...change });

it('accepts the configuration that is shipped', () => {
  expect(readConfig(shipped)).toMatchObject({ ok: true });
});

it('needs neither a test room nor a list of ports', () => {
  expect(readConfig(withField({ rehearsal: undefined, network: undefined }))).toMatchObject({ ok: true });
});

it('knows of no lab as it is shipped, and of one on this machine', () => {
  expect(readConfig(shipped)).not.toHaveProperty('value.lab');
  expect(readConfig(withField({ lab: 'http://127.0.0.1:4174' }))).toMatchObject({ ok: true });
});

it('lets browsers keep the pages unless it says no', () => {
  const offline = (change: object) => {
    const config = readConfig(withField(change));
    return config.ok && config.value.offline;
  };
  expect([offline({}), offline({ offline: true }), offline({ offline: false })]).toEqual([true, true, false]);
});

describe('names the field that is wrong, what was expected and what was found', () => {
  test.each([
    [null, '', 'file', null],
    ['', '', 'json', '""'],
    ['<!doctype html>', '', 'json', '"<!doctype html>"'],
    ['7', '', 'group', '7'],
    [withField({ node: 'http://conf.example.uk' }), 'node', 'origin', '"http://conf.example.uk"'],
    [withField({ node: 'https://conf.example.uk/' }), 'node', 'origin', '"https://conf.example.uk/"'],
    [withField({ node: 7 }), 'node', 'text', '7'],
    [withField({ node: undefined }), 'node', 'value', null],
    [withField({ meetingDomains: [] }), 'meetingDomains', 'one-domain', '[]'],
    [withField({ meetingDomains: {} }), 'meetingDomains', 'list', '{}'],
    [withField({ meetingDomains: ['OK.example', 'x'] }), 'meetingDomains.0', 'host-name', '"OK.example"'],
    [
      withField({ handOff: 'https://conf.example.uk/' }),
      'handOff',
      'address-link',
      '"https://conf.example.uk/"',
    ],
    [withField({ handOff: 'javascript:{address}' }), 'handOff', 'https-link', '"javascript:{address}"'],
    [withField({ thresholds: { downloadMbps: '1' } }), 'thresholds.downloadMbps', 'number', '"1"'],
    [withField({ thresholds: { downloadMbps: 0 } }), 'thresholds.downloadMbps', 'above-zero', '0'],
    [withField({ language: 'fr' }), 'language', 'language', '"fr"'],
    [withField({ offline: 'no' }), 'offline', 'true-or-false', '"no"'],
    [withField({ lab: 'https://conf.example.uk' }), 'lab', 'origin', '"https://conf.example.uk"'],
    [withField({ lab: 'http://127.0.0.1:4174/' }), 'lab', 'origin', '"http://127.0.0.1:4174/"'],
    [withField({ rehearsal: 'test room' }), 'rehearsal', 'room-address', '"test room"'],
    [
      withField({ network: [{ host: 'a', ports: 'all', protocol: 'udp' }] }),
      'network.0.ports',
      'ports',
      '"all"',
    ],
    [
      withField({ network: [{ host: 'a', ports: '443', protocol: 'sctp' }] }),
      'network.0.protocol',
      'protocol',
      '"sctp"',
    ],
    [withField({ service: { name: { en: 'x', cy: '' } } }), 'service.name.cy', 'not-empty', '""'],
  ])('%.40s', (text, field, expected, found) => {
    expect(readConfig(text)).toEqual({ ok: false, failure: { field, expected, found } });
  });
});
