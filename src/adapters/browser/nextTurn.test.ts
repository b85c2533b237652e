import { expect, it } from 'vitest';
import { createNextTurn } from './nextTurn';

it('comes after all that one turn still has to say, however many steps it takes, and once', async () => {
  const said: string[] = [];
  const soon = createNextTurn();
  soon(() => said.push('drawn'));
  for (const step of ['asked', 'answered', 'sent']) {
    await Promise.resolve();
    said.push(step);
  }
  await expect.poll(() => said).toEqual(['asked', 'answered', 'sent', 'drawn']);
  soon(() => said.push('drawn again'));
  await expect.poll(() => said.length).toBe(5);
});
