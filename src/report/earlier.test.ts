import { expect, it, test } from 'vitest';
import { readGiven } from './read';
import { readReport } from './parse';
import { telephoneCode } from './code';
import { upgrades } from './upgrades';
import { summaryOf } from './summary';

/**
 * Given out by the first build, in version 1 of each size. Never to be made anew: visitors and staff keep what they were
 * given, so a build that cannot read these has broken a promise, whatever else it does.
 */
const givenOut = {
  code: '7WVN-S9PY-NREG-FVHM',
  link: '#/support/replay/AQn1wgHNmt0NgCAMhBfyQbSgzkLYfw0PgyTGIK0p6AD8BdLr3Yc3Q8L6jQg2p12hEaOFnJim-pgLXKXZtUVdFvNn1HX-GPsj6CLCm5ARXXJoy79HYzbm7HLiazd4Hq0MKbndvKcDsWlGCPcFYJ974EAXPWMnGriYV1einkyseFDsaALl1FekFqcqqhKc64PSonqUNBowkyG0RQUKYQc',
  file: `{
  "format": "visit-ready-report",
  "version": 1,
  "log": [
    {"at":0,"type":"page-opened","limits":{"downloadMbps":1,"uploadMbps":1,"delayMs":100}},
    {"at":1,"type":"went","to":"check"},
    {"at":30,"type":"check-started","check":"camera"},
    {"at":40,"type":"check-saw","check":"camera","fact":{"saw":"refusal","why":"blocked-by-site","permission":"denied","wasOpen":false,"afterMs":9,"name":"NotAllowedError","closedTimes":0}}
  ],
  "verdicts": [{"after":3,"check":"camera","is":"faulty","code":"CAM-1"}]
}`,
};

test.each(Object.entries(givenOut))('a %s of the first build opens, and says what it said', (_, text) => {
  const read = readGiven(text);
  if (!read.ok) throw new Error(read.failure.why);
  const given = read.value;
  const { at, checks } = given.is === 'code' ? given.summary : summaryOf(given.report.log);
  expect({ at, camera: checks.camera }).toEqual({
    at: 'device-check',
    camera: { is: 'faulty', code: 'CAM-1' },
  });
});

it('the link of the first build still comes to its code', () => {
  const read = readGiven(givenOut.link);
  if (!read.ok || read.value.is !== 'report') throw new Error('The link cannot be read');
  expect(telephoneCode(summaryOf(read.value.report.log))).toBe(givenOut.code);
});

it('a report of an earlier version is made into one of today, step by step', () => {
  const steps = {
    [-1]: ({ events, ...rest }: { events?: unknown }) => ({ ...rest, version: 0, entries: events }),
    0: ({ entries, ...rest }: { entries?: unknown }) => ({ ...rest, version: 1, log: entries, verdicts: [] }),
  };
  const earliest = { format: 'visit-ready-report', version: -1, events: [{ at: 0, type: 'left' }] };
  expect(readReport(earliest, { ...steps, ...upgrades })).toMatchObject({
    ok: true,
    value: { version: 2, log: [{ type: 'left' }] },
  });
  expect(readReport(earliest)).toMatchObject({
    ok: false,
    failure: { why: 'wrong-value', field: 'version' },
  });
});

/** Three questions for a PIN, as the last build of version 1 told them: before any, after a wrong one, after the host's. */
const pinsAsked = {
  link: '#/support/replay/AUjxm4qLNtSBTusP4XlmIlpEwFAg2BwCNozxN0yATVMiWyXARireJglJ9QHuhUtw3xFoAoFqb8rsQ6nQTAhYZ0qxdeCqGlikAhNwbCwA',
  file: `{
  "format": "visit-ready-report",
  "version": 1,
  "log": [
    {"at":10,"type":"conference-said","signal":{"saw":"pin-asked","refused":false}},
    {"at":30,"type":"conference-said","signal":{"saw":"pin-asked","refused":true}},
    {"at":50,"type":"conference-said","signal":{"saw":"pin-asked","refused":"host"}}
  ],
  "verdicts": []
}`,
};

test.each(Object.entries(pinsAsked))('a %s of version 1 says which PIN was tried', (_, text) => {
  const read = readGiven(text);
  if (!read.ok || read.value.is !== 'report') throw new Error('It cannot be read');
  const { log } = read.value.report;
  expect(log.flatMap((event) => (event.type === 'conference-said' ? [event.signal] : []))).toEqual([
    { saw: 'pin-asked', tried: 'no' },
    { saw: 'pin-asked', tried: 'wrong' },
    { saw: 'pin-asked', tried: 'host' },
  ]);
});

it('the link of version 1 still comes to its code', () => {
  const read = readGiven(pinsAsked.link);
  if (!read.ok || read.value.is !== 'report') throw new Error('The link cannot be read');
  expect(telephoneCode(summaryOf(read.value.report.log))).toBe('8RJG-N488-VJQM-4MQ9');
});

it('what no report of version 1 held is refused in it too', () => {
  expect(readGiven(pinsAsked.file.replace('"host"', '"483926#"'))).toMatchObject({
    ok: false,
    failure: { why: 'wrong-value', field: 'log.2.signal.tried' },
  });
  expect(readGiven('{"format":"visit-ready-report","version":1,"log":[null,7],"verdicts":[]}').ok).toBe(
    false,
  );
});
