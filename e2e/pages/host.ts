const DOMAIN = 'meet.video.justice.gov.uk';
export const addressOf = (room: string) => `${room}@${DOMAIN}`;

type Verb =
  | 'start'
  | 'lock'
  | 'unlock'
  | 'admit'
  | 'knock'
  | 'present'
  | 'stop-presenting'
  | 'mute'
  | 'unmute'
  | 'remove'
  | 'end'
  | 'hang-up'
  | 'lose-media'
  | 'crash'
  | 'restart';

/** What the node hears and sees of one participant. Levels in dBFS, luma 0 to 255. */
interface Participant {
  readonly uuid: string;
  readonly name: string;
  readonly role: string;
  readonly synthetic: boolean;
  readonly waiting: boolean;
  readonly muted: boolean;
  readonly clientMuted: boolean;
  readonly videoMuted: boolean;
  readonly audio: {
    readonly rmsDbfs: number;
    readonly peakDbfs: number;
    /** By this machine's clock. */
    readonly lastHeardAt: number | null;
  };
  readonly video: Seen;
  readonly slides: Seen;
}

interface Seen {
  readonly width: number;
  readonly height: number;
  readonly frames: number;
  readonly luma: number;
  readonly contrast: number;
  readonly lastFrameAt: number | null;
}

/** The officer, through the console's HTTP interface: what the buttons of its page press. */
export interface Host {
  press(verb: Verb): Promise<void>;
  /** Sends the visitor on to another room. */
  transfer(to: string): Promise<void>;
  /** Takes the visitor out in words of the node's own. */
  putOut(reason: string): Promise<void>;
  /** The one visitor in the room; undefined while there is none. */
  guest(): Promise<Participant | undefined>;
  guests(): Promise<readonly Participant[]>;
}

export function createHost(consoleUrl: string, room: string): Host {
  const url = `${consoleUrl}/rooms/${encodeURIComponent(addressOf(room))}`;
  const guests = async () => {
    const response = await fetch(url);
    // Nobody is in a room that does not exist.
    if (response.status === 404) return [];
    const answer: { participants: Participant[] } = await response.json();
    return answer.participants.filter(({ synthetic }) => !synthetic);
  };
  const post = async (what: string) => {
    const answer = await fetch(`${url}/${what}`, { method: 'POST' });
    if (!answer.ok) throw new Error(`The console answered ${answer.status} to "${what}" in ${room}`);
  };
  return {
    press: post,
    transfer: (to) => post(`transfer?to=${encodeURIComponent(addressOf(to))}`),
    putOut: (reason) => post(`put-out?reason=${encodeURIComponent(reason)}`),
    guests,
    guest: async () => (await guests())[0],
  };
}
