import { guide } from './guide';
import { prisons } from './prisons';

/** Words of the pages beside the journey, fetched with them. */
export const aside = { guide, prisons } as const;
