import { inside as english } from '../en/inside';
import type { InsideWords } from '../words';
export const inside: InsideWords = english;
