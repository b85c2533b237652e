import type { RoomPlan } from './core/plan';

const DOMAIN = 'meet.video.justice.gov.uk';
const HOST_PIN = '1234';

/** What Infinity does unless it is told otherwise: a guest may wait for a quarter of an hour. */
const USUAL_WAIT_MS = 900_000;

const usual: Omit<RoomPlan, 'alias' | 'does'> = {
  pins: { ask: 'hosts', hostPin: HOST_PIN },
  entrance: { is: 'open' },
  opening: { by: 'host' },
  service: { is: 'conference' },
  sharing: 'everybody',
  waitsAtMostMs: USUAL_WAIT_MS,
  onAdmission: { do: 'let-in' },
};

const room = (name: string, does: string, unusual: Partial<RoomPlan> = {}): RoomPlan => ({
  ...usual,
  ...unusual,
  alias: `${name}@${DOMAIN}`,
  does,
});

export const rooms: readonly RoomPlan[] = [
  room('hmcts1001', 'A visit as it should be: guests wait until the host starts it.'),
  room('hmcts1002', 'No PIN: it opens for whoever comes first, and everybody is a host.', {
    pins: { ask: 'nobody' },
    opening: { by: 'first-arrival' },
  }),
  room('hmcts1003', 'The host is in and has locked it: guests wait until they are admitted.', {
    opening: { by: 'host-already-in', locked: true },
  }),
  room('hmcts1004', 'Hosts and guests each need a PIN.', {
    pins: { ask: 'everybody', hostPin: HOST_PIN, guestPin: '5678' },
  }),
  room('hmcts1005', 'The service is in maintenance: nobody can join.', {
    pins: { ask: 'nobody' },
    entrance: { is: 'in-maintenance' },
  }),
  room('hmcts1006', 'Nobody comes: whoever waits is sent away after 10 seconds.', { waitsAtMostMs: 10_000 }),
  room('hmcts1007', 'A virtual reception: it asks which room; extension 1001 leads to hmcts1001.', {
    pins: { ask: 'nobody' },
    entrance: { is: 'virtual-reception', extensions: { '1001': `hmcts1001@${DOMAIN}` } },
  }),
  room('hmcts1008', 'A host who admits a guest here sends them on to hmcts1001.', {
    onAdmission: { do: 'transfer', to: `hmcts1001@${DOMAIN}` },
  }),
  room('hmcts1009', 'It is full: the limit of participants is reached.', {
    pins: { ask: 'nobody' },
    entrance: { is: 'full' },
  }),
  room('hmcts1010', 'For demonstrations: it starts by itself 2 seconds after a guest waits.', {
    opening: { by: 'itself', afterMs: 2_000 },
  }),
  room(
    'hmcts1011',
    'Guests may not share their screen here. It starts by itself 5 seconds after a guest waits.',
    {
      opening: { by: 'itself', afterMs: 5_000 },
      sharing: 'hosts',
    },
  ),
  room('test', 'A test call: it finishes by itself after 20 seconds. Rehearsals come here.', {
    pins: { ask: 'nobody' },
    opening: { by: 'first-arrival' },
    service: { is: 'test_call', lastsMs: 20_000 },
  }),
];
