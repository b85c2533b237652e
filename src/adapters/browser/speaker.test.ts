import { afterEach, expect, it, vi } from 'vitest';
import { createChosenDevice } from './chosenDevice';
import { createChosenSpeaker } from './speaker';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

// Stands in for the browser: in a test there is nothing to plug in.
function computerWith(...labels: string[]) {
  let speakers = labels;
  let plugged = 0;
  const mediaDevices = Object.assign(new EventTarget(), {
    enumerateDevices: async () =>
      speakers.map((label) => ({ kind: 'audiooutput', label, deviceId: `${label} ${plugged}` })),
  });
  vi.stubGlobal('navigator', { mediaDevices });
  return {
    plug(...now: string[]) {
      speakers = now;
      // A browser may give a new id to what was plugged in elsewhere.
      plugged += 1;
      mediaDevices.dispatchEvent(new Event('devicechange'));
    },
  };
}

it('sounds where the system sends it while the chosen speaker is gone, and on that again once it is back', async () => {
  vi.useFakeTimers();
  const computer = computerWith('built in', 'headset');
  const speaker = createChosenSpeaker(createChosenDevice('audiooutput'));
  const sounds: string[] = [];
  const leave = speaker.follow((id) => void sounds.push(id));
  speaker.choose('headset 0');
  await vi.advanceTimersByTimeAsync(0);
  computer.plug('built in');
  await vi.advanceTimersByTimeAsync(0);
  computer.plug('built in', 'headset');
  await vi.advanceTimersByTimeAsync(0);
  leave();
  expect(sounds).toEqual(['headset 0', '', 'headset 2']);
});
