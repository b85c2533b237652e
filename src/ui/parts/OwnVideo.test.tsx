// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { noMedia } from '../noMedia.test-data';
import { OwnVideo } from './OwnVideo';

afterEach(cleanup);

function follow() {
  const leave = vi.fn<() => void>();
  const selfView = vi.fn<() => () => void>(() => leave);
  return { media: { ...noMedia, selfView }, selfView, leave };
}

it('goes along to the next page, and leaves nothing in the place before', () => {
  const { media, selfView, leave } = follow();
  const { rerender } = render(
    <main key="join">
      <OwnVideo media={media} label="Your picture" />
    </main>,
  );
  const before = screen.getByLabelText('Your picture');
  const placeBefore = before.parentElement;
  rerender(
    <main key="in-call">
      <OwnVideo media={media} label="Your picture" />
    </main>,
  );
  expect(screen.getByLabelText('Your picture')).toBe(before);
  expect(placeBefore?.childElementCount).toBe(0);
  expect([selfView.mock.calls.length, leave.mock.calls.length]).toEqual([2, 1]);
});

it('is let go of with the last page that shows it', () => {
  const { media, leave } = follow();
  const { unmount } = render(<OwnVideo media={media} label="Your picture" />);
  const video = screen.getByLabelText('Your picture');
  unmount();
  expect(leave).toHaveBeenCalledOnce();
  expect(video.parentElement).toBeNull();
});

it('has its name in the language of the page', () => {
  const { media } = follow();
  const { rerender } = render(<OwnVideo media={media} label="Your picture" />);
  const video = screen.getByLabelText('Your picture');
  rerender(<OwnVideo media={media} label="Eich llun" />);
  expect(screen.getByLabelText('Eich llun')).toBe(video);
});

it('is silent, as a browser plays nothing else unasked', () => {
  const { media } = follow();
  render(<OwnVideo media={media} label="Your picture" />);
  const { muted, autoplay, playsInline } = screen.getByLabelText<HTMLVideoElement>('Your picture');
  expect({ muted, autoplay, playsInline }).toEqual({ muted: true, autoplay: true, playsInline: true });
});
