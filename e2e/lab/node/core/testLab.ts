import type { RoomPlan } from './plan';
import { type ConferencingNode, createConferencingNode } from './conferencingNode';
import type { ApiRequest, Effect, Method, ServerEvent } from './protocol';

type Body = Readonly<Record<string, unknown>>;
type Envelope = { readonly status: number; readonly result: unknown };

export const plan = (unusual: Partial<RoomPlan> = {}): RoomPlan => ({
  alias: 'room@example.org',
  does: 'Is tested.',
  pins: { ask: 'hosts', hostPin: '1234' },
  entrance: { is: 'open' },
  opening: { by: 'host' },
  service: { is: 'conference' },
  sharing: 'everybody',
  waitsAtMostMs: 900_000,
  onAdmission: { do: 'let-in' },
  ...unusual,
});

/** A node with a clock that stands still, and clients that keep what they are told. */
export function startLab(...rooms: RoomPlan[]) {
  const effects: Effect[] = [];
  let ids = 0;
  let tokens = 0;
  const clock = { now: 1_000_000 };
  const node: ConferencingNode = createConferencingNode({
    rooms,
    newId: () => `id-${(ids += 1)}`,
    newToken: () => `token-${(tokens += 1)}`,
    settings: { tokenLifetimeMs: 120_000, statisticsEveryMs: 5_000, relays: [] },
    emit: (effect) => void effects.push(effect),
  });
  const alias = rooms[0]?.alias ?? '';

  function ask(method: Method, path: string, token?: string, body: Body = {}, pin?: string): Envelope {
    const request: ApiRequest = {
      method,
      path: ['conferences', ...path.split('/')],
      token,
      pin,
      vendor: 'test',
      body,
    };
    const outcome = node.request(request, clock.now);
    if (outcome.is === 'negotiation') {
      const reply = outcome.reply(`answer to ${outcome.offer}`);
      node.opened(outcome.call, clock.now);
      return envelope(reply.status, reply.body);
    }
    return outcome.is === 'reply' ? envelope(outcome.status, outcome.body) : { status: 0, result: 'silence' };
  }

  const requestToken = (pin?: string, body: Body = {}, room = alias) =>
    ask('POST', `${room}/request_token`, undefined, { display_name: 'Vera', ...body }, pin);

  function join(pin: string | undefined = 'none', displayName = 'Vera', room = alias, body: Body = {}) {
    const { status, result } = requestToken(pin, { display_name: displayName, ...body }, room);
    const granted = record(result);
    if (status !== 200) throw new Error(`Not let in: ${JSON.stringify(result)}`);
    const uuid = String(granted['participant_uuid']);
    let token = String(granted['token']);
    const mine = (verb: string) => `${room}/participants/${uuid}/${verb}`;
    return {
      uuid,
      granted,
      token: () => token,
      useToken: (other: string) => (token = other),
      post: (verb: string, body?: Body) => ask('POST', `${room}/${verb}`, token, body),
      get: (verb: string) => ask('GET', `${room}/${verb}`, token),
      me: (verb: string, body?: Body) => ask('POST', mine(verb), token, body),
      on: (other: string, verb: string, body?: Body) =>
        ask('POST', `${room}/participants/${other}/${verb}`, token, body),
      call(body: Body = {}): string {
        const reply = ask('POST', mine('calls'), token, { call_type: 'WEBRTC', sdp: 'v=0 offer', ...body });
        return String(record(reply.result)['call_uuid']);
      },
      connect(): readonly ServerEvent[] {
        const subscription = node.subscribe(room, token, clock.now);
        return subscription.is === 'open' ? subscription.events : [];
      },
      /** The events that this client was sent, since `forget` at the most. */
      hears: () =>
        effects.flatMap((effect) => (effect.do === 'send' && effect.to === uuid ? [effect.event] : [])),
      hearsNames: () =>
        effects.flatMap((effect) => (effect.do === 'send' && effect.to === uuid ? [effect.event.name] : [])),
    };
  }

  return {
    node,
    clock,
    effects,
    ask,
    requestToken,
    join,
    forget: () => void effects.splice(0),
    pass(ms: number) {
      clock.now += ms;
      node.tick(clock.now);
    },
    host(
      action: Parameters<ConferencingNode['order']>[1],
      order: { participant?: string; to?: string; reason?: string } = {},
    ) {
      const room = node.findRoom(alias);
      if (!room) throw new Error('No room');
      return node.order(
        room,
        action,
        { participant: order.participant, to: order.to, reason: order.reason },
        clock.now,
      );
    },
    room: () => node.findRoom(alias),
  };
}

function envelope(status: number, body: unknown): Envelope {
  return { status, result: record(body)['result'] };
}

export function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** What the last event of this name said. */
export const lastOf = (events: readonly ServerEvent[], name: string): Record<string, unknown> =>
  record(events.filter((event) => event.name === name).at(-1)?.data);
