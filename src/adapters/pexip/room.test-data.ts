import { vi } from 'vitest';
import { createCallSignals, createInfinityClientSignals } from '@pexip/infinity';
import { failed, ok } from '../../domain/result';
import type { HeldTrack } from '../browser/heldTrack';
import { silenceSdk } from './quiet';
import type { Client, Sdk } from './sdk';

/** The trips to the node that make up one join, in order. */
export const stages = ['pin', 'token', 'theme', 'events'] as const;
export type Stage = (typeof stages)[number];

export class FakeTrack extends EventTarget {
  enabled = true;
  readyState: 'live' | 'ended' = 'live';
  readonly clones: FakeTrack[] = [];
  settings: MediaTrackSettings = {};
  getSettings = () => this.settings;
  clone(): FakeTrack {
    const clone = new FakeTrack();
    this.clones.push(clone);
    return clone;
  }
  stop(): void {
    this.readyState = 'ended';
  }
}

export class FakeStream {
  constructor(readonly tracks: readonly FakeTrack[] = []) {}
  getTracks = () => this.tracks;
  getVideoTracks = () => this.tracks;
}

export interface FakeHeld extends HeldTrack {
  readonly track: FakeTrack;
  held: number;
}

/** A device of the page. `opens` may be slow, or never come. */
export function fakeHeld(opens: Promise<unknown> | 'missing' = Promise.resolve()): FakeHeld {
  const track = new FakeTrack();
  const held: FakeHeld = {
    track,
    held: 0,
    async acquire() {
      await opens;
      if (opens === 'missing')
        return failed({
          why: 'missing',
          permission: 'granted',
          afterMs: 1,
          name: 'NotFoundError',
          closedTimes: 0,
        });
      held.held += 1;
      return ok({
        track: track as unknown as MediaStreamTrack,
        instead: false,
        close: () => void (held.held -= 1),
      });
    },
    follow: () => () => true,
    isLive: () => false,
    reopen: () => {},
  };
  return held;
}

const trip = () => new Promise((resolve) => setTimeout(resolve, 1));
type Answer = Promise<{ status: number }>;

/** The browser's connection, which is out of reach here: it counts what a test lets it count. */
export function fakeConnections() {
  const sound = { energy: 0, packets: 0 };
  /** What comes, and how much of it is lost from now on. */
  const lost = { share: 0, packets: 0, received: 0 };
  const senders: { readonly track: { readonly kind: string; enabled: boolean } }[] = [];
  const connection = {
    connectionState: 'connected',
    getSenders: () => senders,
    getStats: async () =>
      new Map<string, object>([
        ['S', { type: 'media-source', kind: 'audio', totalAudioEnergy: sound.energy }],
        ['O', { type: 'outbound-rtp', kind: 'audio', packetsSent: sound.packets }],
        [
          'I',
          {
            type: 'inbound-rtp',
            kind: 'audio',
            packetsReceived: lost.received,
            packetsLost: lost.packets,
          },
        ],
      ]),
  };
  return {
    newest: () => connection as unknown as RTCPeerConnection,
    offered: Promise.resolve(),
    stop: () => {},
    senders,
    lost,
    /** One second in which this leaves. */
    async pass(leaves: 'sound' | 'silence') {
      sound.packets += 50;
      lost.received += 100 * (1 - lost.share);
      lost.packets += 100 * lost.share;
      if (leaves === 'sound') sound.energy += 0.01;
      await vi.advanceTimersByTimeAsync(1_000);
    },
  };
}

/**
 * A node and the SDK before it, as far as joining goes: every answer takes its time, and `disconnect` does nothing
 * without a token, as in SDK 20. The signals are the SDK's own.
 */
export function fakeRoom(how: { onStage?: (stage: Stage) => void; guestPin?: string } = {}) {
  silenceSdk();
  const signals = createInfinityClientSignals([], { batchScheduleTimeoutMS: 1, batchBufferSize: 1 });
  const callSignals = createCallSignals([]);
  /** What the node was told, in order. */
  const log: string[] = [];
  /** What the node does with the next ones of these requests; it takes them all when nothing is said. */
  const refusals: Record<'mute' | 'video', (number | 'lost')[]> = { mute: [], video: [] };
  const pinsSent: (string | null)[] = [];
  let token: 'none' | 'granted' = 'none';
  let inside = 0;
  let presented = 0;
  /** What the server says of us; nothing before a test says so. */
  let me: ReturnType<Client['getMe']>;

  const stage = async (name: Stage) => {
    how.onStage?.(name);
    await trip();
  };
  const answer = async (kind: 'mute' | 'video', said: string): Answer => {
    if (token === 'none') return { status: 403 };
    log.push(said);
    await trip();
    const refusal = refusals[kind].shift();
    if (refusal === 'lost') throw new Error('Failed to fetch');
    return { status: refusal ?? 200 };
  };

  type Given = Parameters<Client['call']>[0]['mediaStream'];
  const callWith = (mediaStream: Given) => {
    const stream = (typeof mediaStream === 'function' ? mediaStream() : mediaStream) as unknown as FakeStream;
    log.push(`calls with ${stream.tracks.map(({ enabled }) => (enabled ? 'on' : 'off')).join(' ')}`);
  };

  const client = {
    async call({ pin, token: ticket, mediaStream }: Parameters<Client['call']>[0]) {
      pinsSent.push(pin ?? null);
      const isLetIn = ticket !== undefined || (pin !== undefined && pin === (how.guestPin ?? 'none'));
      await stage(isLetIn ? 'token' : 'pin');
      if (!isLetIn) {
        if (pin !== undefined) signals.onError.emit({ error: 'Invalid PIN', errorCode: '#pex101' });
        else signals.onPinRequired.emit({ hasHostPin: true, hasGuestPin: how.guestPin !== undefined });
        return { status: 403 };
      }
      inside += 1;
      signals.onServiceType.emit('conference');
      token = 'granted';
      await stage('theme');
      await stage('events');
      signals.onConnected.emit();
      callWith(mediaStream);
      return { status: 200 };
    },
    restartCall: async ({ mediaStream }: Parameters<Client['restartCall']>[0]) => callWith(mediaStream),
    async disconnect({ reason }: { reason?: string }) {
      if (token === 'none') return;
      token = 'none';
      inside -= 1;
      log.push(`disconnect: ${reason}`);
      await trip();
    },
    clientMute: ({ mute }: { mute: boolean }) => answer('mute', mute ? 'muted' : 'unmuted'),
    muteVideo: ({ muteVideo }: { muteVideo: boolean }) =>
      answer('video', muteVideo ? 'camera off' : 'camera on'),
    setStream: () => void log.push('setStream'),
    present: () => void (presented += 1),
    stopPresenting: () => void log.push('stopPresenting'),
    getMe: () => me,
  };
  const connections = fakeConnections();
  const sdk: Sdk = { client: client as unknown as Client, signals, callSignals };
  return {
    sdk,
    signals,
    callSignals,
    log,
    refusals,
    pinsSent,
    connections,
    /** From now on the server says that our microphone is muted, or is not. */
    believe: (isClientMuted: boolean) => void (me = { isClientMuted } as typeof me),
    /** The server's first list of people, in which we are this. */
    list(as: 'host' | 'guest') {
      me = { uuid: 'me', isHost: as === 'host' } as typeof me;
      signals.onParticipants.emit({ id: 'main', participants: me ? [me] : [] });
    },
    inside: () => inside,
    presented: () => presented,
  };
}
