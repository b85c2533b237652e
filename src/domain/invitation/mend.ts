import type { Site } from './finding';

const lineBreak = ' *\\n[ >]*';

/** Puts addresses together again that a line break or a space took apart. Adds nothing that was not there. */
export function mend(text: string, site: Site): string {
  // None of our names holds a space or `>`, so whatever of those stands within one came with a line break.
  const whole = text.includes('\n')
    ? text.replace(brokenNames(site), (found) => found.replace(/[\s>]+/g, ''))
    : text;
  return whole
    .replace(/\b((?:hmcts|hmps)\d{0,7}) *\n[ >]*(\d{1,8}@)/gi, '$1$2')
    .replace(/\b(hmcts|hmps) {0,3}(\d{1,8}) {0,3}@ {0,3}/gi, '$1$2@');
}

const brokenNames = ({ webHosts, meetingDomains }: Site) =>
  new RegExp(`(?:@${lineBreak})?(?:${[...webHosts, ...meetingDomains].map(broken).join('|')})`, 'gi');

const broken = (name: string) => [...name].map(exact).join(`(?:${lineBreak})?`);

const exact = (letter: string) => letter.replace(/[.*+?^${}()|[\]\\]/, '\\$&');
