import { faults, type FaultId } from './faults';

const byCode = new Map(Object.entries(faults).map(([fault, { code }]) => [code as string, fault as FaultId]));

/** The fault of a code such as `CAM-1`; null for a code that this build does not know. */
export const faultWithCode = (code: string): FaultId | null => byCode.get(code) ?? null;
