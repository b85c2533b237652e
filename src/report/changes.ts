import { checkIds, type CheckId } from '../checks/ids';
import type { Given } from './read';
import { summaryOf, type CheckSummary, type Summary } from './summary';

/** What of a device, a check or the visit is not as it was. */
export type Changed =
  { readonly of: 'platform' | 'visit' } | { readonly of: 'check'; readonly check: CheckId };

const codeOf = (check: CheckSummary) => ('code' in check ? check.code : null);
const isSameCheck = (one: CheckSummary, other: CheckSummary) =>
  one.is === other.is && codeOf(one) === codeOf(other);
const isSamePlatform = ({ platform: one }: Summary, { platform: other }: Summary) =>
  one.browser === other.browser && one.version === other.version && one.system === other.system;

/** As far as both tell: a code holds no more than this of a visit. */
export const givenSummary = (given: Given): Summary =>
  given.is === 'code' ? given.summary : summaryOf(given.report.log);

/** Everything that differs between two visits, in the order in which it is told. */
export function changesBetween(one: Summary, other: Summary): readonly Changed[] {
  const isSameVisit = one.at === other.at && one.code === other.code;
  return [
    ...(isSamePlatform(one, other) ? [] : [{ of: 'platform' } as const]),
    ...checkIds
      .filter((check) => !isSameCheck(one.checks[check], other.checks[check]))
      .map((check) => ({ of: 'check', check }) as const),
    ...(isSameVisit ? [] : [{ of: 'visit' } as const]),
  ];
}
