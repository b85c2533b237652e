import { expect, it } from 'vitest';
import { noChecksRun } from '../visit/checkState';
import { changesBetween } from './changes';
import type { Summary } from './summary';

const atHome: Summary = {
  language: 'en',
  at: 'check',
  platform: { browser: 'chrome', version: 141, system: 'windows' },
  checks: { ...(noChecksRun as Summary['checks']), camera: { is: 'ready' }, room: { is: 'ready' } },
  code: null,
};

it('says nothing of two that are the same, whatever language they were in', () => {
  expect(changesBetween(atHome, { ...atHome, language: 'cy' })).toEqual([]);
});

it('says nothing of a code and the report that it is of', () => {
  const { browser, version, system } = atHome.platform;
  expect(changesBetween(atHome, { ...atHome, platform: { system, version, browser } })).toEqual([]);
});

it('tells what is not as it was, in order', () => {
  const atTheOffice: Summary = {
    ...atHome,
    at: 'ended',
    platform: { ...atHome.platform, browser: 'edge' },
    checks: { ...atHome.checks, room: { is: 'faulty', code: 'NET-21' } },
    code: 'CALL-1',
  };
  expect(changesBetween(atHome, atTheOffice)).toEqual([
    { of: 'platform' },
    { of: 'check', check: 'room' },
    { of: 'visit' },
  ]);
});
