import { hears, soundFile, type SoundName } from '../../lab/media/soundFiles';
import { rows, type World } from '../row';

const sound = (name: SoundName) => () => [hears(soundFile(name))];
const linux = ['child processes of Linux'] as const;

/** The browser starts its sound process when a page first listens. */
const hangs = async ({ page, product, services }: World) => {
  await page.goto(product);
  await page.evaluate(async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    stream.getTracks().forEach((track) => track.stop());
  });
  await services.pause('sound');
};

/** What a microphone gives, or does not: files that the browser’s test microphone plays. */
export const microphoneRows = rows(
  {
    expect: 'ready',
    check: 'microphone',
    what: 'somebody who speaks clearly',
    how: 'a recording-like sound made in code',
    flags: sound('speech'),
    evidence: /loudest we heard was [−-]\d+ dBFS/,
  },
  {
    expect: 'microphone-silent',
    check: 'microphone',
    what: 'a headset whose switch is off: digital silence',
    how: 'a file of zeros',
    flags: sound('silence'),
    evidence: /Digital silence for \d+ seconds/,
    advice: /switch/,
  },
  {
    expect: 'microphone-no-voice-yet',
    check: 'microphone',
    what: 'nobody speaks in a quiet room',
    how: 'hiss at −75 dBFS',
    flags: sound('hush'),
    evidence: /loudest we heard was [−-]7\d dBFS/,
    withinMs: 25_000,
  },
  {
    expect: 'microphone-quiet',
    check: 'microphone',
    what: 'a voice far away from the microphone',
    how: 'speech at −52 dBFS, which gain control would hide',
    flags: sound('faint speech'),
    evidence: /loudest we heard was [−-]5\d dBFS/,
    withinMs: 25_000,
  },
  {
    expect: 'microphone-quiet',
    check: 'microphone',
    what: 'a voice that can hardly be heard',
    how: 'speech at −65 dBFS',
    flags: sound('quiet speech'),
    evidence: /loudest we heard was [−-]6\d dBFS/,
    withinMs: 25_000,
  },
  {
    expect: 'microphone-too-loud',
    check: 'microphone',
    what: 'an overdriven microphone',
    how: 'speech cut off at full scale',
    flags: sound('clipping'),
    evidence: /\d+(\.\d)? per cent of the sound was cut off/,
    also: ['microphone-noisy'],
  },
  {
    expect: 'microphone-noisy',
    check: 'microphone',
    what: 'a fan, and nobody speaks',
    how: 'pink noise at −30 dBFS',
    flags: sound('noise'),
    evidence: /quietest moment was [−-]3\d dBFS/,
  },
  {
    expect: 'microphone-noisy',
    check: 'microphone',
    what: 'a voice that drowns in noise',
    how: 'speech in louder pink noise',
    flags: sound('speech in louder noise'),
    evidence: /quietest moment was [−-][23]\d dBFS/,
  },
  {
    expect: 'microphone-howling',
    check: 'microphone',
    what: 'a whistle that builds up',
    how: 'a tone of 1.9 kHz that rises by 8 dB a second',
    flags: sound('howl'),
    evidence: /steady tone of 1[89]\d\d hertz for \d+ seconds/,
    also: ['microphone-noisy'],
  },
  {
    expect: 'microphone-telephone-quality',
    check: 'microphone',
    what: 'a Bluetooth headset in hands-free mode',
    how: 'speech with nothing above 3.4 kHz',
    flags: sound('telephone'),
    evidence: /No sound above 4,000 hertz/,
  },
  {
    expect: 'microphone-in-use',
    check: 'microphone',
    what: 'another program holds the microphone',
    how: 'a browser that fails to start the stream',
    flags: () => ['--fail-audio-stream-creation'],
    evidence: /own word: “NotReadableError”/,
    advice: /Close/,
  },
  {
    expect: 'microphone-not-measured',
    check: 'microphone',
    what: 'the browser’s sound stands still',
    how: 'SIGSTOP to the browser’s sound process while it listens',
    needs: linux,
    flags: sound('speech'),
    evidence: /For \d+ seconds the browser gave us no sound/,
    provoke: async (world) => {
      await world.check();
      await world.until('microphone', 'ready');
      await world.services.pause('sound');
    },
    heal: { how: 'SIGCONT', do: async ({ services }) => services.resume('sound') },
  },
  {
    expect: 'microphone-stopped',
    passing: true,
    check: 'microphone',
    what: 'the sound system crashes',
    how: 'SIGKILL to the browser’s sound process',
    needs: linux,
    flags: sound('speech'),
    evidence: /It stopped by itself/,
    provoke: async (world) => {
      await world.check();
      await world.until('microphone', 'ready');
      await world.services.kill('sound');
    },
    heal: { how: 'the browser starts it again, and the page opens the microphone', do: async () => {} },
  },
  {
    expect: 'microphone-slow-to-start',
    check: 'microphone',
    what: 'a microphone that is slow to start',
    how: 'SIGSTOP to the browser’s sound process before it is asked',
    needs: linux,
    before: hangs,
    evidence: /allowed it \d seconds ago, and nothing has come yet/,
    heal: { how: 'SIGCONT', do: async ({ services }) => services.resume('sound') },
  },
  {
    expect: 'microphone-not-responding',
    check: 'microphone',
    what: 'a microphone that never starts',
    how: 'SIGSTOP to the browser’s sound process before it is asked',
    needs: linux,
    before: hangs,
    evidence: /No answer came within 20\.\d seconds/,
    also: ['microphone-slow-to-start'],
    withinMs: 30_000,
    heal: { how: 'SIGCONT', do: async ({ services }) => services.resume('sound') },
  },
);
