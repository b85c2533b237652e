/** Pages beside the way through a visit. Each one is an address: `#/guide`, `#/prisons`, … */
export const asidePages = [
  'guide',
  'prisons',
  'booking',
  'links',
  'ready',
  'privacy',
  'accessibility',
  'report',
  'support',
] as const;
export type AsidePage = (typeof asidePages)[number];

export interface Aside {
  readonly page: AsidePage;
  /**
   * What the visitor came for, such as the code of a fault or of a card: `#/guide/CAM-1`. Null for the whole page. May be a path of
   * its own: `#/support/replay/…`.
   */
  readonly about: string | null;
}
