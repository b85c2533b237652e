import type { AsideWords } from '../words';
import { guide } from './guide';
import { prisons } from './prisons';

export const aside = { guide, prisons } as const satisfies AsideWords;
