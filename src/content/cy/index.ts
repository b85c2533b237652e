import { en } from '../en';
import type { Texts } from '../texts';

export const cy: Texts = en;
