// `npm run bench:line`: our check of the line beside others’, on lines whose truth is known. `-- --quick` for a machine that
// builds, `-- --runs 5`, `-- --json` for machines; any other word picks the lines whose name holds it.
import { parseArgs } from 'node:util';
import { ensureChromium } from '../../lab/browsers';
import { whyNoLink } from '../../lab/link/needs';
import { machine } from '../statistics';
import { startBed } from './bed';
import { allPeersOn, measureGrid, type Plan } from './grid';
import { nameOf, profiles, quickProfiles } from './profiles';
import { printRow, printSummary } from './report';
import { claimsOf } from './summary';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    runs: { type: 'string', default: '3' },
    'without-peers': { type: 'boolean', default: false },
  },
});

const lacking = whyNoLink();
if (lacking) {
  console.error(`The line cannot be measured here: ${lacking}.`);
  process.exit(2);
}
ensureChromium();

const isPicked = (name: string) =>
  positionals.length === 0 || positionals.some((word) => name.includes(word));
const usual = values.quick ? quickProfiles : profiles;
const picked = usual.filter((profile) => isPicked(nameOf(profile)));
if (picked.length === 0) {
  console.error(
    `No line is named by “${positionals.join(' ')}”. There are:\n  ${usual.map(nameOf).join('\n  ')}`,
  );
  process.exit(2);
}
const [first] = picked;
const plan: Plan = {
  profiles: picked,
  runs: values.quick ? 1 : Number(values.runs),
  peersOn(profile) {
    if (values['without-peers']) return [];
    if (values.quick) return profile === first ? ['cloudflare-short', 'ndt7'] : [];
    return allPeersOn(profile);
  },
};

const began = machine();
if (!values.json) {
  console.log(`Our check of the line on ${picked.length} lines, ${plan.runs} runs each, peers one. ${began}`);
  console.log(
    'Truth: what the line carries of TCP’s payload, and the sum of its delays. kB: the line’s own count.',
  );
  console.log('Not here: LibreSpeed, whose client is in no npm package.');
}
const bed = await startBed();
const rows = await measureGrid(bed, plan, values.json ? () => {} : printRow);
await bed.close();
const claims = claimsOf(rows);
if (values.json) {
  const named = rows.map((row) => ({ name: nameOf(row.profile), ...row }));
  console.log(JSON.stringify({ machine: { began, ended: machine() }, rows: named, claims }));
} else {
  printSummary(rows, claims);
  console.log(`\n${machine()}`);
}
process.exit(claims.every(({ holds }) => holds) ? 0 : 1);
