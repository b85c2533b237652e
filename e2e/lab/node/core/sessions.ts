/** A client that has just refreshed may still have requests on their way with the token before. */
export const OLD_TOKEN_GRACE_MS = 5_000;

export type Session = { readonly room: string; readonly participant: string };
type Kept = Session & { validUntil: number };
type OneTime = { readonly room: string; readonly role: 'chair' | 'guest'; readonly validUntil: number };

export type Sessions = ReturnType<typeof createSessions>;

/** Who holds which token, and until when. */
export function createSessions(newToken: () => string) {
  const kept = new Map<string, Kept>();
  const current = new Map<string, string>();
  const oneTime = new Map<string, OneTime>();

  function grant(session: Session, now: number, lifetimeMs: number): string {
    const old = kept.get(current.get(session.participant) ?? '');
    if (old) old.validUntil = Math.min(old.validUntil, now + OLD_TOKEN_GRACE_MS);
    const token = newToken();
    kept.set(token, { ...session, validUntil: now + lifetimeMs });
    current.set(session.participant, token);
    return token;
  }

  function read(token: string | undefined, now: number): Session | undefined {
    const session = token === undefined ? undefined : kept.get(token);
    return session && now < session.validUntil ? session : undefined;
  }

  function release(participant: string) {
    for (const [token, session] of kept) if (session.participant === participant) kept.delete(token);
    current.delete(participant);
  }

  /** Those whose newest token ran out without a refresh; forgets all old tokens on the way. */
  function expired(now: number): Session[] {
    const lapsed = [...kept].filter(([, session]) => now >= session.validUntil);
    const lost = lapsed.filter(([token, session]) => current.get(session.participant) === token);
    for (const [token] of lapsed) kept.delete(token);
    return lost.map(([, session]) => session);
  }

  function grantOnce(ticket: Omit<OneTime, 'validUntil'>, now: number, lifetimeMs: number): string {
    const token = newToken();
    oneTime.set(token, { ...ticket, validUntil: now + lifetimeMs });
    return token;
  }

  function redeem(token: string, room: string, now: number): OneTime | undefined {
    const ticket = oneTime.get(token);
    if (!ticket || ticket.room !== room || now >= ticket.validUntil) return undefined;
    oneTime.delete(token);
    return ticket;
  }

  return { grant, read, release, expired, grantOnce, redeem };
}
