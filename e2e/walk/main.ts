// `npm run walk`: random sequences of what visitor, prison and line do, in a real browser on the lab's node. After each
// step: never heard while the page says muted, never two participants, never a state without a way out.
// `-- --seed 7 --seeds 4 --steps 500`; `-- --replay test-results/walk-7.json`; `-- --shrink` to shorten what broke.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { machine } from '../bench/statistics';
import { chromiumOptions, fakeDevices, sayYes } from '../lab/browsers';
import { hears, soundFile } from '../lab/media/soundFiles';
import { shrink } from './shrink';
import { again, drawn, walk, type Taken, type Walked } from './walk';
import { startWalkLab } from './walkWorld';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 100_000) },
    seeds: { type: 'string', default: '4' },
    steps: { type: 'string', default: '500' },
    replay: { type: 'string' },
    shrink: { type: 'boolean', default: false },
  },
});
const count = Number(values.steps);
const first = Number(values.seed);

const browser = await chromium.launch(chromiumOptions(fakeDevices, sayYes, hears(soundFile('speech'))));
const lab = await startWalkLab(browser);

let broken = 0;
let total = 0;
if (values.replay === undefined) {
  for (let seed = first; seed < first + Number(values.seeds); seed += 1) {
    const walked = await walk(lab, drawn(seed, count));
    report(`seed ${seed}`, walked);
    if (walked.broken !== null) await keep(seed, walked);
  }
} else {
  const taken = JSON.parse(readFileSync(values.replay, 'utf8')) as Taken[];
  const walked = await walk(lab, again(taken));
  report(values.replay, walked);
  if (walked.broken !== null && values.shrink) await keep(0, walked);
}
console.log(`${total} steps, ${broken} broken. ${machine()}`);
// The threads of WebRTC outlive its last call.
process.exit(broken > 0 ? 1 : 0);

function report(name: string, { taken, broken: what, been, seconds }: Walked): void {
  total += taken.length;
  if (what !== null) broken += 1;
  const places = [...been].map(([place, times]) => `${place} ${times}`).join(', ');
  console.log(
    `${name}: ${taken.length} steps in ${seconds.toFixed(0)} s (${(taken.length / seconds).toFixed(1)} a second); ${places}`,
  );
  if (what === null) return;
  console.log(`  BROKEN: ${what}`);
  console.log(
    `  last steps: ${taken
      .slice(-12)
      .map(({ step }) => step)
      .join(' · ')}`,
  );
}

async function keep(seed: number, walked: Walked): Promise<void> {
  const taken = values.shrink ? await shrink(walked.taken, (fewer) => walk(lab, again(fewer))) : walked.taken;
  mkdirSync('test-results', { recursive: true });
  const file = `test-results/walk-${seed}.json`;
  writeFileSync(file, JSON.stringify(taken, null, 1));
  console.log(`  kept: npm run walk -- --replay ${file} (${taken.length} steps)`);
  if (values.shrink) console.log(`  shrunk to: ${taken.map(({ step }) => step).join(' · ')}`);
}
