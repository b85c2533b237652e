import { checkIds } from '../../src/checks/ids';
import { aside } from '../../src/content/en/aside';
import { front } from '../../src/content/en/front';
import { inside } from '../../src/content/en/inside';
import { faults } from '../../src/domain/faults';
import { guideTopicIds } from '../../src/domain/guide';
import type { Target } from './row';

/** Every text below a node of the catalogue. */
const textsIn = (node: unknown): readonly string[] =>
  typeof node === 'string' ? [node] : Object.values(node as object).flatMap(textsIn);

function textAt(path: string): readonly string[] {
  const node = path
    .split('.')
    .reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>> | undefined)?.[key], {
      front,
      inside,
      aside,
    });
  return typeof node === 'string' ? [node] : [];
}

const faultTexts: Readonly<Record<string, object>> = { ...front.invitationFaults, ...inside.faults };

/** What the product says there, in English; empty where there is nothing of that name. */
export function wordsOf(target: Target): readonly string[] {
  const [kind = '', name = ''] = target.split(' ');
  switch (kind) {
    case 'text':
      return textAt(name);
    case 'topic':
      return guideTopicIds
        .filter((topic) => topic === name)
        .flatMap((topic) => textsIn(aside.guide.topics[topic]));
    case 'fault':
      return name in faults ? textsIn(faultTexts[name]) : [];
    default:
      return checkIds.filter((check) => check === name).map((check) => inside.check.names[check]);
  }
}
