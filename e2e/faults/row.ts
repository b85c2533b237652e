import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import type { CheckId } from '../../src/checks/registry';
import type { VisitFault } from '../../src/domain/faults';
import type { FirefoxPreferences } from '../lab/browsers';
import type { Battery } from '../lab/devices/battery';
import type { Camera, CameraState } from '../lab/devices/camera/camera';
import type { ManagedPolicy } from '../lab/devices/policy';
import type { MediaServices } from '../lab/devices/processes';
import type { Screen } from '../lab/devices/screen';
import type { Sound } from '../lab/devices/sound';
import type { Needs } from './needs';
import type { Way, WayKind } from './way';

type PermissionSetting = 'granted' | 'denied' | 'prompt';

/** What a row may lay its hands on: one real browser, and the real things around it. */
export interface World {
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly page: Page;
  /** Origin of the product. */
  readonly product: string;
  readonly services: MediaServices;
  /** Rows that ask for one of these have it. */
  readonly sound: Sound;
  readonly screen: Screen;
  readonly camera: Camera;
  readonly battery: Battery;
  readonly way: Way;
  readonly cdp: CDPSession;
  setPermission(device: 'camera' | 'microphone', setting: PermissionSetting): Promise<void>;
  /** Done when the row is over. */
  after(end: () => Promise<void>): void;
  /** Opens the check page, and presses its button where it must ask first. */
  check(): Promise<void>;
  press(button: string): Promise<void>;
  /** Chooses a device by a part of its label. */
  choose(kind: 'camera' | 'microphone' | 'speaker', label: RegExp): Promise<void>;
  /** Waits until a check says this. */
  until(check: CheckId, says: VisitFault | 'ready'): Promise<void>;
}

export interface Row {
  /** The fault, or health, that must come out. */
  readonly expect: VisitFault | 'ready';
  readonly check: CheckId;
  /** What is wrong, for a person. Unique. */
  readonly what: string;
  /** By what real means it is provoked. */
  readonly how: string;
  /** Must stand in the evidence that the page shows, in English. */
  readonly evidence: RegExp;
  /** Must stand in the advice. */
  readonly advice?: RegExp;
  /** Faults of other checks, or of this one on the way, that are true as well. */
  readonly also?: readonly VisitFault[];
  /** Flags of Chromium; fake devices unless `sound` or `camera` is set. */
  readonly flags?: () => readonly string[];
  /** Both granted before the page opens, unless said. */
  readonly granted?: readonly ('camera' | 'microphone')[];
  /** Takes the place of Chromium's own word: a browser that answers questions by itself, or a real one on a screen. */
  readonly asks?: 'headless' | 'on-screen';
  readonly context?: { readonly userAgent?: string };
  readonly needs?: readonly Needs[];
  readonly sound?: (sound: Sound) => Promise<void>;
  /** A real camera, to begin with in this state. */
  readonly camera?: CameraState;
  /** A battery that is not charging, from 0 to 1. */
  readonly battery?: number;
  /** An IT department's rule. A granted permission would overrule it. */
  readonly policy?: ManagedPolicy;
  /** A node and a page of its own, each behind a gate that can be shut; or the node under a bad name or certificate. */
  readonly way?: WayKind;
  /** The product is served once more, with these. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Firefox with these preferences in place of Chromium: nothing can be granted there, nor its processes found. */
  readonly firefox?: FirefoxPreferences;
  /** The page that counts is the one inside a frame. */
  readonly embedded?: boolean;
  /** Before the page opens. */
  readonly before?: (world: World) => Promise<void>;
  /** Opens the page and does what provokes the fault; `world.check()` unless said. */
  readonly provoke?: (world: World) => Promise<void>;
  readonly heal?: {
    readonly how: string;
    readonly do: (world: World) => Promise<void>;
    readonly to?: VisitFault | 'ready';
  };
  /** It heals by itself within a second: what counts is that it was said. */
  readonly passing?: boolean;
  /** Longest time to the verdict, 15 s unless said. */
  readonly withinMs?: number;
  /** Where nothing real can provoke it here: why, and what is put in its place. */
  readonly fake?: string;
}

/** Only helps inference, and keeps every table one list of literals. */
export const rows = (...list: readonly Row[]): readonly Row[] => list;
