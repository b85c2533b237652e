import { aside } from '../../src/content/en/aside';
import { front } from '../../src/content/en/front';
import { inside } from '../../src/content/en/inside';
import { report } from '../../src/content/en/report';

interface Page {
  readonly name: string;
  readonly texts: readonly string[];
}

/** Never shown, or written for an IT department. */
const notForVisitors = new Set(['also', 'it']);

function textsIn(node: unknown): readonly string[] {
  if (typeof node === 'string') return [node];
  return Object.entries(node as object).flatMap(([key, child]) =>
    notForVisitors.has(key) ? [] : textsIn(child),
  );
}

const page = (name: string, ...nodes: readonly unknown[]): Page => ({ name, texts: nodes.flatMap(textsIn) });

/** Each kind of fault as one page of advice, by the first word of its name; the few that are alone on one page. */
function faultPages(): readonly Page[] {
  const all = Object.entries(inside.faults);
  const familyOf = (fault: string) => fault.replace(/-.*/, '');
  const sizeOf = (family: string) => all.filter(([fault]) => familyOf(fault) === family).length;
  const nameOf = (fault: string) => (sizeOf(familyOf(fault)) < 3 ? 'other' : familyOf(fault));
  return [...new Set(all.map(([fault]) => nameOf(fault)))].map((name) =>
    page(
      `advice: ${name}`,
      all.filter(([fault]) => nameOf(fault) === name).map(([, words]) => words),
    ),
  );
}

const { topics, ...guide } = aside.guide;

/** What a visitor reads, page by page. */
export const pages: readonly Page[] = [
  page('start', front.start),
  page('advice: invitation', front.invitationFaults),
  ...faultPages(),
  page('check', inside.check),
  page('line', inside.line),
  page('rules', inside.rules),
  page('name', inside.name),
  page('join', inside.join),
  page('waiting', inside.waiting, inside.leaving.waiting),
  page('in the visit', inside.call, inside.leaving.visit),
  page('ended', inside.ended),
  page('report', report),
  page('prisons', aside.prisons),
  page('booking', aside.booking),
  page('links', aside.links),
  page('readiness card', aside.ready),
  page('privacy', aside.privacy),
  page('accessibility', aside.accessibility),
  page('guide', guide),
  ...Object.entries(topics).map(([topic, words]) => page(`guide: ${topic}`, words)),
];
