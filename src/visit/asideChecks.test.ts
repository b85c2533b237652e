import { expect, it } from 'vitest';
import { fakeClock } from '../adapters/fake/clock';
import { fakeCamera } from '../adapters/fake/devices';
import { fakeRoom } from '../adapters/fake/room';
import { goodLook } from '../checks/devices.test-data';
import type { Ports } from '../ports';
import { intoTheRoom } from './arbitrary.test-data';
import { nothingBegins } from './nothingBegins';
import { createCheckCommands } from './checkCommands';
import { replay } from './replay';

it('a look into the guide lets go of the camera, and holds no second rehearsal', async () => {
  const room = fakeRoom();
  const camera = fakeCamera(Array(200).fill(goodLook));
  // Neither of the two uses another port.
  const ports = { room, camera, clock: fakeClock() } as unknown as Ports;
  const visit = replay(intoTheRoom.slice(0, 2));
  const record = (happening: Parameters<Parameters<typeof createCheckCommands>[2]>[0]) =>
    visit.record({ ...happening, at: 100 });
  const commands = createCheckCommands(visit, async () => ports, record, nothingBegins);
  void commands.runCheck('room');
  void commands.runCheck('camera');
  await expect.poll(() => visit.state().checks.room).toMatchObject({ verdict: { is: 'ready' } });
  await expect.poll(() => camera.held.now).toBe(1);

  record({ type: 'aside-opened', aside: { page: 'guide', about: null } });
  await expect.poll(() => camera.held.now).toBe(0);
  record({ type: 'aside-closed' });
  await expect.poll(() => camera.held.now).toBe(1);
  expect(room.asked).toEqual(['reach', 'rehearse']);
  commands.stopChecks();
});
