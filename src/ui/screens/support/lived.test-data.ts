import { struck } from '../../../report/allowed';
import type { VisitEvent } from '../../../visit/events';

/** A winter's midnight, as in a replay: the date leaves with no report, the time of day of a replay begins here. */
export const STARTED = Date.UTC(2026, 11, 1);

const NAME = 'Vera Jones';
const PRISON = 'HMP Ffug';
/** What a person typed, was sent or is called, in place of what was struck out. */
const own: Readonly<Record<string, string>> = {
  name: NAME,
  prison: PRISON,
  found: '01632 960001',
  text: 'Quebec',
};

/** A recorded visit as it was before anything was struck out of it. */
export const lived = (log: readonly VisitEvent[]): readonly VisitEvent[] =>
  log.map((event) => restored(event) as VisitEvent);

function restored(node: unknown, key = ''): unknown {
  if (typeof node === 'number') return key === 'at' || key === 'startsAt' ? node + STARTED : node;
  if (typeof node === 'string')
    return node
      .replaceAll(struck, own[key] ?? struck)
      .replace(/^room-(\d)@report\.invalid$/, 'hmcts400$1@meet.video.justice.gov.uk');
  if (Array.isArray(node)) return node.map((item) => restored(item));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, restored(value, name)]));
}

/**
 * All in which a replayed screen differs from the one that was seen: it has no skip link and takes no focus, being
 * a part of a page; the room is a number, the date is none; name, prison and what else was typed or said are struck out.
 */
export const asItMayLeave = (html: string): string =>
  html
    .replace(/<a href="#main-content" class="govuk-skip-link">.*?<\/a>/, '')
    .replace('<div tabindex="-1" class="govuk-error-summary">', '<div class="govuk-error-summary">')
    .replaceAll('<wbr>', '')
    .replace(/hmcts400(\d)(@|%40)meet\.video\.justice\.gov\.uk/g, 'room-$1$2report.invalid')
    .replaceAll('at=2026-12-01T', 'at=2000-01-01T')
    .replaceAll('Tuesday 1 December 2026', 'Saturday 1 January 2000')
    .replaceAll(PRISON.replace(' ', '+'), encodeURIComponent(struck))
    .replace(new RegExp(Object.values(own).join('|'), 'g'), struck);
