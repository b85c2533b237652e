import type { Browser } from '@playwright/test';
import { startGate } from '../lab/gate';
import type { RoomView } from '../lab/node/console/roomView';
import { startNode } from '../lab/node/startNode';
import { serveProduct } from '../lab/product';
import { handleSpeed } from '../lab/speed/handleSpeed';
import { addressOf, createHost } from '../pages/host';
import { createLateness } from './lateness';
import { createOutages } from './outages';

/** Where the walk begins, and where the prison may send the visitor from there. */
export const ROOMS = ['hmcts1001', 'hmcts1010'] as const;
export type WalkRoom = (typeof ROOMS)[number];

/** Shorter than Infinity's two minutes, so that a walk sees the end of whoever could not say goodbye. */
export const TOKEN_LIFETIME_MS = 30_000;

export type WalkLab = Awaited<ReturnType<typeof startWalkLab>>;
export type WalkWorld = Awaited<ReturnType<WalkLab['open']>>;

/** A node behind a gate, and the product that knows only the gate. */
export async function startWalkLab(browser: Browser) {
  const node = await startNode({ also: [handleSpeed], settings: { tokenLifetimeMs: TOKEN_LIFETIME_MS } });
  const gate = await startGate(node.origin);
  const product = await serveProduct(gate.origin, '127.0.0.1', 0);
  const hosts = Object.fromEntries(ROOMS.map((room) => [room, createHost(node.consoleUrl, room)]));
  const lateness = createLateness();

  return {
    /** A visitor with empty hands, before rooms in which nobody has been. */
    async open() {
      for (const host of Object.values(hosts)) await host.press('restart');
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      const outages = createOutages({
        gate: (state) => gate.become(state),
        offline: (on) => context.setOffline(on),
      });
      return {
        page,
        outages,
        lateness,
        product: product.origin,
        /** Rooms of this walk, with whoever is in them. */
        async rooms(): Promise<readonly RoomView[]> {
          const answer = await fetch(`${node.consoleUrl}/rooms`);
          const { rooms } = (await answer.json()) as { rooms: RoomView[] };
          return rooms.filter(({ alias }) => ROOMS.some((room) => addressOf(room) === alias));
        },
        /** What cannot be done now, such as letting somebody in where nobody has started, is left undone. */
        async host(room: WalkRoom, verb: string): Promise<void> {
          const alias = encodeURIComponent(addressOf(room));
          const answer = await fetch(`${node.consoleUrl}/rooms/${alias}/${verb}`, { method: 'POST' });
          if (!answer.ok && answer.status !== 409)
            throw new Error(`The console answered ${answer.status} to ${verb}`);
        },
        async close() {
          await outages.end();
          await context.close();
        },
      };
    },
    async close() {
      lateness.close();
      await product.close();
      await gate.close();
      await node.close();
    },
  };
}
