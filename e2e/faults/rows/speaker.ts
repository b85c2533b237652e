import type { Sound } from '../../lab/devices/sound';
import type { Speaker } from '../../lab/devices/soundSpeaker';
import { createVisitor, invitationTo, words } from '../../pages/visitor';
import { hears, soundFile } from '../../lab/media/soundFiles';
import { rows, type World } from '../row';

const { check } = words.en;
const needs = ['PulseAudio'] as const;
const also = ['camera-missing', 'microphone-quiet', 'microphone-silent'] as const;

const play = async (world: World) => {
  await world.check();
  await world.until('camera', 'camera-missing');
  await world.press(check.play);
};
/** A microphone that is still being opened hears nothing of the sound. */
const playToEar = async (world: World) => {
  await world.check();
  await world.until('microphone', 'microphone-silent');
  await world.press(check.play);
};
const playToFakes = async (world: World) => {
  await world.check();
  await world.until('microphone', 'ready');
  await world.press(check.play);
};

/** What can be pulled out of each computer. */
const headphones = new WeakMap<Sound, Speaker>();

/** Is there something to hear the prison with? */
export const speakerRows = rows(
  {
    expect: 'ready',
    check: 'speaker',
    what: 'a loudspeaker that the microphone hears',
    how: 'a speaker in PulseAudio whose sound comes back into the microphone',
    needs,
    sound: async (sound) => {
      const speaker = await sound.plugSpeaker('Loudspeaker');
      await speaker.makeDefault();
      await (await speaker.hearWith('Ear')).makeDefault();
    },
    provoke: playToEar,
    also,
    evidence: /microphone heard the sound from your speaker, \d+ decibels above/,
  },
  {
    expect: 'speaker-unanswered',
    check: 'speaker',
    what: 'a loudspeaker that is turned off: the visitor is asked',
    how: 'the speaker is muted in PulseAudio',
    needs,
    sound: async (sound) => {
      const speaker = await sound.plugSpeaker('Loudspeaker');
      await speaker.makeDefault();
      await speaker.mute();
      await (await speaker.hearWith('Ear')).makeDefault();
    },
    provoke: playToEar,
    also,
    evidence: /microphone did not hear it/,
  },
  {
    expect: 'speaker-not-heard',
    check: 'speaker',
    what: 'the visitor heard nothing',
    how: 'the button “No, I heard nothing”',
    flags: () => [hears(soundFile('speech'))],
    provoke: async (world) => {
      await playToFakes(world);
      await world.press(check.speakerNo);
    },
    also: ['speaker-unanswered'],
    evidence: /You said that you did not hear the sound/,
    heal: {
      how: 'played again, and heard',
      do: async (world) => {
        await world.press(check.playAgain);
        await world.press(check.speakerYes);
      },
    },
  },
  {
    expect: 'ready',
    check: 'speaker',
    what: 'headphones, which no microphone hears',
    how: 'the button “Yes, I heard it”',
    flags: () => [hears(soundFile('speech'))],
    provoke: async (world) => {
      await playToFakes(world);
      await world.press(check.speakerYes);
    },
    also: ['speaker-unanswered'],
    evidence: /You said that you heard the sound/,
  },
  {
    expect: 'speaker-missing',
    check: 'speaker',
    what: 'no loudspeaker and no headphones',
    how: 'the only speaker is removed from PulseAudio',
    needs,
    sound: async () => {},
    provoke: play,
    also: [...also, 'microphone-missing'],
    evidence: /lists no speaker and no headphones/,
    heal: {
      how: 'a loudspeaker is plugged in, and heard',
      do: async (world) => {
        await (await world.sound.plugSpeaker('Loudspeaker')).makeDefault();
        await world.press(check.speakerYes);
      },
    },
  },
  {
    expect: 'speaker-missing',
    check: 'speaker',
    what: 'the only loudspeaker is pulled out when the visitor is about to join',
    how: 'a speaker that was heard is removed from PulseAudio on the page with the button “Join”',
    needs,
    sound: async (sound) => {
      const speaker = await sound.plugSpeaker('Loudspeaker');
      await speaker.makeDefault();
      await (await speaker.hearWith('Ear')).makeDefault();
      headphones.set(sound, speaker);
    },
    provoke: async (world) => {
      const visitor = createVisitor(world.page, world.product);
      await visitor.open(invitationTo('hmcts1001'));
      await visitor.prepare({
        atChecks: async () => {
          await world.until('microphone', 'microphone-silent');
          await world.press(check.play);
          await world.until('speaker', 'ready');
        },
      });
      await headphones.get(world.sound)?.unplug();
    },
    // The microphone hears through this speaker, and goes with it.
    also: [...also, 'microphone-missing', 'microphone-stopped'],
    evidence: /lists no speaker and no headphones/,
  },
  {
    expect: 'speaker-chosen-gone',
    check: 'speaker',
    what: 'the chosen headphones are pulled out, and a loudspeaker takes their place',
    how: 'the second of two speakers is chosen, then removed from PulseAudio',
    needs,
    sound: async (sound) => {
      const speaker = await sound.plugSpeaker('Loudspeaker');
      await speaker.makeDefault();
      await (await speaker.hearWith('Ear')).makeDefault();
      headphones.set(sound, await sound.plugSpeaker('Headphones'));
    },
    provoke: async (world) => {
      await playToEar(world);
      await world.until('speaker', 'ready');
      await world.choose('speaker', /Headphones/);
      await world.press(check.speakerYes);
      await world.until('speaker', 'ready');
      await headphones.get(world.sound)?.unplug();
    },
    also: [...also, 'speaker-unanswered'],
    evidence: /microphone heard the sound from your speaker/,
    advice: /plug in the speaker or headphones that you chose/,
    heal: {
      how: 'they are plugged in again, under their old label, and heard',
      do: async (world) => {
        await world.sound.plugSpeaker('Headphones');
        await world.until('speaker', 'speaker-unanswered');
        await world.press(check.speakerYes);
      },
    },
  },
);
