import { expect, it, test } from 'vitest';
import { connectionAfter, firstConnection, type Connection, type ConnectionNews } from './connection';
import { faultOfConnection } from './connectionFault';

const after = (...news: readonly ConnectionNews[]): Connection =>
  news.reduce<Connection>((before, next, index) => connectionAfter(before, next, index + 1), firstConnection);
const interrupted = (reach: ConnectionNews['reach']): ConnectionNews => ({ is: 'interrupted', reach });
const held: ConnectionNews = { is: 'held', reach: null };
const rejoining: ConnectionNews = { is: 'rejoining', reach: null };

it('counts from when it broke off, whatever else is found out about it', () => {
  expect(after(interrupted(null), interrupted('offline'))).toMatchObject({ since: 1, reach: 'offline' });
  expect(after(interrupted(null), rejoining, rejoining)).toMatchObject({ is: 'rejoining', since: 2 });
});

it('a place that was held is the first one; one that had to be asked for again stays a new one', () => {
  expect(after(interrupted(null), held).place).toBe('first');
  expect(after(interrupted(null), rejoining, held, interrupted(null), held).place).toBe('new');
});

test.each([
  ['while it holds', held, null],
  ['before anything is known', interrupted(null), 'connection-interrupted'],
  ['when only picture and sound are held up', interrupted('answers'), 'media-interrupted'],
  ['without a network', interrupted('offline'), 'line-offline'],
  ['with a network on which nothing answers', interrupted('nothing-answers'), 'path-nothing-answers'],
  ['behind a sign-in page', interrupted('sign-in-page'), 'path-captive-portal'],
  ['when only the platform is silent', interrupted('silent'), 'connection-unanswered'],
  ['when only the platform refuses connections', interrupted('broken-off'), 'connection-unanswered'],
  ['in maintenance', interrupted('maintenance'), 'path-maintenance'],
  ['with an error of the platform', interrupted('server-error'), 'path-node-error'],
  ['when the place is gone', rejoining, 'place-lost'],
  ['when the place is gone, and the network too', { ...rejoining, reach: 'offline' }, 'line-offline'],
] as const)('%s', (_when, news, fault) => expect(faultOfConnection(after(news))).toBe(fault));
