import type { Site } from './finding';

const lineBreak = ' *\\n[ >]*';

/** Puts addresses together again that a line break or a space took apart. Adds nothing that was not there. */
export function mend(text: string, site: Site): string {
  const names = [...site.webHosts, ...site.meetingDomains];
  let mended = text;
  if (text.includes('\n')) {
    for (const name of names) mended = mended.replace(broken(name), name);
    for (const name of names)
      mended = mended.replace(new RegExp(`@${lineBreak}(?=${exact(name)})`, 'gi'), '@');
  }
  return mended
    .replace(/\b((?:hmcts|hmps)\d{0,7}) *\n[ >]*(\d{1,8}@)/gi, '$1$2')
    .replace(/\b(hmcts|hmps) {0,3}(\d{1,8}) {0,3}@ {0,3}/gi, '$1$2@');
}

const exact = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const broken = (name: string) => new RegExp([...name].map(exact).join(`(?:${lineBreak})?`), 'gi');
