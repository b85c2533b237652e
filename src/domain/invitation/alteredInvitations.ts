import * as fc from 'fast-check';
import { examplesOfLinks } from './examplesOfLinks';
import { examplesOfRefusals } from './examplesOfRefusals';

// Test data for the fuzz test: what mail programs, people and attackers may do to an invitation.

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
  (text) => `<${text}>`,
  (text) => `<a href="${text}">${text}</a>`,
  (text) => text.toUpperCase(),
  (text) => text.replace(/.{20}/g, '$&\n'),
);

const change = fc.oneof(inserting, deleting, swapping, joining, moving, wrapping);

/** An invitation of the test data after up to four changes. */
export const alteredInvitations = fc
  .tuple(known, fc.array(change, { minLength: 1, maxLength: 4 }))
  .map(([text, changes]) => changes.reduce((so, next) => next(so), text));

const piece = fc.constantFrom('https://', 'conference=', 'pexip:', 'HMCTS', 'pin=', '1234', 'role=host');

/** Pieces of invitations in any order. */
export const assembledInvitations = fc
  .array(fc.oneof(telling, piece, known, fc.domain()), { maxLength: 9 })
  .map((pieces) => pieces.join(''));
