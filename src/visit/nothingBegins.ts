import type { CallBeginning } from './callBeginning';

/** Where no call begins, as in a visit that is replayed. A file of its own: the first screen must not carry it. */
export const nothingBegins: CallBeginning = {
  is: () => false,
  afterwards(work) {
    work();
    return () => {};
  },
};
