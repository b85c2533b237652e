import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningNode, startNode } from '../startNode';
import type { RoomView } from './roomView';

let lab: RunningNode;
beforeAll(async () => {
  lab = await startNode();
});
afterAll(() => lab.close());

const at = (path: string) => `${lab.consoleUrl}/${path}`;
const order = (verb: string, headers: Record<string, string> = {}) =>
  fetch(at(`rooms/hmcts1001/${verb}`), { method: 'POST', headers });
const view = async () => (await (await fetch(at('rooms/hmcts1001'))).json()) as RoomView;

async function enter(): Promise<void> {
  const address = `${lab.origin}/api/client/v2/conferences/hmcts1001/request_token`;
  await fetch(address, { method: 'POST', headers: { pin: 'none' }, body: '{"display_name":"Vera"}' });
}

describe('the host console', () => {
  it('shows who waits, and who is in after the start', async () => {
    await enter();
    expect((await view()).participants).toMatchObject([{ name: 'Vera', role: 'guest', waiting: true }]);
    expect((await order('start')).status).toBe(200);
    const { started, participants } = await view();
    expect(started).toBe(true);
    expect(participants).toMatchObject([
      { name: 'Vera', waiting: false, audio: { rmsDbfs: -100 }, video: { frames: 0 }, slides: { frames: 0 } },
      { role: 'host', synthetic: true, waiting: false },
    ]);
    await order('end');
    expect((await view()).participants).toEqual([]);
  });

  it('lists each room with what it does', async () => {
    const { rooms } = (await (await fetch(at('rooms'))).json()) as { rooms: RoomView[] };
    expect(rooms).toHaveLength(lab.rooms.length);
    expect(rooms.every(({ does }) => does.endsWith('.'))).toBe(true);
  });

  it.each([
    ['rooms/hmcts1001/dance', 'POST', 404],
    ['rooms/nowhere', 'GET', 404],
    ['rooms/hmcts1001/start', 'GET', 405],
    ['rooms/hmcts1001', 'POST', 405],
    ['elsewhere', 'GET', 404],
  ])('says what it expected instead of %s', async (path, method, status) => {
    const response = await fetch(at(path), { method });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: expect.any(String), expected: expect.anything() });
  });

  it('says why nobody can be admitted yet', async () => {
    const response = await order('admit');
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({ error: expect.stringContaining('start') });
  });

  it.each([
    ['a page of another site', { origin: 'https://evil.example' }, 403],
    ['a page without an origin of its own', { origin: 'null' }, 403],
    ['a page on this machine', { origin: 'http://localhost:5173' }, 200],
    ['no page at all', {}, 200],
  ])('is driven or not by %s', async (_name, headers, status) => {
    expect((await order('lock', headers)).status).toBe(status);
  });

  it.each([
    ['', 'text/html'],
    ['page.js', 'text/javascript'],
    ['page.css', 'text/css'],
  ])('has a page: %s', async (file, type) => {
    const response = await fetch(file === '' ? lab.consoleUrl : at(file));
    expect(response.headers.get('content-type')).toContain(type);
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  it('has no picture of somebody who sends none', async () => {
    expect((await fetch(at('rooms/hmcts1001/picture?participant=x&kind=camera'))).status).toBe(404);
  });
});
