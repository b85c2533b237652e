// By hand, as engines differ on the days of February; a space for `+`, as that is how a query is decoded.
const isoTime =
  /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?:(Z)|([+\- ])(\d\d):?(\d\d))$/i;
const minuteMs = 60_000;

/** ISO 8601 with a zone, as milliseconds since the epoch. `null` for anything else: it is never guessed. */
export function readStartTime(text: string): number | null {
  const parts = isoTime.exec(text.trim());
  if (!parts) return null;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((part) => Number(part ?? 0));
  const written = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day, hour, minute, second));
  // A day that its month does not have has run over into the next.
  const exists =
    written.getUTCMonth() + 1 === month &&
    written.getUTCHours() === hour &&
    written.getUTCMinutes() === minute;
  const [zoneHours, zoneMinutes] = [Number(parts[9] ?? 0), Number(parts[10] ?? 0)];
  if (!exists || zoneHours > 14 || zoneMinutes > 59) return null;
  const offsetMs = (zoneHours * 60 + zoneMinutes) * minuteMs;
  return written.getTime() + (parts[8] === '-' ? offsetMs : -offsetMs);
}
