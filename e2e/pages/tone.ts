import type { Page } from '@playwright/test';

declare global {
  /** Each connection that the page makes. */
  var connectionsOfThePage: RTCPeerConnection[];
}

export const keepConnections = (page: Page) =>
  page.addInitScript(() => {
    globalThis.connectionsOfThePage = [];
    globalThis.RTCPeerConnection = class extends RTCPeerConnection {
      constructor(configuration?: RTCConfiguration) {
        super(configuration);
        globalThis.connectionsOfThePage.push(this);
      }
    };
  });

/** What no code of ours does: another track than the one that is muted. Needs `keepConnections`. */
export const sendATone = (page: Page) =>
  page.evaluate(async () => {
    const senders = globalThis.connectionsOfThePage.flatMap((connection) => connection.getSenders());
    const sender = senders.findLast(({ track }) => track?.kind === 'audio');
    const context = new AudioContext();
    const tone = new OscillatorNode(context);
    const output = context.createMediaStreamDestination();
    tone.connect(output);
    tone.start();
    await sender?.replaceTrack(output.stream.getAudioTracks()[0] ?? null);
  });
