/** The room of a visit, and what the invitation said of it. Never carries a PIN or a node. */
export interface Meeting {
  /** The room's full address in lower case, for example `hmcts1234@meet.video.justice.gov.uk`. */
  readonly address: string;
  /** When the visit was booked for, in milliseconds since the epoch. */
  readonly startsAt: number | null;
  /** The prison's name as the link gives it: text from outside, shown but never trusted. */
  readonly prison: string | null;
}
