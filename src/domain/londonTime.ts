/** A time as people in Britain write it. Months begin with 1. */
export interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

const HOUR_MS = 60 * 60_000;

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  hourCycle: 'h23',
});

/** What the clocks in Britain show at a moment, in milliseconds since the epoch. */
export function inLondon(at: number): LocalTime {
  const parts = Object.fromEntries(london.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const part = (name: keyof LocalTime) => parts[name] ?? Number.NaN;
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
  };
}

/** Whether a day is in the calendar: 31 April is not. */
export function isDay({ year, month, day }: Pick<LocalTime, 'year' | 'month' | 'day'>): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  // What runs over into another month changes its day, and what runs over into another year its year.
  return date.getUTCFullYear() === year && date.getUTCDate() === day;
}

/**
 * The moment at which clocks in Britain show this time, in milliseconds since the epoch. Null where they never do: in the
 * hour that is left out in spring. Of the two in autumn the first.
 */
export function fromLondon(time: LocalTime): number | null {
  const asIfWinter = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute);
  const shows = (at: number) => {
    const shown = inLondon(at);
    return (Object.keys(shown) as (keyof LocalTime)[]).every((part) => shown[part] === time[part]);
  };
  return [asIfWinter - HOUR_MS, asIfWinter].find(shows) ?? null;
}
