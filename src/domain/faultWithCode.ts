import { faults, type FaultId } from './faults';

const byCode = new Map(Object.entries(faults).map(([fault, { code }]) => [code as string, fault as FaultId]));

/** The fault of a code such as `CAM-1`; null for a code that this build does not know. */
export const faultWithCode = (code: string): FaultId | null => byCode.get(code) ?? null;

/** The same of a code as people type and dictate it: `net 4`, `NET–4`, `Net4`. Null for whatever else it is. */
export function faultAsTyped(text: string): FaultId | null {
  const [, family, number] = /^\s*([a-z]+)[\s\p{Pd}]*(\d+)\s*$/iu.exec(text) ?? [];
  return family && number ? faultWithCode(`${family.toUpperCase()}-${Number(number)}`) : null;
}
