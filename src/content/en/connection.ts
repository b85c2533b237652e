/** The connection to the room, while it does not hold: how long, and what comes next. */
export const connection = {
  since: 'For {time}',
  next: {
    interrupted: 'We try by ourselves until {until}. Until then the room may keep your place.',
    rejoining: 'We ask to be let in again until {until}. You come back muted.',
  },
} as const;

/** What holds it up. Each has one thing to do first. */
export const connectionFaults = {
  'connection-interrupted': {
    what: 'The connection to the room broke off',
    todo: ['Stay on this page. We are trying to get it back.'],
  },
  'media-interrupted': {
    what: 'Picture and sound broke off, but the room still answers',
    todo: ['Stay on this page. We are trying to get them back.', 'Switch off your VPN if you may.'],
  },
  'connection-unanswered': {
    what: 'The video platform no longer answers, but other pages do',
    todo: ['Stay on this page. We ask again by ourselves.', 'Ring the prison if it lasts.'],
  },
  'place-lost': {
    what: 'Your place in the room was lost',
    todo: ['Stay on this page. If the room is locked, ring the prison.'],
  },
} as const;
