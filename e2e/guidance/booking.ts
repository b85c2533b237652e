import { carried, changed, saying, type Section } from './row';

const skype =
  'Skype for Business Online was closed in 2021; whether the platform still takes its calls cannot be checked.';
const rollOut = 'News of the roll-out in 2020, over by now.';

export const booking: readonly Section[] = [
  {
    title: 'Who this guidance is for',
    rows: [carried('Criminal Justice System (CJS) officials', 'text inside.rules.roles.practitioner')],
  },
  {
    title: 'Key notes',
    rows: [
      changed('About the document, not about visits.', 'This guidance replaces'),
      changed(rollOut, 'Throughout Spring 2020'),
      saying(/Chrome/, 'You should try to use the latest', 'topic what-to-use', 'check browser'),
      changed(skype, 'Skype for Business can also be used by typing the specific', 'topic what-to-use'),
      saying(/before and after the hearing/, 'As part of the scheduling', 'text aside.booking.who.1'),
      carried('This information will be passed on', 'text aside.booking.who.1'),
      saying(/Parole Board/, 'The Parole Board, using their own', 'text aside.booking.who.2'),
      carried('CJS officials who need to book', 'text aside.booking.who.0'),
      saying(/gov\.uk.*CJSM.*2020/, 'Whoever you book with', 'text aside.booking.email.0'),
      saying(/few places/, 'The slots available are limited', 'text aside.booking.when.1'),
      saying(/urgent work/, 'Prisons are trying to support', 'text aside.booking.when.1'),
      saying(
        /bail, sentencing, custody time limits, parole and extradition/,
        'For example, this might include bail',
        'text aside.booking.when.1',
      ),
      saying(
        /lawyers, probation and psychologists/,
        'It will also include consultations',
        'text aside.booking.when.1',
      ),
      saying(/prison to decide/, 'Other uses of prison CVP VMR', 'text aside.booking.when.2'),
    ],
  },
  {
    title: 'Booking a slot',
    rows: [
      saying(
        /booking office/,
        'the prison (or, in some cases, the central booking',
        'text aside.booking.who.0',
      ),
      saying(/court hearing/, 'the courts for priority hearings', 'text aside.booking.who.1'),
      saying(/parole hearing/, 'the Parole Board for parole hearings', 'text aside.booking.who.2'),
      saying(/usually .*48 hours/, 'Bookings usually require at least', 'text aside.booking.when.0'),
      carried('When booking a consultation, as a minimum', 'text aside.booking.title'),
      saying(/date of birth/, 'prisoner number and date of birth', 'text aside.booking.what.0'),
      saying(/everyone who will join/, 'names and contact details', 'text aside.booking.what.1'),
      saying(/two others/, 'date and time of preferred', 'text aside.booking.what.2'),
      saying(/case or hearing/, 'case/hearing date and details', 'text aside.booking.what.3'),
      saying(/Belmarsh/, 'Some prisons may ask for more information', 'text aside.booking.more'),
      carried(
        'Your visit will be confirmed by email',
        'text aside.booking.confirmed',
        'text aside.links.letter.3',
        'text aside.links.letter.6',
      ),
    ],
  },
  {
    title: 'Identity',
    rows: [
      saying(/few minutes/, 'When booking a meeting over CVP VMR', 'text inside.rules.idTime'),
      saying(
        /HMPPS, probation, your firm or your chambers/,
        'EITHER the photo identify card issued',
        'text inside.rules.idEither.practitioner',
      ),
      saying(
        /Bar Council access card/,
        '(including Bar Council Professional Access Digital Cards)',
        'text inside.rules.idEither.practitioner',
      ),
      saying(
        /headed paper/,
        'OR an introductory letter on the headed letter paper',
        'text inside.rules.idOr.practitioner',
      ),
      saying(
        /passport or photo driving licence.*paper licence will not do/,
        'PLUS passport or driving licence',
        'text inside.rules.idOr.practitioner',
      ),
      saying(
        /high security prisons such as Belmarsh/,
        'Some prisons, particularly high security prisons',
        'text inside.rules.idMore.practitioner',
      ),
      saying(
        /card and a passport, or your ID before/,
        '(For instance, you may need to provide',
        'text inside.rules.idMore.practitioner',
      ),
    ],
  },
  {
    title: 'Interpreters and other specialists',
    rows: [
      saying(
        /told the prison when you booked/,
        'If a practitioner requires an interpreter',
        'text inside.rules.othersList.0',
        'text aside.booking.what.1',
      ),
      saying(
        /no CJSM address.*delete/,
        'Where the interpreter does not have a CJSM',
        'text inside.rules.othersList.3',
        'text aside.booking.email.2',
        'text aside.links.letter.10',
        'text aside.ready.onTheDayList.3',
        'text inside.ended.deleteLink',
      ),
      saying(
        /Nobody else may get the link/,
        'The link must not be forwarded',
        'text inside.rules.othersList.4',
        'text inside.rules.linkList.1',
      ),
      saying(
        /The Big Word/,
        'The practitioner is responsible for ensuring',
        'text inside.rules.idEither.interpreter',
        'text inside.rules.idOr.interpreter',
      ),
      saying(/Belmarsh/, 'Again, individual prisons', 'text inside.rules.idMore.interpreter'),
      saying(
        /You check who they are/,
        'The practitioner is responsible for verifying',
        'text inside.rules.othersList.1',
        'text inside.rules.linkList.0',
      ),
      saying(
        /private place, and a device and line/,
        'The practitioner should also advise',
        'text inside.rules.othersList.2',
        'text inside.check.headsetTips.4',
        'text aside.ready.ownLead',
      ),
    ],
  },
];
