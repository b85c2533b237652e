import { expect, it } from 'vitest';
import { createStream } from './stream';

async function all<Value>(stream: AsyncIterable<Value>): Promise<Value[]> {
  const values: Value[] = [];
  for await (const value of stream) values.push(value);
  return values;
}

it('keeps what was pushed before anyone listened, and its order', async () => {
  const stream = createStream<number>();
  stream.push(1);
  stream.push(2);
  stream.end();
  expect(await all(stream)).toEqual([1, 2]);
});

it('wakes a listener that waits', async () => {
  const stream = createStream<string>();
  const heard = all(stream);
  await Promise.resolve();
  stream.push('later');
  stream.end();
  expect(await heard).toEqual(['later']);
});

it('drops what is pushed after the end', async () => {
  const stream = createStream<number>();
  stream.end();
  stream.push(1);
  expect(await all(stream)).toEqual([]);
});
