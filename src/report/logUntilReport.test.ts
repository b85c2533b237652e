import { expect, test } from 'vitest';
import type { AsidePage } from '../domain/aside';
import { intoTheRoom } from '../visit/arbitrary.test-data';
import type { VisitEvent } from '../visit/events';
import { logUntilReport } from './logUntilReport';

const open = (page: AsidePage): VisitEvent => ({ at: 0, type: 'aside-opened', aside: { page, about: null } });
const went: VisitEvent = { at: 0, type: 'went', to: 'check' };
const left: VisitEvent = { at: 0, type: 'left' };
const ended: VisitEvent = { at: 0, type: 'check-ended', check: 'camera' };

test.each<[string, readonly VisitEvent[], number]>([
  ['opened', [went, open('report')], 1],
  [
    'opened, told of twice, with a check that stops behind it',
    [went, open('report'), ended, open('report')],
    1,
  ],
  ['opened once more', [open('report'), went, ended, open('report'), ended], 3],
  ['opened from the guide', [went, open('guide'), open('report')], 2],
  ['not opened', [went, ended], 2],
  ['left', [open('report'), went], 2],
  [
    'asked for in a call, which shows none, and then',
    [...intoTheRoom, open('report'), left],
    intoTheRoom.length + 2,
  ],
  ['opened after the call', [...intoTheRoom, open('report'), left, open('report')], intoTheRoom.length + 2],
])('%s', (_, log, length) => expect(logUntilReport(log)).toEqual(log.slice(0, length)));
