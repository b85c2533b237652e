import { useLayoutEffect, useRef } from 'preact/hooks';
import { useMedia, type Media } from '../runtime';

const videos = new WeakMap<Media, HTMLVideoElement>();

/**
 * The visitor's own picture, in one element that goes along from page to page. A new one on each would blink, and costs a
 * slow machine more than all else on the page, in the very moment in which a call begins.
 */
export function OwnVideo({ label }: { readonly label: string }) {
  const media = useMedia();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!media || !place.current) return;
    const video = videoOf(media);
    place.current.append(video);
    return media.selfView(video);
  }, [media]);
  useLayoutEffect(() => {
    if (media) videoOf(media).setAttribute('aria-label', label);
  }, [media, label]);
  return <div ref={place} />;
}

function videoOf(media: Media): HTMLVideoElement {
  const known = videos.get(media);
  if (known) return known;
  const video = document.createElement('video');
  video.autoplay = true;
  video.playsInline = true;
  // One's own sound must never be heard: it would howl.
  video.muted = true;
  videos.set(media, video);
  return video;
}
