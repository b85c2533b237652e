import { expect, it } from 'vitest';
import { createBroadcast } from './broadcast';
import { createMediaCall } from './mediaCall';

it('a call that is closed while it has still to change what it sends is sent nothing more', async () => {
  const said: string[] = [];
  const call = createMediaCall({
    broadcast: {
      ...createBroadcast(),
      sends: () => void said.push('sends'),
      leave: () => void said.push('leave'),
    },
    clock: Date.now,
    carries: 'everything',
    onCandidate: () => {},
    slidesOf: () => undefined,
  });
  await call.show({ picture: 'host', slides: 'off' });
  const shown = call.show({ picture: 'holding', slides: 'off' });
  call.close();
  await shown;
  expect(said).toEqual(['sends', 'leave']);
});
