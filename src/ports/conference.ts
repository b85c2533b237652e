import type { Call, LastWord, Roster, TriedPin } from '../domain/call';
import type { ConnectionNews } from '../domain/connection';
import type { Leaving, MuteDisagreement } from '../domain/muteTruth';
import type { PictureStep } from '../domain/pictureRule';
import type { LineTold } from '../domain/visitLine';

/** What a conferencing node tells us, as it tells us. */
export type ConferenceSignal =
  | { readonly saw: 'pin-asked'; readonly tried: TriedPin }
  /** In the waiting room, or let into the room. */
  | { readonly saw: 'place'; readonly waiting: boolean }
  /** The prison sends us to another of its rooms: muted again, and nothing is shared or shown. */
  | { readonly saw: 'moved' }
  | { readonly saw: 'room'; readonly started: boolean; readonly locked: boolean }
  | { readonly saw: 'roster'; readonly roster: Roster }
  | { readonly saw: 'media'; readonly is: 'flowing' | 'interrupted' }
  /** What the server believes of our microphone and camera, and who switched them off. */
  | { readonly saw: 'server-mute'; readonly byUs: boolean; readonly byPrison: boolean }
  | { readonly saw: 'slides'; readonly showing: boolean }
  | { readonly saw: 'share'; readonly is: Call['share'] }
  /** What the browser counts on its way out of the microphone. */
  | { readonly saw: 'leaving'; readonly audio: Leaving }
  /** Switch, server and counts did not agree: the microphone was muted again, on the track and at the server. */
  | { readonly saw: 'mute-disagreed'; readonly how: MuteDisagreement }
  /** At once when what is said of it changes, at most one in five seconds; else now and then. */
  | { readonly saw: 'line'; readonly line: LineTold }
  /** How much of our picture the line lets us send beside the sound. Off, the server is told too. */
  | { readonly saw: 'own-picture'; readonly is: PictureStep }
  /** How page and room hold together. */
  | ({ readonly saw: 'connection' } & ConnectionNews)
  | LastWord;

export interface JoinRequest {
  readonly address: string;
  readonly name: string;
  /** Digits, perhaps with a last `#`; only if the room asked for them. Held in memory, never recorded. */
  readonly pin: string | null;
  /** The visitor's last choice: a camera that was off is never switched on by joining. */
  readonly camera: 'on' | 'off';
}

/** The way into a room. Every failure arrives as a signal; nothing here throws. */
export interface ConferencePort {
  /** Fetches the code of the call ahead of time, so that joining waits for nothing. */
  prefetch(): void;
  /**
   * Joins as Guest with the microphone muted on the track and at the server. The signals end after
   * `pin-asked` or `ended`, or with `leave`.
   */
  join(request: JoinRequest): AsyncIterable<ConferenceSignal>;
  /** Resolves to whether the microphone is muted now: muting is at once, opening waits until the server knows. */
  setMuted(muted: boolean): Promise<boolean>;
  /** Resolves to whether the camera is sending now. */
  setCamera(on: boolean): Promise<boolean>;
  /** Asks the browser for a screen or window and shows it to the room. Progress comes as signals. */
  share(): Promise<void>;
  stopSharing(): void;
  /** Resolves once the visitor is out of the room, even if they were still on the way in. */
  leave(): Promise<void>;
}
