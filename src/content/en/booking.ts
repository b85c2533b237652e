/** Whom to ask for a visit, when, and what to say. From the guidance of 2020. */
export const booking = {
  title: 'Book a video visit',
  lead: 'Have these things ready before you write to the prison. Then you need to write only once.',
  whoTitle: 'Who to ask',
  who: [
    'To talk with a prisoner, ask the prison. Sometimes a central booking office does it for the prison.',
    'For a court hearing, ask the court. It sends you the link, and a time to talk before and after the hearing.',
    'For a parole hearing, ask the Parole Board. It books a room with the prison.',
  ],
  whenTitle: 'When to ask',
  when: [
    'You must usually ask at least 48 hours before the visit. Earlier is better.',
    'There are few places. The most urgent work comes first: bail, sentencing, custody time limits, parole and extradition, and the talks that these need with lawyers, probation and psychologists.',
    'Other visits are for the prison to decide, if it has room.',
  ],
  whatTitle: 'What to say',
  what: [
    'The prisoner’s number and date of birth.',
    'The name and contact details of everyone who will join, such as an interpreter.',
    'The date and time that you would like, and two others.',
    'The date of the case or hearing, and what it is about.',
    'If you want to show documents, say so.',
  ],
  emailTitle: 'Which e-mail address to use',
  email: [
    'Whoever you book with, your own address must end in “gov.uk” or be a CJSM address. Without one the visit cannot be confirmed. This rule is of 2020.',
    'CJSM is secure e-mail for people who work in criminal justice. Your firm or chambers can tell you if you have it.',
    'An interpreter needs no such address. You may send them the link yourself. Ask them to delete it straight after the visit.',
    'Some prisons on our list of 2020 have an address that ends in “gsi.gov.uk”. That ending is old. If your e-mail comes back, ring the prison.',
  ],
  moreTitle: 'If the prison asks for more',
  more: 'Some prisons ask for more, above all high security prisons such as Belmarsh. Ask which ID you must show, and if they want it before the visit.',
  confirmedTitle: 'What you get',
  confirmed:
    'You then get an e-mail. It has the link and address of the room, how to join, and the ID to show.',
  letterTitle: 'Words for your e-mail',
  letterHint:
    'Copy these words into your e-mail, and fill them in there. This page asks for no details and keeps none.',
  copyLetter: 'Copy these words',
  letter: [
    'Subject: Video visit, request for a booking',
    'I would like to book a video visit.',
    'Prisoner’s number:\nPrisoner’s date of birth:\nCase or hearing (date, and what it is about):',
    'Best date and time:\nSecond choice:\nThird choice:',
    'Who will join (name, role, e-mail, telephone):\nInterpreter or other specialist (name, firm, e-mail, telephone):\nWe would like to show documents on the screen: yes / no',
    'Please tell me which ID you need to see, and if you need it before the visit.',
  ],
  findPrison: 'Find the prison and its contacts',
  forStaff: 'For booking staff: make an invitation link',
  dated: 'This page follows guidance of 2020. If the prison says otherwise, do that.',
} as const;
