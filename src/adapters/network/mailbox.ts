export interface Mailbox<Letter> {
  post(letter: Letter): void;
  /** What has come is still delivered; then the iteration ends. */
  close(): void;
  letters(): AsyncGenerator<Letter, void>;
}

/** From callbacks to an iteration: letters come when they come, and are read one by one. */
export function createMailbox<Letter>(): Mailbox<Letter> {
  const waiting: Letter[] = [];
  let closed = false;
  let wake = () => {};
  return {
    post: (letter) => {
      waiting.push(letter);
      wake();
    },
    close: () => {
      closed = true;
      wake();
    },
    letters: async function* letters() {
      for (;;) {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) yield next;
        if (closed) return;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}
