import { machineOf, networkOf, type Equipment } from '../../domain/readiness/equipment';
import { readPlatform } from './platform';

/** What this page runs on now: the network of a telephone changes. */
export function readEquipment(): Equipment {
  const { connection } = navigator as { readonly connection?: { readonly type?: string } };
  return {
    ...readPlatform(),
    machine: machineOf(navigator.userAgent, navigator.maxTouchPoints),
    network: networkOf(connection?.type),
  };
}
