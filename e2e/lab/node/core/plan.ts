export type Pins =
  | { readonly ask: 'nobody' }
  | { readonly ask: 'hosts'; readonly hostPin: string }
  | { readonly ask: 'everybody'; readonly hostPin: string; readonly guestPin: string };

type Entrance =
  | { readonly is: 'open' }
  | { readonly is: 'in-maintenance' }
  | { readonly is: 'full' }
  | { readonly is: 'virtual-reception'; readonly extensions: Readonly<Record<string, string>> };

type Opening =
  | { readonly by: 'first-arrival' }
  | { readonly by: 'host' }
  | { readonly by: 'itself'; readonly afterMs: number }
  | { readonly by: 'host-already-in'; readonly locked: boolean };

/** A room of the lab, as data. */
export type RoomPlan = {
  readonly alias: string;
  /** One sentence for whoever chooses a room to try something. */
  readonly does: string;
  readonly pins: Pins;
  readonly entrance: Entrance;
  readonly opening: Opening;
  readonly service: { readonly is: 'conference' } | { readonly is: 'test_call'; readonly lastsMs: number };
  readonly sharing: 'everybody' | 'hosts';
  readonly waitsAtMostMs: number;
  readonly onAdmission: { readonly do: 'let-in' } | { readonly do: 'transfer'; readonly to: string };
};
