import type { Meeting } from '../meeting';

/**
 * What of our own address says which room, when and where: `?conference=…&at=…&prison=…`. It belongs behind `#/`, in the
 * fragment, which no server sees. Carries no name and no PIN, as a meeting has none.
 */
export function writeInvitation({ address, startsAt, prison }: Meeting): string {
  const said = new URLSearchParams();
  said.set('conference', address);
  if (startsAt !== null) said.set('at', new Date(startsAt).toISOString().replace(/:00\.000Z$/, 'Z'));
  if (prison !== null) said.set('prison', prison);
  return `?${said.toString()}`;
}
