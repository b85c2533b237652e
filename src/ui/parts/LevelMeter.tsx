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

const barsFor = (dBFS: number) => Math.round(Math.min(1, Math.max(0, 1 - dBFS / LOWEST_DBFS)) * BARS);

interface LevelMeterProps {
  readonly label: string;
  /** To draw it costs more than to hear: a meter that jumps is read as well five times a second as ten. */
  readonly everyMs?: number;
}

/** How loud the visitor is: bars for those who see, a word for everyone. Never announced by itself. */
export function LevelMeter({ label, everyMs = 200 }: LevelMeterProps) {
  const { check } = useWords();
  const media = useMedia();
  // What is shown, not what is heard: most levels change nothing on the screen.
  const [lit, setLit] = useState(0);
  const [word, setWord] = useState<Word>('none');
  useEffect(
    () =>
      media?.loudness(everyMs, (dBFS) => {
        setLit(barsFor(dBFS ?? -Infinity));
        setWord(wordFor(dBFS ?? -Infinity));
      }),
    [media, everyMs],
  );

  // In a replay the meter had a level, and "No sound" would be a claim.
  const text = media ? check.level[word] : check.levelReplay;
  return (
    <div class={`vr-level vr-level--${word}`} style={{ '--vr-level': lit }}>
      <div
        class="vr-level__bars"
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={BARS}
        aria-valuenow={lit}
        aria-valuetext={text}
      />
      <p class="vr-level__words" aria-hidden="true">
        {text}
      </p>
    </div>
  );
}
