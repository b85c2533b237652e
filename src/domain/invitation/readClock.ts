import type { LocalTime } from '../londonTime';

/** "14:30", "14.30", "1430", "2:30pm", "2 pm"; in Welsh "yb" and "yh". Not "2": nobody knows which half of the day. */
const CLOCK = /^(\d{1,2})(?:[:. ]?(\d{2}))?\s*(?:([ap])\.?m\.?|y\.?\s?([bh])\.?)?$/i;

/** No visit begins before it: "2:30" is likely to mean the afternoon, and would be the night. "02:30" says which. */
const FIRST_SURE_HOUR = 7;

/** A time of day as people write it. Null for anything that could be two, or none. */
export function readClock(text: string): Pick<LocalTime, 'hour' | 'minute'> | null {
  const [whole, hours, minutes, english, welsh] = CLOCK.exec(text.trim()) ?? [];
  const half = (english ?? welsh)?.toLowerCase();
  if (whole === undefined || (minutes === undefined && half === undefined)) return null;
  const [hour, minute] = [Number(hours), Number(minutes ?? 0)];
  if (minute > 59 || (half === undefined ? hour > 23 : hour < 1 || hour > 12)) return null;
  if (half === undefined) return hour < FIRST_SURE_HOUR && hours?.length === 1 ? null : { hour, minute };
  const isAfternoon = half === 'p' || half === 'h';
  return { hour: (hour % 12) + (isAfternoon ? 12 : 0), minute };
}
