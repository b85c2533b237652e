// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { inside } from '../../content/en/inside';
import type { ConferenceSignal } from '../../ports';
import { intoTheRoom } from '../../visit/arbitrary.test-data';
import { replay } from '../../visit/replay';
import { settle, showVisit } from '../showVisit.test-data';

afterEach(cleanup);

const { call, visitTruth } = inside;
const said = (signal: ConferenceSignal) => ({ at: 10, type: 'conference-said', signal }) as const;

test('while nothing but the media gets through, the strip does not claim a connection', async () => {
  showVisit(
    replay([
      ...intoTheRoom,
      said({ saw: 'place', waiting: false }),
      said({ saw: 'media', is: 'flowing' }),
      said({ saw: 'connection', is: 'interrupted', reach: 'offline' }),
    ]),
  );
  await settle();
  expect(screen.getByText(call.mediaInterrupted)).toBeTruthy();
  expect(screen.queryByText(call.mediaFlowing)).toBeNull();
});

test.each([
  ['flowing', call.hears],
  ['interrupted', call.hearsNot],
] as const)('with the media %s, an open microphone reads "%s"', async (is, words) => {
  showVisit(
    replay([
      ...intoTheRoom,
      said({ saw: 'place', waiting: false }),
      { at: 11, type: 'microphone-set', muted: false },
      said({ saw: 'media', is }),
    ]),
  );
  await settle();
  expect(screen.getByText(words)).toBeTruthy();
});

test('an open microphone from which no sound leaves is said not to be heard', async () => {
  showVisit(
    replay([
      ...intoTheRoom,
      said({ saw: 'place', waiting: false }),
      { at: 11, type: 'microphone-set', muted: false },
      said({ saw: 'media', is: 'flowing' }),
      said({ saw: 'leaving', audio: 'silence' }),
    ]),
  );
  await settle();
  expect(screen.getByText(visitTruth.microphone.hearsSilence)).toBeTruthy();
  expect(screen.queryByRole('meter')).toBeNull();
});

test('while the room hears the visitor, a meter says how loud', async () => {
  showVisit(
    replay([
      ...intoTheRoom,
      said({ saw: 'place', waiting: false }),
      { at: 11, type: 'microphone-set', muted: false },
      said({ saw: 'media', is: 'flowing' }),
      said({ saw: 'leaving', audio: 'sound' }),
    ]),
  );
  await settle();
  expect(screen.getByRole('meter', { name: visitTruth.microphone.loudness })).toBeTruthy();
});
