import type { Picture } from '../ports';
import { defineCheck } from './check';
import { refusalFault, type OpeningFact } from './deviceFacts';

// Measured on real Chromium: black 0/0, a covered lens with sensor noise 0.9/0.4, a picture 127/92.
const BLACK_BRIGHTNESS = 16;
const BLACK_CONTRAST = 8;
/** Four looks a second: one second of picture is enough to believe it. */
const PICTURES_FOR_READY = 4;
/** Some cameras open on black frames while exposure settles, so black must last 3 s to be believed. */
const PICTURES_FOR_BLACK = 12;

export type CameraFact = OpeningFact | ({ readonly saw: 'picture' } & Picture);

const isBlack = (picture: Picture) =>
  picture.brightness < BLACK_BRIGHTNESS && picture.contrast < BLACK_CONTRAST;

export const camera = defineCheck<'camera', CameraFact>({
  id: 'camera',

  async *run({ camera: port, clock }, signal) {
    yield { saw: 'asking', permission: await port.permission() };
    const asked = clock.now();
    const opened = await port.open(signal);
    if (signal.aborted) return opened.ok ? opened.value.close() : undefined;
    if (!opened.ok) return yield { saw: 'refusal', ...opened.failure };

    try {
      yield { saw: 'opened', afterMs: clock.now() - asked };
      for await (const picture of opened.value.pictures(signal)) yield { saw: 'picture', ...picture };
      if (!signal.aborted) yield { saw: 'stopped' };
    } finally {
      opened.value.close();
    }
  },

  judge(facts) {
    const refusal = facts.find((fact) => fact.saw === 'refusal');
    if (refusal) return { is: 'faulty', fault: refusalFault('camera', refusal.why), evidence: [refusal] };
    const stopped = facts.find((fact) => fact.saw === 'stopped');
    if (stopped) return { is: 'faulty', fault: 'camera-stopped', evidence: [stopped] };

    const pictures = facts.filter((fact) => fact.saw === 'picture');
    const seen = pictures.filter((picture) => !isBlack(picture));
    if (seen.length >= PICTURES_FOR_READY) return { is: 'ready', evidence: seen.slice(-1) };
    if (pictures.length >= PICTURES_FOR_BLACK && seen.length === 0) {
      return { is: 'faulty', fault: 'camera-black', evidence: pictures.slice(-1) };
    }
    return { is: 'undecided' };
  },

  changed: (ports, signal) => ports.camera.changed(signal),
});
