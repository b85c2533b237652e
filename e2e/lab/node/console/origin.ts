import type { IncomingMessage } from 'node:http';

const isLoopback = (name: string) =>
  name === 'localhost' || name.endsWith('.localhost') || name === '[::1]' || /^127(\.\d+){3}$/.test(name);

function nameIn(address: string): string | undefined {
  try {
    return new URL(address).hostname;
  } catch {
    return undefined;
  }
}

/** Other sites in the same browser can send requests here too, and must not drive a room with them. */
export function isTrusted({ headers }: Pick<IncomingMessage, 'headers'>, boundTo: string): boolean {
  const { origin, host } = headers;
  const here = nameIn(`http://${host ?? ''}`);
  const bound = nameIn(`http://${boundTo.includes(':') ? `[${boundTo}]` : boundTo}`);
  const hereIsOurs = here !== undefined && (isLoopback(here) || here === bound);
  if (origin === undefined) return hereIsOurs;
  const from = nameIn(origin);
  return hereIsOurs && from !== undefined && (isLoopback(from) || from === here);
}
