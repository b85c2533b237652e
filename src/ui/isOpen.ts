import { standingOf } from '../checks/deviceFacts';
import type { CheckState } from '../visit/checkState';

/** Whether the device gives something to see or hear, be it good or bad. */
export const isOpen = (device: 'camera' | 'microphone', check: CheckState) =>
  check.is !== 'waiting' && standingOf(device, check.facts).is === 'open';
