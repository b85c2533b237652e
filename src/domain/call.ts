import { firstConnection, type Connection } from './connection';
import type { Leaving, MuteDisagreement } from './muteTruth';
import type { PictureStep } from './pictureRule';
import type { Reach } from './reach';
import type { LineTold } from './visitLine';

/** What the platform said when it refused, dropped or ended something. */
export interface Reason {
  /** Its own words. May hold anything: shown as "the platform said", never put into a report. */
  readonly text: string;
  /** Pexip's number for it, such as `#pex126`. Numbers collide: the text decides, the number is shown. */
  readonly code: string;
}

/** Our own words: what makes the call never arrived, and no node has said anything. */
export const codeNotFetched: Reason = {
  text: 'The code of the call could not be fetched',
  code: '#pex117',
};

/** With what a call ends, or never begins. */
export type LastWord =
  | { readonly saw: 'extension-asked' }
  | { readonly saw: 'sign-in-asked' }
  | {
      readonly saw: 'ended';
      readonly reason: Reason;
      /** How far requests got at that moment, where the reason hangs on it. */
      readonly reach?: Reach;
    };

/** The PIN before this question: there was none, it was wrong, or it was the host's, whose place is not for a visitor. */
export type TriedPin = 'no' | 'wrong' | 'host';

/** Who is in the room, and who stands at its locked door, without their names. */
export interface Roster {
  readonly hosts: number;
  readonly guests: number;
  /** Others who were not let in yet: they knock, and everybody in the room hears it. */
  readonly knocking: number;
}

/** What the room sees of the visitor's screen; `on` where the browser does not say which it is. */
export type Shown = 'on' | 'screen' | 'window' | 'tab';

/** What is known of a call while there is one. */
export interface Call {
  readonly room: { readonly started: boolean; readonly locked: boolean };
  readonly roster: Roster;
  readonly connection: Connection;
  readonly media: 'starting' | 'flowing' | 'interrupted';
  readonly muted: {
    /** Both can be true at once: the visitor's own switch, and the officer's. */
    readonly byYou: boolean;
    readonly byPrison: boolean;
    /** What the server says it believes of the visitor's own; null until it has. */
    readonly believed: boolean | null;
    /** How switch, server and counts did not agree, so that it was muted again. Until the visitor opens it. */
    readonly disagreed: MuteDisagreement | null;
  };
  /** Null until it is known, and in browsers that do not count it. */
  readonly leaves: Leaving | null;
  readonly camera: 'on' | 'off';
  readonly slides: 'none' | 'shown';
  readonly share: 'off' | 'starting' | Shown | 'refused' | 'taken';
  /** When the visitor last spoke into a muted microphone. In milliseconds since the epoch. */
  readonly spokeMutedAt: number | null;
  /** Null until enough has come through to tell. */
  readonly line: LineTold | null;
  /** How much of the visitor's picture the line carries. It is sent only if the camera is on, too. */
  readonly ownPicture: PictureStep;
}

/** Every call begins muted: nobody is heard before they chose to be. The camera is as they last left it. */
export const newCall = (camera: Call['camera']): Call => ({
  room: { started: false, locked: false },
  roster: { hosts: 0, guests: 0, knocking: 0 },
  connection: firstConnection,
  media: 'starting',
  muted: { byYou: true, byPrison: false, believed: null, disagreed: null },
  leaves: null,
  camera,
  slides: 'none',
  share: 'off',
  spokeMutedAt: null,
  line: null,
  ownPicture: 'full',
});
