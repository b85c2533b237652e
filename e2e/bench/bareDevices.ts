import type { Page } from '@playwright/test';

/**
 * The least that any page could do on the same devices: both opened, one picture shown, one moment as loud as speech.
 * It claims to know nothing. Runs on a page of ours that has no script.
 * @returns milliseconds from asking to both.
 */
export const openBare = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const SPEECH = 10 ** (-45 / 20);
    const asked = performance.now();
    const stream = await navigator.mediaDevices.getUserMedia({ video: true, audio: true });
    const video = Object.assign(document.createElement('video'), { muted: true, srcObject: stream });
    document.body.append(video);
    const picture = new Promise((resolve) => video.requestVideoFrameCallback(resolve));
    await video.play();

    const context = new AudioContext();
    const analyser = context.createAnalyser();
    context.createMediaStreamSource(stream).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    let loudness = 0;
    while (loudness <= SPEECH) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      analyser.getFloatTimeDomainData(samples);
      loudness = Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
    }
    await picture;
    const ms = performance.now() - asked;
    stream.getTracks().forEach((track) => track.stop());
    await context.close();
    return ms;
  });
