import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import shipped from '../../../public/prisons.json?raw';
import { readDirectory } from './directory';
import { findPrisons, prisonNamed } from './findPrisons';

const read = readDirectory(shipped);
if (!read.ok) throw new Error(JSON.stringify(read.failure));
const { prisons } = read.value;

describe('the search', () => {
  test.each([
    ['ford', 'Ford'],
    ['HMP Wandsworth', 'Wandsworth'],
    ['H.M. Prison Wandsworth', 'Wandsworth'],
    ['HMP/YOI Low Newton', 'Low Newton'],
    ['scrubs', 'Wormwood Scrubs'],
    ['Wormwod Scrubs', 'Wormwood Scrubs'],
    ['pentinville', 'Pentonville'],
    ['Belmarhs', 'Belmarsh'],
    ['Leichester', 'Leicester'],
    ['wandswoth', 'Wandsworth'],
    ['The Verne', 'The Verne'],
    ['verne', 'The Verne'],
    ['isle of white', 'Isle of Wight'],
    ['Caerdydd', 'Cardiff'],
    ['carchar Abertawe', 'Swansea'],
    ['warren hil', 'Warren Hill'],
  ])('%s finds %s first', (question, name) => {
    expect(findPrisons(prisons, question)[0]?.name).toBe(name);
  });

  it('shows all for nothing, and none for what is no prison', () => {
    expect(findPrisons(prisons, '  ')).toEqual(prisons);
    expect(findPrisons(prisons, 'HMP ')).toEqual(prisons);
    expect(findPrisons(prisons, 'Alcatraz')).toEqual([]);
  });

  it('shows both of a pair', () => {
    expect(findPrisons(prisons, 'peterbrough').map(({ name }) => name)).toEqual([
      'Peterborough Female',
      'Peterborough Male',
    ]);
  });

  it('finds every prison in spite of any one slip of the fingers', () => {
    const slip = fc.record({
      prison: fc.constantFrom(...prisons),
      place: fc.nat(),
      letter: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
      kind: fc.constantFrom('wrong', 'missing', 'too many', 'swapped'),
    });
    fc.assert(
      fc.property(slip, ({ prison, place, letter, kind }) => {
        const letters = [...prison.name.toLowerCase().replace(/^the /, '')];
        const at = place % letters.length;
        const [here = '', next = ''] = letters.slice(at);
        if (kind === 'wrong') letters.splice(at, 1, letter);
        if (kind === 'missing') letters.splice(at, 1);
        if (kind === 'too many') letters.splice(at, 0, letter);
        if (kind === 'swapped') letters.splice(at, 2, next, here);
        // Three letters are too few to tell a slip from another name.
        fc.pre(letters.join('').trim().length >= 4);
        expect(findPrisons(prisons, letters.join(''))).toContain(prison);
      }),
      { numRuns: 1000 },
    );
  }, 30_000);
});

describe('the prison that a link names', () => {
  test.each([
    ['HMP Bedford', 'Bedford'],
    ['HMP & YOI Moorland', 'Moorland'],
    ['Legal visits, HMP Low Newton, Durham Road', null],
    ['HMP Low Newton (legal visits)', 'Low Newton'],
    ['HMP Peterborough', null],
    ['Peterborough Male', 'Peterborough Male'],
    ['Durham', 'Durham'],
    ['HMP Exampleton', null],
    ['HMP Bedfrod', null],
    ['HMP', null],
    ['', null],
  ])('%s is %s', (text, name) => {
    expect(prisonNamed(prisons, text)?.name ?? null).toBe(name);
  });
});
