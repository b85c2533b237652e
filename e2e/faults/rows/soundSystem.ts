import type { Microphone } from '../../lab/devices/soundMicrophone';
import type { Sound } from '../../lab/devices/sound';
import { soundFile, type SoundName } from '../../lab/media/soundFiles';
import { createVisitor, invitationTo, words } from '../../pages/visitor';
import { rows, type Row } from '../row';

const needs = ['PulseAudio'] as const;
const { check } = words.en;

/** What is plugged into each computer, so that a row can pull it out again. */
const plugged = new WeakMap<Sound, Microphone[]>();
const nth = (sound: Sound, at: number) => {
  const microphone = plugged.get(sound)?.[at];
  if (!microphone) throw new Error(`The row plugged in no microphone number ${at + 1}.`);
  return microphone;
};

/** A computer with these microphones; the first is the system’s own choice. */
const microphones =
  (...sounds: readonly (SoundName | 'telephone line')[]): NonNullable<Row['sound']> =>
  async (sound) => {
    const list: Microphone[] = [];
    for (const [at, heard] of sounds.entries()) {
      const kind = heard === 'telephone line' ? 'telephone' : 'wired';
      const microphone = await sound.plugMicrophone(`Microphone ${at + 1}`, kind);
      microphone.play(soundFile(heard === 'telephone line' ? 'speech' : heard));
      list.push(microphone);
    }
    await list[0]?.makeDefault();
    plugged.set(sound, list);
  };

/** There is no camera on these computers. */
const also = ['camera-missing'] as const;

/** A real sound system: devices that are plugged in, pulled out, muted and turned down. */
export const soundSystemRows = rows(
  {
    expect: 'ready',
    check: 'microphone',
    what: 'a microphone that is plugged into a real sound system',
    how: 'PulseAudio',
    needs,
    sound: microphones('speech'),
    also,
    evidence: /loudest we heard was [−-]\d+ dBFS/,
  },
  {
    expect: 'microphone-missing',
    check: 'microphone',
    what: 'no microphone at all',
    how: 'a sound system without any device',
    needs,
    sound: async () => {},
    also: [...also, 'speaker-missing'],
    evidence: /own word: “NotFoundError”/,
    heal: {
      how: 'a headset is plugged in, and somebody speaks into it',
      do: async ({ sound }) => (await sound.plugMicrophone('Headset')).play(soundFile('speech')),
    },
  },
  {
    expect: 'microphone-missing',
    check: 'microphone',
    what: 'the only microphone is pulled out',
    how: 'it is removed from PulseAudio',
    needs,
    sound: microphones('speech'),
    provoke: async (world) => {
      await world.check();
      await world.until('microphone', 'ready');
      await nth(world.sound, 0).unplug();
    },
    also: [...also, 'microphone-stopped'],
    evidence: /own word: “NotFoundError”/,
    heal: {
      how: 'it is plugged in again',
      do: async ({ sound }) => (await sound.plugMicrophone('Microphone 1')).play(soundFile('speech')),
    },
  },
  {
    expect: 'microphone-missing',
    check: 'microphone',
    what: 'the sound server crashes',
    how: 'SIGKILL to PulseAudio',
    needs,
    sound: microphones('speech'),
    provoke: async (world) => {
      await world.check();
      await world.until('microphone', 'ready');
      await world.sound.die();
    },
    also: [...also, 'microphone-stopped', 'speaker-missing'],
    evidence: /own word: “NotFoundError”/,
  },
  {
    expect: 'microphone-muted-by-system',
    check: 'microphone',
    what: 'the mute key of the computer',
    how: 'the source is muted in PulseAudio',
    needs,
    sound: microphones('speech'),
    provoke: async (world) => {
      await world.check();
      await world.until('microphone', 'ready');
      await nth(world.sound, 0).mute();
    },
    also,
    evidence: /system says that the device is switched off/,
    heal: { how: 'the mute key again', do: ({ sound }) => nth(sound, 0).unmute() },
  },
  {
    expect: 'microphone-quiet',
    check: 'microphone',
    what: 'the system’s input level is turned down to nothing',
    how: 'the volume of the source is 3 per cent, which gain control would hide',
    needs,
    sound: async (sound) => {
      await microphones('speech')(sound);
      await nth(sound, 0).setVolume(3);
    },
    withinMs: 25_000,
    also,
    evidence: /loudest we heard was [−-]\d+ dBFS/,
    heal: { how: 'the level is turned up', do: ({ sound }) => nth(sound, 0).setVolume(100) },
  },
  {
    expect: 'microphone-quiet',
    check: 'microphone',
    what: 'the headset is pulled out between two pages, and the next microphone hears the visitor from afar',
    how: 'the first of two microphones is removed from PulseAudio while the name is asked',
    needs,
    sound: microphones('speech', 'faint speech'),
    provoke: async (world) => {
      const visitor = createVisitor(world.page, world.product);
      await visitor.open(invitationTo('hmcts1001'));
      await visitor.prepare({
        atChecks: () => world.until('microphone', 'ready'),
        atName: () => nth(world.sound, 0).unplug(),
      });
    },
    withinMs: 25_000,
    also,
    evidence: /loudest we heard was [−-]\d+ dBFS/,
  },
  {
    expect: 'microphone-other-better',
    check: 'microphone',
    what: 'the visitor speaks into another microphone than the one in use',
    how: 'two microphones in PulseAudio, the first silent',
    needs,
    sound: microphones('silence', 'speech'),
    also: [...also, 'microphone-silent'],
    evidence: /Another microphone heard you \d+ decibels louder/,
    heal: { how: 'the button “Use the other microphone”', do: (world) => world.press(check.useOther) },
  },
  {
    expect: 'microphone-chosen-gone',
    check: 'microphone',
    what: 'the chosen microphone is pulled out, and another takes its place',
    how: 'the second of two is chosen, then removed from PulseAudio',
    needs,
    sound: microphones('speech', 'speech'),
    provoke: async (world) => {
      await world.check();
      await world.until('microphone', 'ready');
      await world.choose('microphone', /Microphone 2/);
      await world.until('microphone', 'ready');
      await nth(world.sound, 1).unplug();
    },
    also: [...also, 'microphone-stopped'],
    evidence: /loudest we heard was [−-]\d+ dBFS/,
    heal: {
      how: 'it is plugged in again, under its old label',
      do: async ({ sound }) => (await sound.plugMicrophone('Microphone 2')).play(soundFile('speech')),
    },
  },
  {
    expect: 'microphone-telephone-quality',
    check: 'microphone',
    what: 'a headset that sends at the rate of a telephone',
    how: 'a source of 8 kHz in PulseAudio',
    needs,
    sound: microphones('telephone line'),
    also,
    evidence: /No sound above 4,000 hertz/,
  },
);
