import type { FrontWords, PluralWords } from '../content/words';
import type { Language } from '../visit/events';
import { fill } from './fill';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

// Chromium has plural rules for Welsh, but neither dates nor numbers (tc39/ecma402#375): those come from us.
export function plural(language: Language, count: number, words: PluralWords): string {
  const form = new Intl.PluralRules(language).select(count);
  return fill(words[form] ?? words.other, { count });
}

/** A length of time in its largest unit: "45 seconds", "12 minutes", "3 hours", "2 days". */
export function duration(language: Language, ms: number, { time }: FrontWords): string {
  const length = Math.abs(ms);
  if (length < MINUTE_MS) return plural(language, Math.floor(length / 1000), time.seconds);
  if (length < 2 * HOUR_MS) return plural(language, Math.floor(length / MINUTE_MS), time.minutes);
  if (length < 2 * DAY_MS) return plural(language, Math.floor(length / HOUR_MS), time.hours);
  return plural(language, Math.floor(length / DAY_MS), time.daysLong);
}

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const partsOf = (at: number) =>
  Object.fromEntries(london.formatToParts(at).map(({ type, value }) => [type, value]));

/** The time of day in the prison, wherever the visitor is: "14:30". */
export function clockTime(at: number): string {
  const { hour, minute } = partsOf(at);
  return `${hour}:${minute}`;
}

/** "Tuesday 24 November 2026 at 14:30", London time. */
export function dateAndTime(at: number, { time }: FrontWords): string {
  const { year, month, day } = partsOf(at);
  const weekday = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay();
  return fill(time.date, {
    day: time.days[weekday] ?? '',
    // Beside two-digit hours, en-GB writes two-digit days whatever it is asked for.
    date: String(Number(day)),
    month: time.months[Number(month) - 1] ?? '',
    year: year ?? '',
    time: clockTime(at),
  });
}
