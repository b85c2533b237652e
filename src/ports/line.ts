/** How we measure the line. To be filled with the line check. */
export interface LinePort {
  readonly online: () => boolean;
}
