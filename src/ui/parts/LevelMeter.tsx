import { useEffect, useState } from 'preact/hooks';
import { useMedia, useWords } from '../runtime';

const BARS = 10;
/** From where a meter begins to move to full scale. Speech at arm's length lies between −40 and −15 dBFS. */
const LOWEST_DBFS = -60;
const QUIET_DBFS = -45;
const LOUD_DBFS = -6;

type Word = 'none' | 'quiet' | 'good' | 'loud';

const wordFor = (dBFS: number): Word =>
  dBFS < LOWEST_DBFS ? 'none' : dBFS < QUIET_DBFS ? 'quiet' : dBFS < LOUD_DBFS ? 'good' : 'loud';

/** How loud the visitor is: bars for those who see, a word for everyone. Never announced by itself. */
export function LevelMeter({ label }: { readonly label: string }) {
  const { check } = useWords();
  const media = useMedia();
  const [dBFS, setDBFS] = useState<number | null>(null);
  useEffect(() => media?.loudness(setDBFS), [media]);

  const level = dBFS ?? -Infinity;
  const lit = Math.round(Math.min(1, Math.max(0, 1 - level / LOWEST_DBFS)) * BARS);
  const word = wordFor(level);
  return (
    <div class={`vr-level vr-level--${word}`} style={{ '--vr-level': lit }}>
      <div
        class="vr-level__bars"
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={BARS}
        aria-valuenow={lit}
        aria-valuetext={check.level[word]}
      />
      <p class="vr-level__words" aria-hidden="true">
        {check.level[word]}
      </p>
    </div>
  );
}
