import type { VisitFault } from '../domain/faults';
import type { Permission, Refusal, RefusalReason } from '../ports';

/** What camera and microphone checks learn alike before the device is open. */
export type OpeningFact =
  | { readonly saw: 'asking'; readonly permission: Permission }
  | ({ readonly saw: 'refusal' } & Refusal)
  | { readonly saw: 'opened'; readonly afterMs: number }
  /** The device was open and ended by itself: unplugged, revoked, or its driver fell over. */
  | { readonly saw: 'stopped' };

type Device = 'camera' | 'microphone';

/** Camera and microphone have a fault of their own for each reason, so that advice never says "or". */
export const refusalFault = <D extends Device>(device: D, why: RefusalReason): VisitFault =>
  `${device}-${why}` satisfies VisitFault;
