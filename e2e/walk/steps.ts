import { addressOf } from '../pages/host';
import { invitationTo } from '../pages/visitor';
import type { OutageKind } from './outages';
import { pressIn, said, type Screen } from './screen';
import { ROOMS, type WalkRoom, type WalkWorld } from './walkWorld';

/** What a step may need to know. `chance` is from 0 to 1 and written down with the step, so that it can be taken again. */
export interface Moment {
  readonly world: WalkWorld;
  readonly screen: Screen;
  readonly room: WalkRoom;
  readonly chance: number;
}

export interface Step {
  readonly name: string;
  /** How often it is taken beside the others that can be taken. */
  readonly weight: number;
  can(moment: Omit<Moment, 'chance'>): boolean;
  take(moment: Moment): Promise<unknown>;
}

type Pick = Parameters<typeof said>[0];

const pressing = (name: string, weight: number, ...picks: readonly Pick[]): Step => {
  const words = picks.flatMap(said);
  return {
    name,
    weight,
    can: ({ screen }) => screen.buttons.some((button) => words.includes(button)),
    take: ({ world }) => pressIn(world.page, words),
  };
};

const LEFT_WITHIN_MS = 2_000;

const leaving: Step = {
  ...pressing(
    'leave',
    4,
    ({ leaving }) => leaving.waiting.leave,
    ({ leaving }) => leaving.visit.leave,
  ),
  async take({ world: { page } }) {
    const words = [
      ...said(({ leaving }) => leaving.waiting.leave),
      ...said(({ leaving }) => leaving.visit.leave),
    ];
    if (!(await pressIn(page, words))) return;
    // Whoever leaves is out, whatever the line does.
    await page.waitForFunction(() => document.documentElement.dataset['journey'] === 'ended', undefined, {
      timeout: LEFT_WITHIN_MS,
    });
  },
};

const hasRoom = ({ hash }: Screen) => hash.includes('conference=');

const visitorSteps: readonly Step[] = [
  pressing('unmute', 10, ({ call }) => call.muted),
  pressing('mute', 8, ({ call }) => call.unmuted),
  pressing('camera off', 2, ({ call }) => call.cameraOn),
  pressing('camera on', 4, ({ call }) => call.cameraOff),
  pressing('share', 1, ({ call }) => call.share),
  pressing('stop sharing', 6, ({ call }) => call.sharing),
  pressing(
    'ask to leave',
    1,
    ({ waiting }) => waiting.leave,
    ({ waiting }) => waiting.stop,
    ({ call }) => call.leave,
  ),
  pressing(
    'stay',
    4,
    ({ leaving }) => leaving.waiting.stay,
    ({ leaving }) => leaving.visit.stay,
  ),
  leaving,
  {
    name: 'give a name',
    weight: 60,
    can: ({ screen }) => screen.journey === 'name',
    async take({ world: { page } }) {
      const isHere = await page
        .getByRole('textbox')
        .fill('Vera Jones', { timeout: 1_000 })
        .then(
          () => true,
          async (error: Error) => {
            // Back comes through a moment after it was pressed: then nobody asks for a name any more.
            if (await page.evaluate(() => document.documentElement.dataset['journey'] === 'name'))
              throw error;
            return false;
          },
        );
      if (!isHere) return;
      await pressIn(
        page,
        said(({ common }) => common.continue),
      );
    },
  },
  {
    ...pressing(
      'go on',
      60,
      ({ common }) => common.continue,
      ({ rules }) => rules.accept,
      ({ join }) => join.button,
      ({ ended }) => ended.rejoin,
    ),
    can: ({ screen }) =>
      hasRoom(screen) && ['start', 'check', 'rules', 'join', 'ended'].includes(screen.journey),
  },
  {
    name: 'open the invitation again',
    weight: 20,
    can: ({ screen }) => !hasRoom(screen) || screen.journey === 'ended' || screen.journey === 'pin',
    take: ({ world: { page } }) =>
      page.evaluate((hash) => void (location.hash = hash), invitationTo(ROOMS[0])),
  },
  {
    name: 'back',
    weight: 1,
    can: () => true,
    take: ({ world: { page } }) =>
      page.evaluate(() => {
        // Never out of the product: what comes then is no page of ours.
        const { navigation } = window as unknown as { navigation: { canGoBack: boolean } };
        if (navigation.canGoBack) history.back();
      }),
  },
  {
    name: 'another language',
    weight: 1,
    can: () => true,
    take: ({ world: { page } }) =>
      page.evaluate(() => document.querySelector<HTMLElement>('a[hreflang]')?.click()),
  },
  {
    name: 'reload',
    weight: 0.3,
    // Without a line it would be the browser's page, and no step would lead on from there.
    can: ({ world }) => !world.outages.isOn(),
    take: ({ world: { page } }) => page.reload({ waitUntil: 'domcontentloaded' }),
  },
];

const host = (verb: string, weight: number, ...places: readonly string[]): Step => ({
  name: `the prison: ${verb}`,
  weight,
  can: ({ screen }) => places.length === 0 || places.includes(screen.journey),
  take: ({ world, room }) => world.host(room, verb),
});

const nodeSteps: readonly Step[] = [
  host('start', 12, 'waiting'),
  host('admit', 3, 'waiting'),
  host('lock', 1),
  host('unlock', 2),
  host('mute', 3, 'in-call'),
  host('unmute', 5, 'in-call'),
  host('present', 1, 'in-call'),
  host('stop-presenting', 2, 'in-call'),
  host('knock', 0.4, 'in-call'),
  host('hang-up', 0.6, 'waiting', 'in-call'),
  host('drop-events', 0.3, 'waiting', 'in-call'),
  host('remove', 0.4, 'waiting', 'in-call'),
  host('end', 0.3, 'in-call'),
  {
    ...host('transfer', 0.5, 'waiting', 'in-call'),
    take: ({ world, room }) => {
      const other = ROOMS.find((one) => one !== room) ?? room;
      return world.host(room, `transfer?to=${encodeURIComponent(addressOf(other))}`);
    },
  },
  {
    ...host('restart', 0.15, 'waiting', 'in-call'),
    async take({ world, room }) {
      await world.host(room, 'crash');
      await world.host(room, 'restart');
    },
  },
];

const SHORTEST_MS = 500;
const LONGEST_MS = 6_000;

const outage = (kind: OutageKind, weight: number): Step => ({
  name: `an outage: ${kind}`,
  weight,
  can: ({ world }) => !world.outages.isOn(),
  take: ({ world, chance }) => world.outages.begin(kind, SHORTEST_MS + chance * (LONGEST_MS - SHORTEST_MS)),
});

export const steps: readonly Step[] = [
  ...visitorSteps,
  ...nodeSteps,
  outage('silent', 0.4),
  outage('bad-gateway', 0.2),
  outage('offline', 0.4),
];
