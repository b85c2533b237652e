import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Media } from '../runtime';

interface OwnVideoProps {
  readonly media: Media;
  readonly label: string;
}

const videos = new WeakMap<Media, HTMLVideoElement>();

/**
 * The visitor's own picture, in one element that goes along where one page that shows it follows another: a new one is
 * empty at first, and delayed the prison's first picture by 17 ms in the middle of 24 rounds on two processors.
 * A page shows it once.
 */
export function OwnVideo({ media, label }: OwnVideoProps) {
  const place = useRef<HTMLDivElement>(null);
  const video = videoOf(media);
  useLayoutEffect(() => {
    place.current?.append(video);
    const leave = media.selfView(video);
    return () => {
      leave();
      video.remove();
    };
  }, [media, video]);
  useLayoutEffect(() => video.setAttribute('aria-label', label), [video, label]);
  return <div ref={place} />;
}

function videoOf(media: Media): HTMLVideoElement {
  const known = videos.get(media);
  if (known) return known;
  const video = document.createElement('video');
  video.autoplay = true;
  video.playsInline = true;
  // Browsers let only a silent picture play unasked.
  video.muted = true;
  videos.set(media, video);
  return video;
}
