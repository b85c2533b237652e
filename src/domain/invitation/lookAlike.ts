/** Would a person take `host` for `name`? Both in lower case, as `URL` writes them. Not for `name` itself. */
export function looksLike(host: string, name: string): boolean {
  return skeleton(host).includes(front(name)) || foreign(host, name) || nearly(host, name);
}

/** What is left when dots, hyphens and characters that look the same are taken away. */
const skeleton = (host: string) =>
  host
    .replace(/[.\-_]/g, '')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/[1i|]/g, 'l')
    .replace(/0/g, 'o')
    .replace(/5/g, 's')
    .replace(/3/g, 'e');

/** The telling part of a name: `meet.video.justice` of `meet.video.justice.gov.uk`, all of a short one. */
function front(name: string): string {
  const labels = name.split('.');
  return skeleton((labels.length < 4 ? labels : labels.slice(0, -2)).join('.'));
}

/**
 * The same name with letters of another alphabet. Those are missing from the readable part of an `xn--`
 * label, so what is left must be the true label with letters missing.
 */
function foreign(host: string, name: string): boolean {
  if (!host.includes('xn--')) return false;
  const labels = host.split('.');
  const wanted = name.split('.');
  const fits = (start: number) =>
    wanted.every((label, i) => {
      const seen = labels[start + i] ?? '';
      return seen === label || (seen.startsWith('xn--') && isWithin(readablePart(seen), label));
    });
  return labels.some((_, start) => start + wanted.length <= labels.length && fits(start));
}

const readablePart = (label: string) => label.slice(4, Math.max(4, label.lastIndexOf('-')));

/** Do the letters of `part` stand in `whole` in this order? */
function isWithin(part: string, whole: string): boolean {
  let next = 0;
  for (const letter of whole) if (letter === part[next]) next += 1;
  return next === part.length;
}

/** At most two letters added, lost or changed. Short names have too many true neighbours for that. */
function nearly(host: string, name: string): boolean {
  if (name.length < 12 || Math.abs(host.length - name.length) > 2) return false;
  let row = Array.from({ length: name.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...host].entries()) {
    const next = [i + 1];
    for (const [j, wanted] of [...name].entries()) {
      const changed = (row[j] ?? 0) + (letter === wanted ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return (row.at(-1) ?? 3) <= 2;
}
