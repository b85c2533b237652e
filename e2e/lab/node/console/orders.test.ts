import { afterAll, beforeAll, expect, it, test } from 'vitest';
import { orderLab } from '../../../../src/adapters/network/lab';
import { labDeeds, type LabDeed } from '../../../../src/domain/labDeeds';
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

async function enter({ room }: LabDeed): Promise<void> {
  const conference = `${lab.origin}/api/client/v2/conferences/${room}@${meetingDomains[0]}`;
  await fetch(`${conference}/request_token`, {
    method: 'POST',
    headers: { pin: 'none' },
    body: '{"display_name":"Vera"}',
  });
}

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

const [, deed] = deeds.find(([, { order: asked }]) => asked !== null) ?? [];

it('says so where nothing answers, and asks nobody where the settings name no lab', async () => {
  if (!deed) throw new Error('There is no deed');
  expect(await orderLab({ lab: 'http://127.0.0.1:9', meetingDomains }, deed)).toBe('no-answer');
  expect(await orderLab({ meetingDomains }, deed)).toBe('refused');
});
