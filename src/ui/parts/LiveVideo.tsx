import { useLayoutEffect, useRef } from 'preact/hooks';
import { useMedia } from '../runtime';

interface LiveVideoProps {
  readonly show: 'hostView' | 'slidesView' | 'sharedView';
  readonly label: string;
  /** What comes from this machine must never be heard on it: it would howl. */
  readonly silent?: boolean;
}

/** A picture that goes on for as long as it is on the screen. */
export function LiveVideo({ show, label, silent = false }: LiveVideoProps) {
  const media = useMedia();
  const video = useRef<HTMLVideoElement>(null);
  useLayoutEffect(() => {
    const element = video.current;
    if (!media || !element) return;
    return media[show](element);
  }, [media, show]);
  return <video ref={video} aria-label={label} muted={silent} autoPlay playsInline />;
}
