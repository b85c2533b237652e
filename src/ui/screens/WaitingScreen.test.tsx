// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { inside } from '../../content/en/inside';
import { intoTheRoom } from '../../visit/arbitrary.test-data';
import { replay } from '../../visit/replay';
import { settle, showVisit } from '../showVisit.test-data';

afterEach(cleanup);

test.each([
  [true, 1],
  [false, 0],
])('whoever waits with the camera on (%s) is told that they may be seen', async (on, times) => {
  const waiting = { at: 10, type: 'conference-said', signal: { saw: 'place', waiting: true } } as const;
  showVisit(replay([...intoTheRoom, waiting, { at: 11, type: 'camera-set', on }]));
  await settle();
  expect(screen.queryAllByText(inside.waiting.seen)).toHaveLength(times);
});
