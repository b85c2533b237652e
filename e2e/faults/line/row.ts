import type { BrowserContext, Page } from '@playwright/test';
import type { CheckId } from '../../../src/checks/registry';
import type { VisitFault } from '../../../src/domain/faults';
import type { Link } from '../../lab/link/startLink';
import type { LineSettings } from '../../lab/link/shape';
import type { Mood } from '../../lab/speed/hostile';

export interface LineWorld {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Origin of the product. */
  readonly product: string;
  /** Rows with a line of their own have it. */
  readonly link: Link;
}

export interface LineRow {
  readonly expect: VisitFault;
  readonly check: Extract<CheckId, 'line' | 'room'>;
  readonly what: string;
  readonly how: string;
  /** A line of its own (Linux, root) for page, node and measuring point. */
  readonly line?: LineSettings;
  /** Or what stands before the measuring point alone. Neither: all is well, and there is no room for test calls. */
  readonly mood?: Mood;
  /** Once the page is open, and the check of the line has begun. */
  readonly provoke?: (world: LineWorld) => Promise<unknown>;
  /** Where nothing real can provoke it here: why. */
  readonly fake?: string;
}
