/** What a server-sent event says. `data` is never empty: browsers do not dispatch an event without data. */
export type ServerEvent = { readonly name: string; readonly data: unknown };

export type Reply = { readonly is: 'reply'; readonly status: number; readonly body: unknown };

/** Media takes time, so a rule that needs an SDP answer says so and makes its reply later. */
export type Negotiation = {
  readonly is: 'negotiation';
  readonly call: string;
  readonly offer: string;
  readonly reply: (answer: string) => Reply;
  readonly refuse: (why: string) => Reply;
};

/** `silence` is what a node that died says: the connection is dropped without a reply. */
export type Outcome = Reply | Negotiation | { readonly is: 'silence' };

/** What a call is sent: the slides of another call where a client presents, else a page of the lab's own. */
export type Scene = {
  readonly picture: 'holding' | 'host' | 'slides';
  readonly slides: 'off' | 'own' | { readonly of: string };
};

/** What the outside has to do after a rule ran, in this order. */
export type Effect =
  | { readonly do: 'send'; readonly to: string; readonly event: ServerEvent }
  | { readonly do: 'close-events'; readonly of: string }
  | { readonly do: 'show'; readonly call: string; readonly scene: Scene }
  | { readonly do: 'add-candidate'; readonly call: string; readonly candidate: Candidate }
  | { readonly do: 'apply-answer'; readonly call: string; readonly sdp: string }
  | { readonly do: 'close-call'; readonly call: string };

export type Candidate = { readonly candidate: string; readonly mid: string };

export type Method = 'GET' | 'POST';

export type ApiRequest = {
  readonly method: Method;
  /** The decoded path after `/api/client/v2/`, without empty parts. */
  readonly path: readonly string[];
  readonly token: string | undefined;
  readonly pin: string | undefined;
  readonly vendor: string;
  readonly body: Readonly<Record<string, unknown>>;
};

export const success = (result: unknown): Reply => ({
  is: 'reply',
  status: 200,
  body: { status: 'success', result },
});

/** Pexip says "success" when it understood the request and the answer is no; clients look for it at a PIN. */
export const understoodButRefused = (result: unknown): Reply => ({
  is: 'reply',
  status: 403,
  body: { status: 'success', result },
});

export const failure = (status: number, result: string): Reply => ({
  is: 'reply',
  status,
  body: { status: 'failed', result },
});

export const refusal = (result: string) => failure(403, result);

export const noContent: Reply = { is: 'reply', status: 204, body: undefined };
