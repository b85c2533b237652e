import { aside } from '../content/en/aside';
import { front } from '../content/en/front';
import { inside } from '../content/en/inside';
import { report } from '../content/en/report';
import { support } from '../content/en/support';

/** All that is said in English, by where it is said. */
export const en = { front, inside, aside, report, support } as const;
