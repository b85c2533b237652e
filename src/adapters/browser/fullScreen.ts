/** The whole page on the whole screen. An iPhone has none: there a page can enlarge only a film. */
export const fullScreen = {
  isPossible: () => document.fullscreenEnabled === true,
  /** Follows a press, as browsers demand. The visitor's browser may refuse all the same: then nothing changes. */
  toggle() {
    const change = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen({ navigationUI: 'hide' });
    void change.catch(() => {});
  },
  end: () => (document.fullscreenElement ? void document.exitFullscreen().catch(() => {}) : undefined),
  /** Calls back now and at each change: Escape ends it without asking the page. */
  follow(listener: (isFull: boolean) => void): () => void {
    const tell = () => listener(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', tell);
    tell();
    return () => document.removeEventListener('fullscreenchange', tell);
  },
};
