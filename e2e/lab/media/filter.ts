import { SAMPLE_RATE } from './wav';

type Kind = 'above' | 'below';

/** One second-order Butterworth stage: 12 dB an octave. */
function pass(kind: Kind, hertz: number, samples: Float32Array): Float32Array {
  const angle = (2 * Math.PI * hertz) / SAMPLE_RATE;
  const cos = Math.cos(angle);
  const alpha = Math.sin(angle) / Math.SQRT2;
  const middle = kind === 'below' ? 1 - cos : -(1 + cos);
  const [b0, b1] = [Math.abs(middle) / 2 / (1 + alpha), middle / (1 + alpha)];
  const [a1, a2] = [(-2 * cos) / (1 + alpha), (1 - alpha) / (1 + alpha)];
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return samples.map((x) => {
    const y = b0 * x + b1 * x1 + b0 * x2 - a1 * y1 - a2 * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

const repeat = (kind: Kind, hertz: number, samples: Float32Array, stages: number) =>
  Array.from({ length: stages }).reduce<Float32Array>((sound) => pass(kind, hertz, sound), samples);

export const above = (hertz: number, samples: Float32Array, stages = 2): Float32Array =>
  repeat('above', hertz, samples, stages);

export const below = (hertz: number, samples: Float32Array, stages = 2): Float32Array =>
  repeat('below', hertz, samples, stages);
