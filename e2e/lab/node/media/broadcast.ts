import wrtc from '@roamhq/wrtc';
import { type SceneName, createPainter } from './painter';
import { SAMPLE_RATE, type VoiceName, makeLoop } from './voice';

const PICTURES_A_SECOND = 20;
const SOUND_MS = 10;
/** After a long stop of the process we go on from now, and do not pour out what was missed. */
const MOST_CHUNKS_AT_ONCE = 10;

const { RTCAudioSource, RTCVideoSource } = wrtc.nonstandard;

export type Broadcast = ReturnType<typeof createBroadcast>;

/**
 * The host's camera, voice and slides, made once and sent into every call. Each is made only while some call sends it: to
 * make all of them took a tenth of a test run.
 */
export function createBroadcast(picturesASecond = PICTURES_A_SECOND) {
  const pictures = { host: picture('host'), holding: picture('holding'), slides: picture('slides') };
  const voices = { host: voice('host'), hold: voice('hold') };
  const sending = new Map<object, readonly MediaStreamTrack[]>();
  let timers: NodeJS.Timeout[] = [];
  const isSent = (track: MediaStreamTrack) => [...sending.values()].some((tracks) => tracks.includes(track));

  function start() {
    let frame = 0;
    let chunk = 0;
    let soundDue = performance.now();
    const sound = () => {
      const now = performance.now();
      soundDue = Math.max(soundDue, now - MOST_CHUNKS_AT_ONCE * SOUND_MS);
      for (; soundDue <= now; soundDue += SOUND_MS) {
        chunk += 1;
        for (const one of Object.values(voices)) if (isSent(one.track)) one.say(chunk);
      }
    };
    const paint = () => {
      frame += 1;
      for (const one of Object.values(pictures)) if (isSent(one.track)) one.paint(frame);
    };
    timers = [setInterval(sound, SOUND_MS), setInterval(paint, 1000 / picturesASecond)];
  }

  return {
    picture: (scene: SceneName): MediaStreamTrack => pictures[scene].track,
    voice: (name: VoiceName): MediaStreamTrack => voices[name].track,
    /** Which of these, among other tracks, this call sends from now on. */
    sends(call: object, tracks: readonly MediaStreamTrack[]): void {
      sending.set(call, tracks);
      if (timers.length === 0) start();
    },
    leave(call: object): void {
      sending.delete(call);
      if (sending.size > 0) return;
      for (const timer of timers) clearInterval(timer);
      timers = [];
    },
  };
}

function picture(scene: SceneName) {
  const source = new RTCVideoSource();
  const paint = createPainter(scene);
  return { track: source.createTrack(), paint: (frame: number) => source.onFrame(paint(frame)) };
}

function voice(name: VoiceName) {
  const source = new RTCAudioSource();
  const loop = makeLoop(name);
  const say = (chunk: number) => {
    const samples = loop[chunk % loop.length];
    if (samples) source.onData({ samples, sampleRate: SAMPLE_RATE });
  };
  return { track: source.createTrack(), say };
}
