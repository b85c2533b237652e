import { afterAll, beforeAll, expect, it, test } from 'vitest';
import { orderLab } from '../../../../src/adapters/network/lab';
import { faultOfReason } from '../../../../src/domain/endings';
import type { FaultId } from '../../../../src/domain/faults';
import { labDeeds, type LabDeed } from '../../../../src/domain/labDeeds';
import { provocationOf } from '../../../../src/domain/provocations';
import { rooms } from '../rooms';
import { type RunningNode, startNode } from '../startNode';
import type { RoomView } from './roomView';

let lab: RunningNode;
beforeAll(async () => {
  lab = await startNode();
});
afterAll(() => lab.close());

const meetingDomains = ['meet.video.justice.gov.uk'];
const order = (deed: LabDeed) => orderLab({ lab: lab.origin, meetingDomains }, deed);
const roomOf = async ({ room }: LabDeed) =>
  (await (await fetch(`${lab.consoleUrl}/rooms/${room}@${meetingDomains[0]}`)).json()) as RoomView;

async function enter({ room }: LabDeed) {
  const conference = `${lab.origin}/api/client/v2/conferences/${room}@${meetingDomains[0]}`;
  const answer = await fetch(`${conference}/request_token`, {
    method: 'POST',
    headers: { pin: 'none' },
    body: '{"display_name":"Vera"}',
  });
  return (await answer.json()) as { readonly status: string; readonly result: unknown };
}

const planOf = ({ room }: LabDeed) => rooms.find(({ alias }) => alias.startsWith(`${room}@`));
const deeds = Object.entries(labDeeds);

test.each(deeds.filter(([, { order: asked }]) => asked !== null))('%s: the lab obeys', async (_, deed) => {
  expect(await order(deed)).toBe('nobody');
  await enter(deed);
  expect(await order(deed)).toBe('done');
  const { participants, presenting } = await roomOf(deed);
  const isOut = participants.every(({ synthetic }) => synthetic);
  expect(isOut || presenting !== null).toBe(true);
  await fetch(`${lab.consoleUrl}/rooms/${deed.room}/restart`, { method: 'POST' });
});

it('every room of a deed is there, but for the one whose address is wrong', () => {
  const known = lab.rooms.map(({ alias }) => alias.split('@')[0]);
  const missing = deeds.filter(([, { room }]) => !known.includes(room)).map(([fault]) => fault);
  expect(missing).toEqual(['room-address-unknown']);
});

const byTheRoom = deeds.filter(
  ([fault, { order: asked }]) => asked === null && provocationOf(fault as FaultId) === 'by-the-room',
);

test.each(byTheRoom)('%s comes of joining alone, within half a minute', async (fault, deed) => {
  const { status, result } = await enter(deed);
  const plan = planOf(deed);
  if (fault === 'room-needs-extension') expect(result).toHaveProperty('conference_extension');
  else if (fault === 'room-not-opened') expect(plan?.waitsAtMostMs).toBeLessThan(30_000);
  else if (fault === 'test-call-finished') expect(plan?.service).toMatchObject({ lastsMs: 20_000 });
  else
    expect([status, faultOfReason({ text: String(result), code: '' }, 'joining')]).toEqual(['failed', fault]);
});

test.each(['share-refused', 'share-taken'] as const)('whoever must share for %s gets in', (fault) => {
  const deed = labDeeds[fault];
  expect(deed && planOf(deed)?.opening.by).toBe('itself');
});

const [, deed] = deeds.find(([, { order: asked }]) => asked !== null) ?? [];

it('says so where nothing answers, and asks nobody where the settings name no lab', async () => {
  if (!deed) throw new Error('There is no deed');
  expect(await orderLab({ lab: 'http://127.0.0.1:9', meetingDomains }, deed)).toBe('no-answer');
  expect(await orderLab({ meetingDomains }, deed)).toBe('refused');
});
