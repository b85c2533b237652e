import type { BrowserContext } from '@playwright/test';
import type { VisitFault } from '../../../src/domain/faults';
import type { Gate } from '../../lab/gate';
import type { Link } from '../../lab/link/startLink';
import type { RunningNode } from '../../lab/node/startNode';
import type { Host } from '../../pages/host';
import type { Visitor } from '../../pages/visitor';

/** What a row of the call may lay its hands on. */
export interface CallWorld {
  readonly context: BrowserContext;
  readonly visitor: Visitor;
  /** The officer of the row's room. */
  readonly host: Host;
  /** Rows that ask for gates have these. */
  readonly gates: CallGates;
  /** Rows that ask for a line of their own have it. */
  readonly link: Link;
  /** The computer of rows that ask for one: it sleeps with its lid closed. */
  readonly lid: Lid;
}

export interface CallGates {
  readonly node: RunningNode;
  readonly toNode: Gate;
}

export interface Lid {
  close(): void;
  open(): void;
}

/** Where the visitor is, and the code they could read out, if there is one: `in-call`, `waiting NET-5`, `ended END-2`. */
export type Seen = string;

export interface CallRow {
  readonly what: string;
  readonly how: string;
  readonly expect: Seen;
  /** Must stand on the page then. */
  readonly words: string;
  /** They may be gone before a busy machine looks: what counts is that they were there. */
  readonly passing?: boolean;
  /** Other codes that are true on the way. */
  readonly also?: readonly Seen[];
  /** Of a row about the line, which says nothing else of it: other sentences that are true on the way. */
  readonly mayAlsoSay?: readonly string[];
  /** The room's short name, `hmcts1001` unless said. */
  readonly room?: string;
  /** How far the visitor is before it happens; in an open room unless said. */
  readonly from?: 'the-join-button' | 'the-waiting-room' | 'the-visit';
  /** More of the invitation, such as `&at=…`. */
  readonly invitation?: () => string;
  /** What is around it. `gates`: node and page, each behind one; `link`: a line of its own (Linux, root). */
  readonly around?: 'gates' | 'link';
  /** How long the node keeps a place that is not asked for, where 120 seconds would be too long to wait for. */
  readonly tokenLifetimeMs?: number;
  /** A computer that can be put to sleep (Linux). */
  readonly sleeps?: boolean;
  /** Before the page opens. */
  readonly before?: (world: CallWorld) => Promise<unknown>;
  readonly provoke?: (world: CallWorld) => Promise<unknown>;
  readonly heal?: {
    readonly how: string;
    readonly do?: (world: CallWorld) => Promise<unknown>;
    readonly to: Seen;
    /** Whether the node must still see the very guest that it saw before, or a new one. */
    readonly as: 'the same guest' | 'a new guest';
    readonly words: string;
    /** No word of a line that is not well may stand there any more. */
    readonly lineIsWell?: boolean;
    /** 30 s unless said. */
    readonly withinMs?: number;
  };
  /** Takes more than 15 seconds by its nature: only with `--long`. */
  readonly long?: boolean;
  /** The same way as another row, in other words of the node: only with `--long` and when visits are recorded. */
  readonly likeAnother?: boolean;
  /** Told in a notice, and so no part of `expect`: the fault whose visit this is. */
  readonly tells?: VisitFault;
  /** Longest time to the words, 15 s unless said. */
  readonly withinMs?: number;
}

/** Only helps inference, and keeps every table one list of literals. */
export const callRows = (...list: readonly CallRow[]): readonly CallRow[] => list;
