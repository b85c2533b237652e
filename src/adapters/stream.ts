/** Turns callbacks into something to iterate. What is pushed before anyone listens waits in line. */
export interface Stream<Value> extends AsyncIterable<Value> {
  push(value: Value): void;
  /** What was pushed before still arrives. Ending twice does no harm. */
  end(): void;
}

export function createStream<Value>(): Stream<Value> {
  const waiting: Value[] = [];
  let ended = false;
  let wake = () => {};

  return {
    push(value) {
      if (ended) return;
      waiting.push(value);
      wake();
    },
    end() {
      ended = true;
      wake();
    },
    async *[Symbol.asyncIterator]() {
      for (;;) {
        const next = waiting.shift();
        if (next !== undefined) yield next;
        else if (ended) return;
        else await new Promise<void>((resolve) => (wake = resolve));
      }
    },
  };
}
