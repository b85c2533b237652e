import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { alias, link, site } from './exampleInvitations';
import { examplesOfLinks } from './examplesOfLinks';
import { examplesOfRefusals } from './examplesOfRefusals';
import { readInvitation } from './readInvitation';
import type { Invitation, Reading } from './reading';

// 100,000 inputs in all. A failure prints its seed and the smallest input that shows it.
const patienceMs = 120_000;

// What mail programs, people and attackers may do to an invitation.

const corpus = Object.values({ ...examplesOfLinks, ...examplesOfRefusals })
  .flat()
  .map((example) => example.text)
  .filter((text) => text.length < 1_000);

const known = fc.constantFrom(...corpus);

// One a line would be longer than this file.
const signs =
  '@ # ? & % / \\ : . = < > " %40 %2F %00 =3D &amp; &#64; xn-- о ＠ 😀 @evil.example ] ) conference=';
const telling = fc.constantFrom(
  ...signs.split(' '),
  ' ',
  '\n',
  '=\n',
  '\0',
  '\u202e',
  '\u200b',
  '\u212a',
  '\ud83d',
);

type Change = (text: string) => string;

const place = fc.nat({ max: 300 });
const split = (text: string, where: number): [string, string] => {
  const at = where % (text.length + 1);
  return [text.slice(0, at), text.slice(at)];
};

const inserting = fc.tuple(place, telling).map(
  ([where, sign]): Change =>
    (text) =>
      split(text, where).join(sign),
);

const deleting = fc.tuple(place, fc.nat({ max: 9 })).map(([where, count]): Change => {
  return (text) => {
    const [before, after] = split(text, where);
    return before + after.slice(count);
  };
});

const swapping = place.map((where): Change => {
  return (text) => {
    const [before, after] = split(text, where);
    return before + after.charAt(1) + after.charAt(0) + after.slice(2);
  };
});

const joining = fc.tuple(known, fc.constantFrom('', ' ', '\n', ',')).map(
  ([other, between]): Change =>
    (text) =>
      text + between + other,
);

const moving = fc.oneof(
  fc.webUrl().map(
    (site): Change =>
      (text) =>
        text.replace(/https?:\/\/[^/?#]*/, site),
  ),
  fc.domain().map(
    (domain): Change =>
      (text) =>
        text.replaceAll('meet.video.justice.gov.uk', domain),
  ),
);

const encoded = (text: string) => encodeURIComponent(text.replace(/\p{Cs}/gu, ''));

const wrapping = fc.constantFrom<Change>(
  encoded,
  (text) => `https://eur02.safelinks.protection.outlook.com/?url=${encoded(text)}`,
  (text) => `https://urldefense.com/v3/__${text}__;Iys_!!a$`,
  (text) => `https://urldefense.com/v2/url?u=${encoded(text).replaceAll('%', '-')}`,
  (text) => `https://eur02.safelinks.protection.outlook.com/?url=${encoded(encoded(text))}&data=05`,
  (text) => `https://secure-web.cisco.com/1aB/${encoded(encoded(text))}`,
  (text) => `https://protect-eu.mimecast.com/s/aB?domain=${text.replace(/^https?:..|[/?#].*/g, '')}`,
  (text) => `mailto:a@prison.example,${text}?cc=${encoded(text)}`,
  (text) => `Cyfeiriad fideo: ${text}`,
  (text) => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
  (text) => text.replace(/\d/g, (digit) => String.fromCodePoint(0x1d7d8 + Number(digit))),
  (text) => text.replace(/(?:\.gov)?\.uk/g, ''),
  (text) => `<${text}>`,
  (text) => `<a href="${text}">${text}</a>`,
  (text) => text.toUpperCase(),
  (text) => text.replace(/.{20}/g, '$&\n'),
);

const change = fc.oneof(inserting, deleting, swapping, joining, moving, wrapping);

/** An invitation of the test data after up to four changes. */
const alteredInvitations = fc
  .tuple(known, fc.array(change, { minLength: 1, maxLength: 4 }))
  .map(([text, changes]) => changes.reduce((so, next) => next(so), text));

const piece = fc.constantFrom('https://', 'conference=', 'pexip:', 'HMCTS', 'pin=', '1234', 'role=host');

/** Pieces of invitations in any order. */
const assembledInvitations = fc
  .array(fc.oneof(telling, piece, known, fc.domain()), { maxLength: 9 })
  .map((pieces) => pieces.join(''));

const invitationsOf = (reading: Reading): readonly Invitation[] =>
  reading.is === 'meeting' ? [reading] : reading.is === 'question' ? reading.rooms : [];

const isSafe = (address: string) =>
  site.meetingDomains.some((domain) => address.endsWith(`@${domain}`)) &&
  /^[a-z0-9][a-z0-9._-]{0,63}@[a-z.]+$/.test(address);

const isShowable = (text: string | null) =>
  text === null ||
  (text !== '' && text.length <= 80 && !/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(text));

/** What no reading may ever do, whatever was pasted. Empty if all is well. */
function complaints(text: string): string[] {
  const reading = readInvitation(text, site);
  const invitations = invitationsOf(reading);
  const rooms = invitations.map(({ meeting }) => meeting);
  const offers = invitations.map(({ offered }) => offered);
  const written = JSON.stringify(reading);
  const rules: Readonly<Record<string, boolean>> = {
    'leads only into our rooms': rooms.every((room) => isSafe(room.address)),
    'asks about at least one room': reading.is !== 'question' || rooms.length > 0,
    'shows only what is fit to be shown': [
      ...offers.map(({ name }) => name),
      ...rooms.map(({ prison }) => prison),
    ].every(isShowable),
    'names what it found briefly': reading.is !== 'problem' || isShowable(reading.found),
    'takes only digits for a PIN': offers.every(({ pin }) => pin === null || /^\d{4,20}#?$/.test(pin)),
    'brings a PIN only where no room has to be chosen':
      reading.is !== 'question' || offers.every(({ pin }) => pin === null),
    'knows whole milliseconds only': rooms.every(
      ({ startsAt }) => startsAt === null || Number.isInteger(startsAt),
    ),
    'can be written into a report': JSON.stringify(JSON.parse(written)) === written,
  };
  return Object.keys(rules).filter((rule) => !rules[rule]);
}

/** The smallest of `numRuns` texts that is not read soundly, and how to see it again. `null` if all are. */
function unsound(texts: fc.Arbitrary<string>, numRuns: number) {
  const { counterexample, seed } = fc.check(
    fc.property(texts, (text) => complaints(text).length === 0),
    { numRuns },
  );
  return counterexample && { text: counterexample[0], seed, never: complaints(counterexample[0]) };
}

it('reads soundly an invitation that was altered in any way', { timeout: patienceMs }, () => {
  expect(unsound(alteredInvitations, 45_000)).toBeNull();
});

it('reads soundly the pieces of invitations in any order', { timeout: patienceMs }, () => {
  expect(unsound(assembledInvitations, 25_000)).toBeNull();
});

it('reads soundly any text whatever', { timeout: patienceMs }, () => {
  const text = fc.string({ unit: 'binary', maxLength: 200 });
  expect(unsound(fc.oneof(text, fc.webUrl(), fc.emailAddress()), 15_000)).toBeNull();
});

it('reads the same text the same way again', { timeout: patienceMs }, () => {
  fc.assert(
    fc.property(alteredInvitations, (text) => {
      expect(readInvitation(text, site)).toEqual(readInvitation(text, site));
    }),
    { numRuns: 5_000 },
  );
});

it('reads soundly what goes on longer than we read', { timeout: patienceMs }, () => {
  const long = fc
    .tuple(alteredInvitations, alteredInvitations, fc.constantFrom('word ', 'a@b.example\n', '1'))
    .map(([before, after, filler]) => `${before}\n${filler.repeat(100_000 / filler.length)}${after}`);
  expect(unsound(long, 50)).toBeNull();
});

it('never takes a link to a strange site for an invitation', { timeout: patienceMs }, () => {
  const scheme = fc.constantFrom('https://', 'http://', '');
  const bait = fc.constantFrom('', 'join.meet.video.justice.gov.uk@', 'join.meet.video.justice.gov.uk.');
  const path = fc.constantFrom('#?conference=', 'webapp/conference/', 'm/', '?pin=2023#&conference=');
  fc.assert(
    fc.property(scheme, bait, fc.domain(), path, (...[start, lure, domain, way]) => {
      expect(readInvitation(`${start}${lure}${domain}/${way}${alias}`, site).is).toBe('problem');
    }),
    { numRuns: 5_000 },
  );
});

it(
  'finds the room among other words, and lets no PIN out of a link for hosts',
  { timeout: patienceMs },
  () => {
    const words = fc.string({ unit: fc.constantFrom(...'abc efg\n.,:()-'), maxLength: 80 });
    const opening = fc.constantFrom('<', '(', '"', '[', ' ', '\n');
    fc.assert(
      fc.property(words, opening, words, (before, open, after) => {
        const reading = readInvitation(`${before} ${open}${link}&role=host&pin=2023 \n${after}`, site);
        expect(invitationsOf(reading)).toMatchObject([
          { meeting: { address: alias.toLowerCase() }, offered: { pin: null } },
        ]);
      }),
      { numRuns: 5_000 },
    );
  },
);

// Each of these is the worst case of some pattern; one that is not linear would take minutes.
const hostile =
  '@|<https:|hmcts 1 |https://|&amp;|&#64;|=3D|=\n|m\n|meet\n|\n| |0 |+|(|)|a@b.c |a=|a:|**A|xn--.|1|a&a|video |sip:';

it.each([...hostile.split('|'), `hmcts@${'m'.repeat(25)} `, 'https://a.b/?url=https://', `${link} `])(
  'comes to an end on 100,000 characters of %j',
  (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000);
    expect(complaints(text)).toEqual([]);
  },
);
