import { describe, expect, it, test } from 'vitest';
import shipped from '../../../public/prisons.json?raw';
import { readDirectory } from './directory';

const read = readDirectory(shipped);
if (!read.ok) throw new Error(JSON.stringify(read.failure));
const { prisons, date } = read.value;
const named = (name: string) => prisons.find((prison) => prison.name === name);
const empty = { also: [], emails: [], telephones: [], webPages: [], toBeConfirmed: false };

describe('the list of 2020', () => {
  it('has its 102 prisons, 96 addresses and 51 numbers, each prison once and in the order of the alphabet', () => {
    expect(date).toBe('2020');
    expect(prisons.length).toBe(102);
    expect(prisons.flatMap(({ emails }) => emails).length).toBe(96);
    expect(prisons.flatMap(({ telephones }) => telephones).length).toBe(51);
    expect(new Set(prisons.map(({ name }) => name)).size).toBe(102);
  });

  test.each([
    [
      'Bedford',
      {
        emails: [{ address: 'LegalVisits.Bedford@justice.gov.uk' }],
        telephones: [{ number: '01234 373179' }],
      },
    ],
    [
      'Aylesbury',
      {
        telephones: [
          { number: '01296 442626', when: 'morning' },
          { number: '01296 442635', when: 'morning' },
          { number: '01296 442619', when: 'afternoon' },
          { number: '01296 442688', when: 'afternoon' },
        ],
      },
    ],
    [
      'Bronzefield',
      {
        emails: [{ address: 'Bf.videolink@sodexogov.co.uk' }],
        telephones: [{ number: '01784 425690', extension: '3315' }],
      },
    ],
    [
      'Forest Bank',
      {
        emails: [{ address: 'ForestBankVCC@sodexogov.co.uk' }],
        telephones: [{ number: '0161 925 7000', extension: '2047' }],
      },
    ],
    [
      'Drake Hall',
      {
        emails: [
          { address: 'videolinkbooking.hmpps@justice.gov.uk', for: 'legal-and-probation' },
          { address: 'omu.drakehall@justice.gov.uk', for: 'courts' },
          { address: 'custody.drakehall@justice.gov.uk', for: 'courts' },
        ],
        telephones: [{ number: '01785 774110' }, { number: '01785 774054' }],
      },
    ],
    [
      'Lowdham Grange',
      {
        webPages: [
          { address: 'http://www.hmp-lowdham-grange.org.uk/legal-visits.html', doubt: 'not-secure' },
        ],
      },
    ],
    ['Oakhill', { toBeConfirmed: true }],
    ['Brixton', { emails: [{ address: 'legalvisits.brixton@justice.gov.uk' }] }],
    [
      'Wormwood Scrubs',
      {
        emails: [
          { address: 'Videolinkbooking.HMPPS@justice.gov.uk' },
          { address: 'visitbooking@justice.gov.uk' },
        ],
      },
    ],
    ['Frankland', { telephones: [{ number: '0191 3765181' }] }],
    [
      'Coldingley',
      { emails: [{ address: 'omu.coldingley@justice.gov.uk' }], telephones: [{ number: '01483344467' }] },
    ],
    [
      'Stoke Heath',
      {
        emails: [{ address: 'OMU.StokeHeath@justice.gov.uk', doubt: 'comma' }],
        telephones: [{ number: '01630 636059' }, { number: '01630 636158' }, { number: '01630 636270' }],
      },
    ],
  ])('gives %s as it stands in the source', (name, contacts) => {
    expect(named(name)).toEqual({ ...empty, name, ...contacts });
  });

  test.each([
    ['Dovegate', 'custody.dovegate@serco.cjism.net', 'spelling'],
    ['Berwyn', 'Legalvisits.Berwyn@hmps.gsi.gov.uk', 'old-ending'],
    ['Ashfield', 'viv.simpson@serco.com', 'one-person'],
  ])('leaves the slip of %s as it was printed, and marks it', (name, address, doubt) => {
    expect(named(name)?.emails).toEqual([{ address, doubt }]);
  });

  it('leaves nobody without a contact but the one that the source still owes', () => {
    const without = prisons.filter(
      ({ emails, telephones, webPages }) => [...emails, ...telephones, ...webPages].length === 0,
    );
    expect(without.map(({ name }) => name)).toEqual(['Oakhill']);
  });
});

const withPrison = (change: object) =>
  JSON.stringify({ ...read.value, prisons: [{ name: 'Ford', ...change }] });

describe('a list with a mistake is refused, with the field', () => {
  test.each([
    [null, '', 'file'],
    ['<!doctype html>', '', 'json'],
    [JSON.stringify({ ...read.value, date: 'last year' }), 'date', 'year'],
    [withPrison({ name: '' }), 'prisons.0.name', 'not-empty'],
    [withPrison({ name: undefined }), 'prisons.0.name', 'value'],
    [withPrison({ emails: 'a@b.uk' }), 'prisons.0.emails', 'list'],
    [withPrison({ emails: [{ address: 'a@b.uk, c@d.uk' }] }), 'prisons.0.emails.0.address', 'e-mail'],
    [withPrison({ emails: [{ address: 'a@b.uk?bcc=c@d.uk' }] }), 'prisons.0.emails.0.address', 'e-mail'],
    [withPrison({ telephones: [{ number: '442635' }] }), 'prisons.0.telephones.0.number', 'telephone'],
    [
      withPrison({ telephones: [{ number: '01234 373179', extension: 'x' }] }),
      'prisons.0.telephones.0.extension',
      'digits',
    ],
    [
      withPrison({ telephones: [{ number: '01234 373179', when: 'AM' }] }),
      'prisons.0.telephones.0.when',
      'choice',
    ],
    [
      withPrison({ webPages: [{ address: 'javascript:alert(1)' }] }),
      'prisons.0.webPages.0.address',
      'web-page',
    ],
  ])('%#', (text, field, expected) => {
    expect(readDirectory(text)).toMatchObject({ ok: false, failure: { field, expected } });
  });
});
