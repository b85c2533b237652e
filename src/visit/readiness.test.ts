import { expect, it } from 'vitest';
import { checkIds } from '../checks/ids';
import { cardChecks, isReady } from '../domain/readiness/card';
import { writeCard } from '../domain/readiness/cardCode';
import { unknownEquipment } from '../domain/readiness/equipment';
import type { VisitFault } from '../domain/faults';
import type { Verdict } from '../domain/verdict';
import type { Fact } from '../checks/registry';
import { noChecksRun, type CheckState } from './checkState';
import { cardOf } from './readiness';

const looked = (verdict: Verdict<Fact>, decidedAt = Date.UTC(2026, 10, 29)) => ({
  facts: [],
  verdict,
  decidedAt,
  before: null,
});
const state = (...what: Parameters<typeof looked>): CheckState => ({ is: 'finished', ...looked(...what) });
const ready = state({ is: 'ready', evidence: [] });
const faulty = (fault: VisitFault, is: 'faulty' | 'unclear' = 'faulty') => state({ is, fault, evidence: [] });

it('has a place for every check there is', () => {
  expect([...cardChecks].toSorted()).toEqual([...checkIds].toSorted());
});

it('is not made of nothing', () => {
  expect(cardOf(noChecksRun, unknownEquipment)).toBeNull();
  const running = { is: 'running', ...looked({ is: 'undecided' }) } as const;
  expect(cardOf({ ...noChecksRun, camera: running }, unknownEquipment)).toBeNull();
});

it('says of each check what its verdict says, and calls nothing good that is not known', () => {
  const card = cardOf(
    {
      browser: ready,
      camera: faulty('camera-covered'),
      microphone: faulty('microphone-no-voice-yet'),
      speaker: faulty('browser-no-speaker-choice'),
      line: faulty('line-not-measured', 'unclear'),
      room: { is: 'waiting' },
    },
    unknownEquipment,
  );
  expect(card?.outcomes).toEqual({
    browser: 'works',
    camera: 'problem',
    microphone: 'unchecked',
    speaker: 'good-to-know',
    line: 'unmeasured',
    room: 'unchecked',
  });
});

it('is as old as the oldest of its results, to the minute', () => {
  const early = Date.UTC(2026, 10, 29, 9, 1, 59);
  const all = { ...noChecksRun, browser: ready, camera: ready, microphone: ready, speaker: ready };
  const card = cardOf(
    { ...all, line: state({ is: 'ready', evidence: [] }, early - 600_000_000) },
    unknownEquipment,
  );
  expect(card?.at).toBe(Math.floor((early - 600_000_000) / 60_000) * 60_000);
  expect(card && isReady(card)).toBe(true);
  expect(card && writeCard(card)).toHaveLength(19);
});
