import { faults } from '../../src/domain/faults';
import { faultOfJourney } from '../../src/report/summary';
import { toldBy } from '../../src/report/verdicts';
import { timedLog } from '../../src/report/timedLog';
import type { VisitEvent } from '../../src/visit/events';
import { replay } from '../../src/visit/replay';

/** The codes that stand on the screen after this many events. */
export function codesAt(log: readonly VisitEvent[], events: number): readonly string[] {
  const { checks, journey } = replay(timedLog(log.slice(0, events))).state();
  const fault = faultOfJourney(journey);
  return [
    ...Object.values(checks).map((check) => toldBy(check)?.code ?? null),
    fault === null ? null : faults[fault].code,
  ].filter((code) => code !== null);
}
