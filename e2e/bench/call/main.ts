// `npm run bench:call`: what a visit costs beside the page of the bare SDK that shows the same call, how it comes back
// after an outage, what is left in memory, and how long its log grows. `-- --parts beside,outages,memory,log` picks some;
// `--pairs 5 --look 15` (seconds), `--outages 5,20,60` (seconds) and `--soak 10` (minutes) make them longer or shorter.
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { chromiumOptions, ensureChromium, fakeDevices, sayYes } from '../../lab/browsers';
import { openBed } from '../bed';
import { machine } from '../statistics';
import { besideTheBareSdk } from './beside';
import { logOfTwoHours } from './logOfTwoHours';
import { inMemory } from './memory';
import { afterOutages } from './recovery';
import { tellSize } from './tellSize';

const { values } = parseArgs({
  options: {
    parts: { type: 'string', default: 'beside,outages,memory,log' },
    pairs: { type: 'string', default: '5' },
    look: { type: 'string', default: '15' },
    outages: { type: 'string', default: '5,20,60' },
    soak: { type: 'string', default: '3' },
  },
});

ensureChromium();
const launch = () => chromium.launch(chromiumOptions(fakeDevices, sayYes));
const began = performance.now();
const failed: string[] = [];
const hold = (what: string, is: boolean) => void (is || failed.push(what));

const parts: Readonly<Record<string, () => Promise<void>>> = {
  async beside() {
    const bed = await openBed();
    await besideTheBareSdk(
      bed,
      launch,
      { pairs: Number(values.pairs), lookMs: 1000 * Number(values.look) },
      hold,
    );
    await bed.close();
  },
  outages: () => afterOutages(values.outages.split(',').map(Number), hold),
  async memory() {
    const bed = await openBed();
    await inMemory(bed, launch, Number(values.soak), hold);
    await bed.close();
  },
  async log() {
    console.log('\nThe log of a visit of two hours, driven through the real reducers:');
    for (const pace of ['usual', 'restless'] as const)
      console.log(`  ${pace}: ${tellSize(logOfTwoHours(pace))}`);
  },
};

for (const name of values.parts.split(',')) {
  const part = parts[name];
  if (!part) throw new Error(`No part is called ${name}: there are ${Object.keys(parts).join(', ')}`);
  await part();
}
const minutes = (performance.now() - began) / 60_000;
console.log(`\n${minutes.toFixed(1)} minutes. ${machine()}`);
console.log(failed.length === 0 ? 'Every limit holds.' : `Not held: ${failed.join('; ')}.`);
// The threads of WebRTC outlive its last call.
process.exit(failed.length === 0 ? 0 : 1);
