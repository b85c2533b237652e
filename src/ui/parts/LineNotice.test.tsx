// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { inside } from '../../content/en/inside';
import type { LineLook } from '../../domain/lineLook';
import type { ConferenceSignal } from '../../ports';
import { intoTheRoom } from '../../visit/arbitrary.test-data';
import { replay } from '../../visit/replay';
import { settle, showVisit } from '../showVisit.test-data';

afterEach(cleanup);

const { line, ownPicture } = inside.visitTruth;
const look: LineLook = {
  sent: { packets: 1000, lost: 52, jitterMs: 3 },
  received: { packets: 1000, lost: 0, jitterMs: 3 },
  roundTripMs: 41,
  uplinkKbps: 900,
  hostPicture: { framesPerSecond: 25, width: 1280, height: 720 },
  ownPicture: null,
};
const losing: ConferenceSignal = { saw: 'line', line: { quality: 'poor', trouble: 'sending-loses', look } };

const said = (signal: ConferenceSignal) => ({ at: 10, type: 'conference-said', signal }) as const;

async function show(...signals: readonly ConferenceSignal[]) {
  const visit = replay([
    ...intoTheRoom,
    said({ saw: 'place', waiting: false }),
    said({ saw: 'media', is: 'flowing' }),
    ...signals.map(said),
  ]);
  showVisit(visit);
  await settle();
  return visit;
}

test('a line that loses much is said with what to do, and how we know', async () => {
  await show(losing);
  expect(screen.getByText(line.advice['sending-loses']).getAttribute('role')).toBe('status');
  expect(screen.getByText(line.quality.poor).tagName).toBe('SUMMARY');
  expect(
    screen.getByText(
      /5\.2 per cent of what you send, 0 per cent .* 41 milliseconds.* 1280 by 720 dots, 25 a second/,
    ),
  ).toBeTruthy();
});

test('before it has held, it is said only in a word', async () => {
  await show({ saw: 'line', line: { quality: 'poor', trouble: null, look } });
  expect(screen.getByText(line.quality.poor)).toBeTruthy();
  expect(screen.queryByText(line.advice['sending-loses'])).toBeNull();
});

test('a picture that was left away is said before any advice, and shown where the picture was', async () => {
  await show(losing, { saw: 'own-picture', is: 'off' });
  expect(screen.getByText(ownPicture.lowered.off)).toBeTruthy();
  expect(screen.queryByText(line.advice['sending-loses'])).toBeNull();
  expect(screen.getByText(ownPicture.paused)).toBeTruthy();
});

test('nothing is claimed of a line while it is interrupted, and whoever was reading of it keeps their place', async () => {
  const visit = await show(losing);
  const word = screen.getByText(line.quality.poor);
  word.focus();
  await act(async () => visit.record(said({ saw: 'media', is: 'interrupted' })));
  expect(screen.queryByText(line.advice['sending-loses'])).toBeNull();
  expect(screen.queryByText(line.quality.poor)).toBeNull();
  expect(screen.queryByText(/5\.2 per cent/)).toBeNull();
  expect(screen.getByText(line.unmeasuredHow)).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByText(line.unmeasured));
  await act(async () => visit.record(said({ saw: 'media', is: 'flowing' })));
  expect(document.activeElement).toBe(screen.getByText(line.quality.poor));
});

test('nothing is said of a line of which nothing has come through yet', async () => {
  await show();
  expect(screen.queryByText(line.unmeasured)).toBeNull();
});
