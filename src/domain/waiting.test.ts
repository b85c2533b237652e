import { expect, test } from 'vitest';
import { newCall } from './call';
import { connectionAfter, firstConnection } from './connection';
import { standOf } from './waiting';

const at = Date.UTC(2026, 10, 24, 14, 30);
const minutes = (count: number) => count * 60_000;
const call = newCall('on');
const locked = { ...call, room: { started: true, locked: true } };
const again = connectionAfter(firstConnection, { is: 'rejoining', reach: null }, 1);

test.each([
  ['before the booked time', call, at, at - minutes(10), 'not-open'],
  ['just after it', call, at, at + minutes(4), 'not-open'],
  ['long after it', call, at, at + minutes(6), 'overdue'],
  ['long after it, where the room is locked', locked, at, at + minutes(6), 'locked'],
  ['with no time given', call, null, at, 'not-open'],
  ['after the place was lost', { ...call, connection: again }, at, at, 'again'],
  ['after that, where the room is locked', { ...locked, connection: again }, at, at, 'again-locked'],
] as const)('%s', (_when, of, startsAt, now, stand) => expect(standOf(of, startsAt, now)).toBe(stand));
