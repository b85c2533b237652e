import type { FaultWords } from '../content/words';
import { faults, type FaultId } from '../domain/faults';
import { saidOf } from '../domain/saidOf';

export const faultIds = Object.keys(faults) as readonly FaultId[];

/** As people type: without case, accents and marks. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The faults that somebody may mean: by code, by a `#pex` number, by words of ours or of the platform. A whole code, or a
 * whole number, means nothing else. All of them while nothing is asked.
 */
export function findFaults(asked: string, words: Readonly<Record<FaultId, FaultWords>>): readonly FaultId[] {
  const question = plain(asked);
  if (question === '') return faultIds;
  const byCode = faultIds.filter((fault) => plain(faults[fault].code) === question);
  if (byCode.length > 0) return byCode;
  const number = /^(?:pex )?(?:pex)?(\d{3})$/.exec(question)?.[1];
  if (number !== undefined)
    return faultIds.filter((fault) => saidOf(fault).some((said) => said.number === Number(number)));
  const parts = question.split(' ');
  return faultIds.filter((fault) => {
    const text = ` ${plain(textOf(fault, words[fault]))}`;
    return parts.every((part) => text.includes(` ${part}`));
  });
}

const textOf = (fault: FaultId, { what, todo }: FaultWords) =>
  [
    faults[fault].code,
    what,
    ...('any' in todo ? Object.values(todo).flat() : todo),
    ...saidOf(fault).map(({ text }) => text),
  ].join(' ');
