// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { CheckId } from '../../checks/registry';
import { inside as insideInWelsh } from '../../content/cy/inside';
import { inside } from '../../content/en/inside';
import type { FaultWords, InsideWords } from '../../content/words';
import type { VisitFault } from '../../domain/faults';
import type { Language } from '../../visit/events';
import { createVisit } from '../../visit/visit';
import { RuntimeContext } from '../runtime';
import { runtimeFor } from '../showVisit.test-data';
import { AdviceButtons } from './AdviceButtons';

afterEach(cleanup);

const languages: readonly (readonly [Language, InsideWords])[] = [
  ['en', inside],
  ['cy', insideInWelsh],
];
const checks = ['camera', 'microphone', 'line', 'room'] as const;
const prefixes: Readonly<Record<(typeof checks)[number], string>> = {
  camera: 'camera-',
  microphone: 'microphone-',
  line: 'line-',
  room: 'path-',
};

function show(language: Language, check: CheckId, fault: VisitFault) {
  const visit = createVisit();
  visit.record({ at: 1, type: 'language-chosen', language });
  return render(
    <RuntimeContext.Provider value={runtimeFor(visit)}>
      <AdviceButtons check={check} fault={fault} onPress={() => {}} />
    </RuntimeContext.Provider>,
  );
}

/** All steps of a fault, for whatever browser and system. */
const stepsOf = ({ todo }: FaultWords): string => JSON.stringify(todo);

describe.each(languages)('in %s', (language, words) => {
  it.each(checks)('each button that the steps of a fault of the check “%s” name is beside them', (check) => {
    const faults = Object.entries<FaultWords>(words.faults).filter(([id]) => id.startsWith(prefixes[check]));
    let named = 0;
    for (const [fault, texts] of faults) {
      show(language, check, fault as VisitFault);
      for (const button of [words.check.again, words.check.useOther]) {
        if (!stepsOf(texts).includes(`“${button}”`)) continue;
        named += 1;
        expect(screen.queryByText(button), `${fault}: ${button}`).not.toBeNull();
      }
      cleanup();
    }
    expect(named).toBeGreaterThan(0);
  });
});

it('offers nothing that would play a sound unasked', () => {
  show('en', 'speaker', 'speaker-not-heard');
  expect(screen.queryByRole('button')).toBeNull();
});
