import { expect, it } from 'vitest';
import { clearPath } from '../adapters/fake/room';
import { evidence } from '../content/en/evidence';
import { pathSentence } from './pathEvidence';

it('claims no share of loss where no more than a handful came', () => {
  const received = { packets: 100, lost: 0, jitterMs: null };
  const said = pathSentence({ saw: 'rehearsal', ...clearPath, received }, evidence);
  expect(said).toContain('Only 100 small pieces');
  expect(said).not.toContain('per cent');
});
