import { afterEach, expect, it, vi } from 'vitest';
import { createChosenDevice } from './chosenDevice';

let plugged: readonly Partial<MediaDeviceInfo>[] = [];
const headphones = (deviceId: string) => ({ kind: 'audiooutput', deviceId, label: 'Headphones' }) as const;
vi.stubGlobal('navigator', { mediaDevices: { enumerateDevices: () => Promise.resolve(plugged) } });
afterEach(() => void (plugged = []));

it('is known by its label when it is plugged in again and has another id', async () => {
  plugged = [headphones('before')];
  const speaker = createChosenDevice('audiooutput');
  speaker.choose('before');
  await expect(speaker.isConnected()).resolves.toBe(true);
  plugged = [];
  await expect(speaker.isConnected()).resolves.toBe(false);
  plugged = [headphones('after')];
  await expect(speaker.isConnected()).resolves.toBe(true);
  expect(speaker.id()).toBe('after');
});
