import type { InvitationFault } from '../../domain/faults';
import type { FaultWords } from '../words';

const invitationFaults = {
  'invitation-not-found': {
    what: 'We could not find a room in what you pasted',
    todo: [
      'Open the booking e-mail.',
      'Copy the link or the address that contains “@”, or select all of the e-mail and copy it.',
      'Paste it here.',
    ],
  },
  'invitation-look-alike': {
    what: 'This link looks like the prison service’s, but leads somewhere else',
    todo: [
      'Do not open it.',
      'Find your booking e-mail and use the link in it.',
      'Report the message that it came in.',
    ],
  },
  'invitation-other-platform': {
    what: 'This link is for a different video service',
    todo: ['Look in your booking e-mail for a link to “meet.video.justice.gov.uk”.'],
  },
  'invitation-video-hearings': {
    what: 'This link is for the Video Hearings service, not for a prison video visit',
    todo: [
      'For a hearing, open the link in your browser.',
      'For a visit, look for the prison’s own booking e-mail.',
    ],
  },
  'invitation-telephone': {
    what: 'This is a telephone number. Do not dial in',
    todo: [
      'The prison cannot check who you are on the telephone, and everyone would see your number.',
      'Look in your booking e-mail for a link or an address with “@”.',
    ],
  },
  'invitation-email-address': {
    what: 'This looks like an ordinary e-mail address, not a room',
    todo: ['A room’s address ends in “@meet.video.justice.gov.uk”. Look for it in your booking e-mail.'],
  },
  'invitation-host-link': {
    what: 'This link was made for the prison’s own staff',
    todo: ['Go on as a guest.', 'Tell the prison that their host link was sent out.'],
  },
  'invitation-not-secure': {
    what: 'This link is not secure',
    todo: ['A safe link begins with “https://”. Look for it in your booking e-mail.'],
  },
  'invitation-no-room': {
    what: 'This link does not say which room',
    todo: ['Copy the whole link again. The end of it may be missing.'],
  },
  'invitation-room-unusable': {
    what: 'The room’s address has characters that cannot be right',
    todo: ['Copy the address again from your booking e-mail.'],
  },
  'invitation-app-setup': {
    what: 'This link sets up an app. It is not a way into a room',
    todo: ['Look for another link in your booking e-mail.'],
  },
  'invitation-too-long': {
    what: 'This text is too long for us to read all of it',
    todo: ['Paste only the e-mail that the prison sent, or only the link.'],
  },
  'invitation-unknown-site': {
    what: 'This link leads to a place that is not on our list',
    todo: [
      'Compare it with your booking e-mail.',
      'If it is the link you were sent, open it in your browser instead.',
    ],
  },
  'invitation-wrapped': {
    what: 'Your e-mail security has wrapped this link, and we cannot open it',
    todo: [
      'Select the link in your booking e-mail. It opens in your browser.',
      'Copy the address from the address bar.',
      'Paste it here.',
    ],
  },
  'invitation-cut-off': {
    what: 'The end of this address is missing',
    todo: ['Copy all of it again from your booking e-mail.', 'Paste it here.'],
  },
} as const satisfies Record<InvitationFault, FaultWords>;

/** Words of the front door: all that the first screen needs, and nothing that can wait. */
export const front = {
  /** What sentences quote from screens that speak another language. English ones quote nothing of the kind. */
  foreign: [],
  invitationFaults,
  common: {
    continue: 'Continue',
    back: 'Back',
    steps: 'Steps',
    skip: 'Skip to main content',
    languages: 'Languages',
    notOfficial:
      'This is not an official HM Prison and Probation Service page. Rules on this page come from guidance of 2020: if the prison tells you otherwise, do what the prison says.',
    problem: 'There is a problem',
    error: 'Error',
    warning: 'Warning',
    private:
      'Nothing is recorded. Your name, your link and your pictures are never stored and never sent to us.',
    contact: 'Contact',
    titled: '{page} – {service}',
    errorTitled: 'Error: {page} – {service}',
    newTab: '(opens in a new tab)',
    opening: 'Opening the page…',
    notOpened: 'This page could not be opened',
    notOpenedText: 'Part of it did not arrive. Check that you are connected to the internet, then try again.',
    tryAgain: 'Try again',
    help: 'Help pages',
    guide: 'Guide to problems',
    inGuide: 'More in the guide',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    prisons: 'Contact a prison',
    booking: 'Book a visit',
    links: 'For booking staff',
    report: 'Get help from support',
  },
  start: {
    title: 'Get ready for your prison video visit',
    lead: 'Check your device, then go to the waiting room. It takes about two minutes.',
    pasteLabel: 'Paste what you were sent',
    pasteHint:
      'A link, an address such as “hmcts1234@meet.video.justice.gov.uk”, a room number, or the whole e-mail.',
    read: 'Find my room',
    nothing: 'Paste the link, the address or the e-mail that you were sent',
    chooseRoom: 'Choose the room that is in your booking e-mail',
    deviceOnlyTitle: 'No link yet?',
    deviceOnly: 'I only want to check my device',
    deviceOnlyHint:
      'You do not need a link for this. Good for interpreters, the evening before. At the end you can make a card that shows what works.',
    room: 'Your room',
    roomAddress: 'Room address',
    when: 'Booked for',
    whenUnknown: 'We found no time that we can read. Look in your booking e-mail.',
    prison: 'Prison',
    startsIn: 'Starts in {time}',
    startedAgo: 'Started {time} ago',
    longAgo: 'This booking is more than an hour old. Check the date, and ring the prison before you go on.',
    lateWarning: 'The prison locks the room soon after the start. People who come late cannot get in.',
    other: 'Use a different link',
    whichRoom: 'Which room is yours?',
    whichRoomHint:
      'What you pasted names more than one room. Your booking e-mail says which one is for this visit.',
    isThisRoom: 'Is this your room?',
    isThisRoomHint: 'We cannot be sure that we read it right. Compare it with your booking e-mail.',
    yesRoom: 'Use this room',
    found: 'We found: {found}',
    warnings: {
      'look-alike-beside':
        'Another link in your message only looks like the prison service’s. Do not open it. This room is the true one.',
      'host-link': 'The link asks to let you in as the host. We took that out of it, and any host PIN too.',
      'link-and-address-differ':
        'The link and the address in your message are not the same room. We use the link. Check it with the prison if you are not sure.',
      'not-video':
        'This link asks for sound only. The prison must see you and your ID, so we will use video too.',
      'long-link': 'This link is longer than usual. Compare the room address with your booking e-mail.',
      'name-offered': 'This link carries a name. You can change it before you join.',
    },
  },
  handOff: {
    link: 'Open the official web page for this room instead',
    hint: 'If this page does not work for you, use that one. Choose “Guest” if it asks.',
  },
  fault: {
    todo: 'What to do',
    evidence: 'How we know',
    help: 'Who can help',
    code: 'Code for the telephone:',
    who: {
      you: 'If these steps do not help, go on and tell the prison what does not work. Use the contact in your booking e-mail.',
      'it-team': 'Ask your IT team. Read them the code.',
      prison: 'Contact the prison. Use the contact in your booking e-mail.',
      service: 'This is for us to mend, not for you.',
    },
    stuck: 'If these steps do not help, contact the prison. Use the contact in your booking e-mail.',
  },
  time: {
    days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    date: '{day} {date} {month} {year} at {time}',
    seconds: { one: '{count} second', other: '{count} seconds' },
    minutes: { one: '{count} minute', other: '{count} minutes' },
    hours: { one: '{count} hour', other: '{count} hours' },
    daysLong: { one: '{count} day', other: '{count} days' },
  },
  broken: {
    title: 'Something went wrong on this page',
    text: 'This is our fault, not yours. Load the page again with the link in your invitation.',
    reload: 'Load the page again',
  },
} as const;
