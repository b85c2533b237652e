import type { CallBeginning } from './callBeginning';

/** Where no call begins, as in a visit that is replayed. */
export const nothingBegins: CallBeginning = {
  is: () => false,
  afterwards(work) {
    work();
    return () => {};
  },
};
