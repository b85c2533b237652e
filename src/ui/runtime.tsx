import { createContext } from 'preact';
import { useContext, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Shelf } from '../content/shelf';
import type { AsideWords, FaultWords, FrontWords, InsideWords } from '../content/words';
import type { Config } from '../domain/config';
import type { FaultId } from '../domain/faults';
import type { LabAnswer, LabDeed } from '../domain/labDeeds';
import type { Equipment } from '../domain/readiness/equipment';
import type { Legibility } from '../domain/picture/legibility';
import type { CallBeginning } from '../visit/callBeginning';
import type { DeviceKind } from '../visit/checkCommands';
import type { Commands } from '../visit/commands';
import type { Visit, VisitState } from '../visit/visit';
import { invitationIn } from './route';

type Detach = () => void;

/** Live pictures and sound levels. Streams never come through here: only elements go in. */
export interface Media {
  selfView(video: HTMLVideoElement): Detach;
  hostView(video: HTMLVideoElement): Detach;
  slidesView(video: HTMLVideoElement): Detach;
  /** The visitor's own screen, while the room sees it. */
  sharedView(video: HTMLVideoElement): Detach;
  /** Calls back with the loudest that was heard of the visitor since the last time, in dBFS; null while nothing is heard. */
  loudness(everyMs: number, listener: (dBFS: number | null) => void): Detach;
  /** Calls back with all devices of a kind, now and whenever one comes or goes. Labels go no further. */
  devices(kind: DeviceKind, listener: (devices: readonly ListedDevice[]) => void): Detach;
  /** Calls back when print held before the camera becomes readable, or stops being so. */
  legibility(listener: (now: Legibility) => void): Detach;
  readonly fullScreen: {
    isPossible(): boolean;
    toggle(): void;
    end(): void;
    follow(listener: (isFull: boolean) => void): Detach;
  };
  /** The visitor hears their own microphone two seconds late, through a delay line. */
  hearYourself(): Detach;
}

export interface ListedDevice {
  readonly id: string;
  readonly label: string;
  readonly inUse: boolean;
}

/** All the interface knows of the rest of the program. Live and replay each supply one. */
export interface Runtime {
  readonly visit: Pick<Visit, 'state' | 'subscribe' | 'log'>;
  readonly commands: Commands;
  readonly config: Config;
  readonly shelf: Shelf;
  /** Null in a replay: pictures are never kept. Rejects if its code cannot be fetched. */
  readonly openMedia: () => Promise<Media | null>;
  /** Null in a replay: it stands in the log. Rejects if its code cannot be fetched. */
  readonly openPlatform: () => Promise<Equipment | null>;
  /** The text of the list of prisons; null when it cannot be had. */
  readonly fetchPrisons: () => Promise<string | null>;
  /** Whether the text is in the clipboard now: browsers may refuse. */
  readonly copyText: (text: string) => Promise<boolean>;
  /** Where this page is, without its fragment: links to it begin so. */
  readonly ownAddress: string;
  /** Orders the room of a local lab about; only where the settings name one. */
  readonly orderLab: (deed: LabDeed) => Promise<LabAnswer>;
  readonly clock: { now(): number };
  readonly beginning: CallBeginning;
  /** A page within a page: it leaves focus, title, language and address of the document alone. */
  readonly isReplay: boolean;
}

export const RuntimeContext = createContext<Runtime | null>(null);

export function useRuntime(): Runtime {
  const runtime = useContext(RuntimeContext);
  if (!runtime) throw new Error('Render inside <RuntimeContext.Provider>');
  return runtime;
}

/**
 * The selector must return a value that is already in the visit, not a new object. Our own few lines, as
 * `useSyncExternalStore` is only in preact/compat, which would weigh more than the store.
 */
export function useVisit<Part>(select: (visit: VisitState) => Part): Part {
  const { visit } = useRuntime();
  const [, redraw] = useState({});
  const part = select(visit.state());
  useLayoutEffect(() => {
    const check = () => (select(visit.state()) === part ? undefined : redraw({}));
    // Something may have been recorded between drawing and subscribing.
    check();
    return visit.subscribe(check);
  });
  return part;
}

export const useCommands = () => useRuntime().commands;

/** What `Fetched` opened for the screens behind the first one. */
export const MediaContext = createContext<Media | null>(null);
export const useMedia = () => useContext(MediaContext);

export const useConfig = () => useRuntime().config;

export const useLanguage = () => useVisit((visit) => visit.language);

/** The prison of this visit, in the visitor's words or the invitation's: it may not be on the list. */
export const usePrisonName = () =>
  useVisit(({ prison, journey }) => prison ?? invitationIn(journey)?.meeting.prison ?? null);

/** Words that are there from the first moment. */
export const useFrontWords = (): FrontWords => useRuntime().shelf.front(useLanguage());

/** Words of the screens behind the first one, which are fetched together with those screens. */
export const useWords = (): InsideWords => useRuntime().shelf.inside(useLanguage());

/** Words of the pages beside the journey, which are fetched together with those pages. */
export const useAsideWords = (): AsideWords => useRuntime().shelf.aside(useLanguage());

/** What is wrong and what to do, of every fault there is. */
export const useFaultWords = (): Readonly<Record<FaultId, FaultWords>> => ({
  ...useFrontWords().invitationFaults,
  ...useWords().faults,
});

/** The time, drawn again every so often. Milliseconds since the epoch. */
export function useNow(everyMs = 1000): number {
  const { clock } = useRuntime();
  const [, redraw] = useState({});
  useEffect(() => {
    const timer = setInterval(() => redraw({}), everyMs);
    return () => clearInterval(timer);
  }, [clock, everyMs]);
  return clock.now();
}
