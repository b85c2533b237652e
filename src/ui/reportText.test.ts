import { expect, test } from 'vitest';
import { front } from '../content/en/front';
import { inside } from '../content/en/inside';
import { buildReport } from '../report/build';
import { typicalVisit } from '../report/visits.test-data';
import { report as reportInWelsh } from '../content/cy/report';
import { support as supportInWelsh } from '../content/cy/support';
import { report } from '../content/en/report';
import { support } from '../content/en/support';
import { reportText } from './reportText';

test.each([
  ['English', report, /^(?:At|In|Joining)\b/],
  ['Welsh', reportInWelsh, /^(?:Ar|Wrth|Wrthi’n|Yn)\b/],
])('in %s every place is one, and no sentence about a visit that may never have begun', (_, words, place) => {
  expect(Object.values(words.places).filter((text) => !place.test(text))).toEqual([]);
});

// After its key, whatever that is, as the names of the checks do: Welsh would change what a sentence goes on with.
test.each([
  ['English', support],
  ['Welsh', supportInWelsh],
])('in %s what found a fault stands by itself', (_, { finders }) => {
  expect(Object.values(finders).filter((text) => !/^\p{Lu}/u.test(text))).toEqual([]);
});

test('how we know is told by the same clock as the list of all that happened', () => {
  const faultWords = { ...front.invitationFaults, ...inside.faults };
  const sections = reportText(buildReport(typicalVisit), { report, inside, faultWords });
  const linesOf = (title: string) => sections.find((section) => section.title === title)?.lines ?? [];
  const told = linesOf(inside.check.how).flatMap((line) => line.match(/\b\d+:\d\d\b/g) ?? []);
  const listed = linesOf(report.whole.order).map((line) => line.split(' ', 1)[0]);
  expect(told.length).toBeGreaterThan(2);
  expect(told.filter((time) => !listed.includes(time))).toEqual([]);
});
