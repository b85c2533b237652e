import { expect, it } from 'vitest';
import { createMailbox } from './mailbox';

async function readAll<Letter>(letters: AsyncIterable<Letter>) {
  const read: Letter[] = [];
  for await (const letter of letters) read.push(letter);
  return read;
}

it('delivers what was posted before and while somebody reads, in order', async () => {
  const mailbox = createMailbox<number>();
  mailbox.post(1);
  const reading = readAll(mailbox.letters());
  await Promise.resolve();
  mailbox.post(2);
  mailbox.post(3);
  mailbox.close();
  expect(await reading).toEqual([1, 2, 3]);
});

it('ends at once when it was closed empty', async () => {
  const mailbox = createMailbox<number>();
  mailbox.close();
  expect(await readAll(mailbox.letters())).toEqual([]);
});
