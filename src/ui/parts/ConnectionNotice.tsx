import type { Connection } from '../../domain/connection';
import { connectionLimitsMs, faultOfConnection } from '../../domain/connectionFault';
import { faults } from '../../domain/faults';
import { platformOf } from '../../visit/checkState';
import { fill } from '../fill';
import { useFrontWords, useLanguage, useNow, useVisit, useWords } from '../runtime';
import { stepsFor } from '../stepsFor';
import { clockTime, duration } from '../times';

/** While the room is out of reach: what holds it up, the one thing to do, since when, and what comes next. */
export function ConnectionNotice({ connection }: { readonly connection: Connection }) {
  const words = useWords();
  const platform = useVisit(({ checks }) => platformOf(checks));
  const fault = faultOfConnection(connection);

  return (
    <div class="vr-connection">
      <div role="alert">
        {fault !== null && (
          <>
            <p class="vr-connection__what">{words.faults[fault].what}</p>
            <p>{stepsFor(words.faults[fault].todo, platform)[0]}</p>
          </>
        )}
      </div>
      {fault !== null && connection.is !== 'held' && (
        <p data-fault={fault}>
          <Progress is={connection.is} since={connection.since} />{' '}
          <span class="vr-code">{faults[fault].code}</span>
        </p>
      )}
    </div>
  );
}

/** Beside what is read out: nobody wants to hear every second. */
function Progress({ is, since }: { readonly is: 'interrupted' | 'rejoining'; readonly since: number }) {
  const { connection: words } = useWords();
  const front = useFrontWords();
  const language = useLanguage();
  const now = useNow();
  const until = clockTime(since + connectionLimitsMs[is]);
  return (
    <>
      {fill(words.since, { time: duration(language, now - since, front) })}. {fill(words.next[is], { until })}
    </>
  );
}
