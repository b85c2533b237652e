import type { VisitFault } from '../../../src/domain/faults';
import { firewall } from '../call/firewall';
import type { LineRow } from '../line/row';
import type { Shape } from '../../lab/link/shape';

const usual: Shape = { kbps: 10_000, delayMs: 20 };
const bothWays = (change: Shape) => ({ up: { ...usual, ...change }, down: { ...usual, ...change } });
const slow: Shape = { kbps: 600 };
const noUdp = { ...bothWays({}), udp: 'dropped' } as const;

const ofLine = (expect: VisitFault, row: Omit<LineRow, 'expect' | 'check'>): LineRow => ({
  expect,
  check: 'line',
  ...row,
});
const ofWay = (expect: VisitFault, row: Omit<LineRow, 'expect' | 'check'>): LineRow => ({
  expect,
  check: 'room',
  ...row,
});

/** What the line, or what stands in it, does to the checks. Their journeys and `npm run bench:line` try each in full. */
export const lineRows: readonly LineRow[] = [
  ofLine('line-download-slow', {
    what: 'too little arrives',
    how: 'a line of 600 kbps towards the visitor',
    line: { up: usual, down: { ...usual, ...slow } },
  }),
  ofLine('line-upload-slow', {
    what: 'too little is sent',
    how: 'a line of 600 kbps away from the visitor',
    line: { up: { ...usual, ...slow }, down: usual },
  }),
  ofLine('line-delay-high', {
    what: 'the way is long',
    how: 'a line that takes 90 ms each way',
    line: bothWays({ delayMs: 90 }),
  }),
  ofLine('line-borderline', {
    what: 'the line is only just as fast as it must be',
    how: 'a line of 1,030 kbps towards the visitor',
    line: { up: usual, down: { ...usual, kbps: 1030 } },
  }),
  ofLine('line-offline', {
    what: 'the network goes away while it is measured',
    how: 'the browser is taken offline',
    provoke: ({ context }) => context.setOffline(true),
  }),
  ofLine('line-interrupted', {
    what: 'the page is hidden while it measures',
    how: 'document.hidden says true',
    fake: 'no headless browser hides a page',
    provoke: ({ page }) =>
      page.evaluate(() => {
        Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
        document.dispatchEvent(new Event('visibilitychange'));
      }),
  }),
  ofLine('line-not-measured', {
    what: 'the measuring point never says a word',
    how: 'it takes every connection, and that is all',
    mood: 'mute',
  }),
  ofLine('line-sign-in', {
    what: 'a sign-in page answers for the measuring point',
    how: 'one page, whatever is asked',
    mood: 'sign-in-page',
  }),
  ofLine('line-altered', {
    what: 'a proxy packs what passes through it',
    how: 'answers are packed on their way',
    mood: 'packing',
  }),
  ofWay('path-udp-blocked', { what: 'a firewall drops UDP', how: 'the line does', line: noUdp }),
  ofWay('path-media-blocked', {
    what: 'a firewall lets nothing but the web through',
    how: 'UDP is dropped, and TCP to all but the ports of page and node',
    line: noUdp,
    provoke: ({ link }) => firewall(link, 'add'),
  }),
  ofWay('path-loss-high', {
    what: 'much gets lost',
    how: '6 % of all packets',
    line: bothWays({ lossPpm: 60_000 }),
  }),
  ofWay('path-loss-some', {
    what: 'some gets lost',
    how: '2 % of all packets',
    line: bothWays({ lossPpm: 20_000 }),
  }),
  ofWay('path-not-measured', {
    what: 'there is no room for test calls',
    how: 'a deployment that has none',
  }),
];
