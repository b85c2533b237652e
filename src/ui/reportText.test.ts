import { expect, test } from 'vitest';
import { report as reportInWelsh } from '../content/cy/report';
import { support as supportInWelsh } from '../content/cy/support';
import { report } from '../content/en/report';
import { support } from '../content/en/support';

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
