import { faults, type VisitFault } from '../domain/faults';
import { faultOf, type CheckState } from '../visit/checkState';
import { isOpen } from './isOpen';

/** Why nothing of this device reaches the visit; null while it does, or while it is only being asked for. */
export function absenceOf(device: 'camera' | 'microphone' | 'speaker', check: CheckState): VisitFault | null {
  const fault = faultOf(check);
  if (fault === null || faults[fault].effect !== 'degrades') return null;
  // What was seen and heard of a device before the visit says nothing of now.
  if (device === 'speaker') return fault === 'speaker-missing' ? fault : null;
  return isOpen(device, check) ? null : fault;
}
