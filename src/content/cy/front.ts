import { front as english } from '../en/front';
import type { FrontWords } from '../words';
export const front: FrontWords = english;
