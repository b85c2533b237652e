import type { Doubt, Prison } from '../../domain/prisons/directory';

type Email = Prison['emails'][number];
type Telephone = Prison['telephones'][number];

/** Words of the list of prisons, and of what to say to them. */
export const prisons = {
  title: 'Contact a prison',
  emailFirst: 'Use the contact in your booking e-mail first. It is newer than this list.',
  source: 'This list comes from {source}. It is of {date}, so some of it may be out of date.',
  notJoin:
    'These numbers are for talking to staff. You cannot join a visit by telephone: the prison cannot check who you are, and everyone in the visit would see your number.',
  search: 'Find a prison',
  searchHint: 'Type its name. Small mistakes do not matter.',
  found: { one: '{count} prison', other: '{count} prisons' },
  none: 'No prison on this list has a name like that. Look in your booking e-mail.',
  yours: 'Your prison: {prison}',
  fromLink: 'Your invitation names this prison: {prison}. We are not sure which one on this list it is.',
  choose: 'This is my prison: {prison}',
  contactOf: 'Contact {prison}:',
  olderThanBooking: 'This is from a list of {date}. Try the contact in your booking e-mail first.',
  kinds: { email: 'E-mail', telephone: 'Telephone', webPage: 'Web page' },
  extension: 'then extension {extension}',
  when: { morning: 'in the morning', afternoon: 'in the afternoon' } satisfies Record<
    NonNullable<Telephone['when']>,
    string
  >,
  purposes: {
    'legal-and-probation': 'for legal and probation visits',
    courts: 'for courts',
  } satisfies Record<NonNullable<Email['for']>, string>,
  doubts: {
    spelling: 'This may have a spelling mistake. It is as printed in the list.',
    'old-ending': 'The end of this address is an old one. Your e-mail may not arrive.',
    'one-person': 'This is the address of one person, who may have left.',
    comma: 'A comma stands after this in the list. A second address may be missing.',
    'not-secure': 'This page is not secure. Do not type anything private there.',
  } satisfies Record<Doubt, string>,
  toBeConfirmed: 'The list has no contact for this prison yet. It says “to be confirmed”.',
  notOpened: 'The list of prisons could not be opened. Check that you are connected to the internet.',
  notOpenedAgain: 'We have tried again. This was try number {count}.',
} as const;
