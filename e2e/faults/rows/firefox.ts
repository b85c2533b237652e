import { firefoxPreferences } from '../../lab/browsers';
import { soundFile } from '../../lab/media/soundFiles';
import { rows } from '../row';

const needs = ['Firefox'] as const;
const notAllowed = /blocked before this page asked.*own word: “NotAllowedError”/;
/** Without a sound server Firefox's fake microphone gives nothing: its AudioContext never runs. */
const deaf = ['microphone-not-measured'] as const;

/** The other engine, with its own names and habits. It has no flag for a device that is there and faulty. */
export const firefoxRows = rows(
  {
    expect: 'ready',
    check: 'browser',
    what: 'a current Firefox',
    how: 'Firefox ESR as it is',
    needs,
    firefox: firefoxPreferences.granted,
    also: deaf,
    evidence: /looked for each thing/,
  },
  {
    expect: 'ready',
    check: 'camera',
    what: 'a camera in Firefox',
    how: 'Firefox’s own fake camera, allowed',
    needs,
    firefox: firefoxPreferences.granted,
    also: deaf,
    evidence: /picture of \d+ by \d+ dots/,
  },
  {
    expect: 'ready',
    check: 'microphone',
    what: 'a microphone in Firefox',
    how: 'PulseAudio',
    needs: [...needs, 'PulseAudio'],
    firefox: firefoxPreferences['no devices'],
    sound: async (sound) => {
      const microphone = await sound.plugMicrophone('Desk Microphone');
      await microphone.makeDefault();
      microphone.play(soundFile('speech'));
    },
    also: ['camera-missing'],
    evidence: /loudest we heard was [−-]\d+ dBFS/,
  },
  {
    expect: 'microphone-silent',
    check: 'microphone',
    what: 'two microphones in Firefox: the other one is not opened, as Firefox would ask',
    how: 'two microphones in PulseAudio, the first silent',
    needs: [...needs, 'PulseAudio'],
    firefox: firefoxPreferences['no devices'],
    sound: async (sound) => {
      const microphone = await sound.plugMicrophone('Desk Microphone');
      await microphone.makeDefault();
      microphone.play(soundFile('silence'));
      (await sound.plugMicrophone('Headset')).play(soundFile('speech'));
    },
    also: ['camera-missing'],
    evidence: /Digital silence for \d+ seconds/,
  },
  {
    expect: 'microphone-not-measured',
    check: 'microphone',
    what: 'a microphone in Firefox, whose sound system does not run',
    how: 'Firefox’s own fake microphone, and no sound server',
    needs,
    firefox: firefoxPreferences.granted,
    evidence: /For \d+ seconds the browser gave us no sound/,
  },
  {
    expect: 'camera-blocked-by-site',
    check: 'camera',
    what: 'the camera is blocked in Firefox',
    how: 'the preference permissions.default.camera',
    needs,
    firefox: firefoxPreferences['camera blocked'],
    also: deaf,
    evidence: notAllowed,
    advice: /crossed-out camera/,
  },
  {
    expect: 'microphone-blocked-by-site',
    check: 'microphone',
    what: 'the microphone is blocked in Firefox',
    how: 'the preference permissions.default.microphone',
    needs,
    firefox: firefoxPreferences['microphone blocked'],
    evidence: notAllowed,
    advice: /crossed-out microphone/,
  },
  {
    expect: 'camera-blocked-by-site',
    check: 'camera',
    what: 'camera and microphone are blocked in Firefox',
    how: 'both preferences',
    needs,
    firefox: firefoxPreferences['both blocked'],
    also: ['microphone-blocked-by-site'],
    evidence: notAllowed,
  },
  {
    expect: 'camera-question-waiting',
    check: 'camera',
    what: 'Firefox asks about the camera, and nobody answers',
    how: 'Firefox’s own question, which a test cannot see',
    needs,
    firefox: firefoxPreferences['question waiting'],
    evidence: /question has been open for \d+ seconds/,
    advice: /small camera in the address bar/,
  },
  {
    expect: 'microphone-question-waiting',
    check: 'microphone',
    what: 'Firefox asks about the microphone, and nobody answers',
    how: 'Firefox’s own question, after an allowed camera',
    needs,
    firefox: firefoxPreferences['microphone question waiting'],
    evidence: /question has been open for \d+ seconds/,
    advice: /small microphone in the address bar/,
  },
  {
    expect: 'camera-missing',
    check: 'camera',
    what: 'a computer without a camera, in Firefox',
    how: 'Firefox without its fake devices',
    needs,
    firefox: firefoxPreferences['no devices'],
    also: ['microphone-missing'],
    evidence: /own word: “NotFoundError”/,
  },
  {
    expect: 'microphone-missing',
    check: 'microphone',
    what: 'a computer without a microphone, in Firefox',
    how: 'Firefox without its fake devices',
    needs,
    firefox: firefoxPreferences['no devices'],
    also: ['camera-missing'],
    evidence: /own word: “NotFoundError”/,
  },
  {
    expect: 'camera-in-use',
    check: 'camera',
    what: 'another program has the camera, in Firefox',
    how: 'the driver says EBUSY, which Firefox calls an AbortError',
    needs: [...needs, 'root and a C compiler'],
    firefox: firefoxPreferences['no devices'],
    camera: 'busy',
    also: ['microphone-missing'],
    evidence: /own word: “AbortError”/,
    advice: /Close/,
    heal: { how: 'the other program lets go', do: async ({ camera }) => camera.become('works') },
  },
  {
    expect: 'camera-no-frames',
    check: 'camera',
    what: 'a camera that opens and never sends a picture, in Firefox',
    how: 'the driver sends nothing, and Firefox waits for ever',
    needs: [...needs, 'root and a C compiler'],
    firefox: firefoxPreferences['no devices'],
    camera: 'sends nothing',
    also: ['microphone-missing'],
    evidence: /No new picture came for \d+ seconds/,
    heal: { how: 'the driver sends pictures again', do: async ({ camera }) => camera.become('works') },
  },
  {
    expect: 'browser-unsupported',
    check: 'browser',
    what: 'a Firefox in which calls are switched off',
    how: 'the preference media.peerconnection.enabled',
    needs,
    firefox: { ...firefoxPreferences.granted, 'media.peerconnection.enabled': false },
    also: deaf,
    evidence: /looked for each thing/,
    advice: /Chrome or Edge/,
  },
);
