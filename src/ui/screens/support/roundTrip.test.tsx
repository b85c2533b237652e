// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it, test } from 'vitest';
import prisons from '../../../../public/prisons.json?raw';
import { buildReport } from '../../../report/build';
import { parseReport, reportFile } from '../../../report/parse';
import { redact } from '../../../report/redact';
import { typicalVisit } from '../../../report/visits.test-data';
import type { VisitEvent } from '../../../visit/events';
import { replay } from '../../../visit/replay';
import type { VisitState } from '../../../visit/visit';
import { runtimeFor, settle, showVisit } from '../../showVisit.test-data';
import { asItMayLeave, lived, STARTED } from './lived.test-data';
import { ReplayedScreen } from './ReplayedScreen';
import { createReplay } from './replayRuntime';

afterEach(cleanup);

const files = import.meta.glob<string>('../../../../e2e/reports/**/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function logIn(file: string): readonly VisitEvent[] {
  const report = parseReport(file);
  if (!report.ok) throw new Error(`${report.failure.why} ${report.failure.field}`);
  return report.value.log;
}

const recorded = Object.entries(files).map(
  ([path, file]) => [path.replace(/.*reports\//, ''), logIn(file)] as const,
);
const visits = [...recorded, ['half an hour on healthy devices', redact(typicalVisit)] as const];

it('looks at every recorded visit', () => expect(recorded.length).toBeGreaterThan(30));

test.each(visits)(
  '%s: after each event the replayed screen is the one that was seen',
  async (_, log) => {
    let now = STARTED;
    const visit = replay([]);
    const live = showVisit(visit, {}, { clock: { now: () => now }, fetchPrisons: async () => prisons });
    const events = lived(log);
    // As support has it: from the file that the visitor saved.
    const shown = createReplay(logIn(reportFile(buildReport(events))), runtimeFor(replay([])));
    const replayed = render(<ReplayedScreen replay={shown} state={shown.stateAt(0)} />);
    await settle();

    for (const [index, event] of events.entries()) {
      const before = visit.state();
      now = event.at;
      await act(() => {
        visit.record(event);
        shown.seek(index + 1);
      });
      // Another page, or another language, is fetched first.
      if (!isSamePage(before, visit.state())) await settle();
      const screen = replayed.container.querySelector('.vr-replay__screen');
      expect(screen?.innerHTML.replaceAll('<wbr>', ''), `after event ${index}, ${event.type}`).toBe(
        asItMayLeave(live.container.innerHTML),
      );
    }
  },
  60_000,
);

const isSamePage = (one: VisitState, other: VisitState) =>
  one.journey.at === other.journey.at && one.aside === other.aside && one.language === other.language;
