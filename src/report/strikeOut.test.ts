import * as fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { faultOfReason, knownReasons } from '../domain/endings';
import { strikeOut } from './strikeOut';

test.each([
  ['Call failed: Vera Jones is not allowed', 'Call failed: … is not allowed'],
  ['Participant vera.jones@firm.example disconnected', 'Participant … disconnected'],
  ['Host 10.44.190.29 (node-7.internal) did not respond', 'Host … did not respond'],
  ['Ring +44 1632 960001 or 01632 960001', '… or …'],
  ['see https://meet.firm.example/webapp/#/hmcts1001?pin=4839', '…'],
  ['hmcts1001: room closed', '… room closed'],
  ['Call closed by O’Brien-Smith, please wait.', 'Call closed by … please wait.'],
  ['<img src=x onerror=alert(1)>', '…'],
  ['user jones', 'user …'],
  ['Unexpected Response: 503', 'Unexpected Response: 503'],
  ['', ''],
])('%j leaves as %j', (text, left) => expect(strikeOut(text)).toBe(left));

it('leaves every reason that we know as it is', () => {
  for (const reason of knownReasons) expect(strikeOut(reason)).toBe(reason);
});

const anyText = fc
  .array(fc.oneof(fc.string(), fc.constantFrom(...knownReasons, 'Vera', 'Call', '…', '("503"')))
  .map((parts) => parts.join(' '));

it('means the same afterwards, and is not struck twice', () => {
  fc.assert(
    fc.property(fc.constantFrom(...knownReasons), anyText, (reason, more) => {
      const text = `${reason} ${more}`;
      const left = strikeOut(text);
      expect(strikeOut(left)).toBe(left);
      if (text.split(/\s+/).length <= 24)
        for (const stage of ['joining', 'joined'] as const)
          expect(faultOfReason({ text: left, code: '' }, stage)).toBe(
            faultOfReason({ text: text.replace(/\s+/g, ' '), code: '' }, stage),
          );
    }),
    { numRuns: 2000 },
  );
});
