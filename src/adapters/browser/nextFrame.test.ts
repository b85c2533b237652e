// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { drawWithNextFrame } from './nextFrame';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('draws once, with the frame, after what goes on at once', async () => {
  vi.useFakeTimers();
  const frames: FrameRequestCallback[] = [];
  vi.spyOn(globalThis, 'requestAnimationFrame').mockImplementation((frame) => frames.push(frame));
  const draw = vi.fn<() => void>();
  drawWithNextFrame(draw);
  await Promise.resolve();
  expect(draw).not.toHaveBeenCalled();
  frames.forEach((frame) => frame(0));
  vi.advanceTimersByTime(1000);
  expect(draw).toHaveBeenCalledTimes(1);
});

it('draws without a frame where none comes, and at once in a page that is hidden', async () => {
  vi.useFakeTimers();
  vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(1);
  const late = vi.fn<() => void>();
  drawWithNextFrame(late);
  vi.advanceTimersByTime(50);
  expect(late).toHaveBeenCalledTimes(1);
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  const hidden = vi.fn<() => void>();
  drawWithNextFrame(hidden);
  await Promise.resolve();
  expect(hidden).toHaveBeenCalledTimes(1);
});
