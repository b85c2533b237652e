import { evidence } from './evidence';
import { faults } from './faults';
import { screens } from './screens';

export const en = { ...screens, evidence, faults } as const;
