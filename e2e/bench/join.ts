// `npm run bench:join`: from pressing Join to the first picture of the host, beside the bare SDK on the same node.
import { chromium } from '@playwright/test';
import { chromiumOptions, fakeDevices, sayYes } from '../lab/browsers';
import { openBed, printPairs } from './bed';
import { machine } from './statistics';

const PAIRS = Number(process.argv[2] ?? 12);
const LIMIT = 1.15;

const bed = await openBed();
const browser = await chromium.launch(chromiumOptions(fakeDevices, sayYes));
const pairs = await bed.inPairs(browser, PAIRS, async ({ joinMs }) => joinMs);
console.log(`Join to the first picture of the host, ${PAIRS} pairs. ${machine()}`);
const ratio = printPairs(pairs, 'ms', LIMIT);
// The threads of WebRTC outlive its last call.
process.exit(ratio > LIMIT ? 1 : 0);
