import type { FrontWords, PluralWords } from '../content/words';
import { inLondon } from '../domain/londonTime';
import type { Language } from '../visit/events';
import { fill } from './fill';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

// Chromium has plural rules for Welsh, but neither dates nor numbers (tc39/ecma402#375): those come from us.
export function plural(language: Language, count: number, words: PluralWords): string {
  const forms: { readonly [Form in Intl.LDMLPluralRule]?: string } = words;
  return fill(forms[new Intl.PluralRules(language).select(count)] ?? words.other, { count });
}

/** A length of time in its largest unit: "45 seconds", "12 minutes", "3 hours", "2 days". */
export function duration(language: Language, ms: number, { time }: FrontWords): string {
  const length = Math.abs(ms);
  if (length < MINUTE_MS) return plural(language, Math.floor(length / 1000), time.seconds);
  if (length < 2 * HOUR_MS) return plural(language, Math.floor(length / MINUTE_MS), time.minutes);
  if (length < 2 * DAY_MS) return plural(language, Math.floor(length / HOUR_MS), time.hours);
  return plural(language, Math.floor(length / DAY_MS), time.daysLong);
}

/** The time of day in the prison, wherever the visitor is: "14:30". */
export function clockTime(at: number): string {
  const { hour, minute } = inLondon(at);
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
}

/** "Tuesday 24 November 2026 at 14:30", London time. */
export function dateAndTime(at: number, { time }: FrontWords): string {
  const { year, month, day } = inLondon(at);
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return fill(time.date, {
    day: time.days[weekday] ?? '',
    date: day,
    month: time.months[month - 1] ?? '',
    year,
    time: clockTime(at),
  });
}
