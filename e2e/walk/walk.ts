import { createRandom } from '../lab/media/random';
import { expectAgreement } from './agreement';
import { createJudge } from './judge';
import { watchScreen } from './screen';
import { isCalling, look, type Sight } from './sight';
import { steps, type Step } from './steps';
import { ROOMS, type WalkLab, type WalkWorld } from './walkWorld';

/** One step as it was taken, so that it can be taken again. */
export interface Taken {
  readonly step: string;
  readonly chance: number;
  readonly pauseMs: number;
}

export interface Walked {
  readonly taken: readonly Taken[];
  /** What was broken; null after a walk without a fault. */
  readonly broken: string | null;
  /** How many steps began in each place. */
  readonly been: ReadonlyMap<string, number>;
  readonly seconds: number;
}

/** Says which step comes next: drawn, or read from a walk of before. Null at the end. */
export type Route = (possible: readonly Step[]) => (Taken & { readonly go: Step | undefined }) | null;

const PAUSES_MS = [0, 0, 20, 60, 150];
/** So often, page and node are given the time to agree. */
const AGREE_EVERY = 60;

/** Draws as many steps as this. The same seed draws the same, as long as page and node take the same time. */
export function drawn(seed: number, count: number): Route {
  const signed = createRandom(seed);
  const random = () => (signed() + 1) / 2;
  let left = count;
  return (possible) => {
    left -= 1;
    if (left < 0) return null;
    const chance = random();
    const pauseMs = PAUSES_MS[Math.floor(random() * PAUSES_MS.length)] ?? 0;
    let rest = random() * possible.reduce((sum, { weight }) => sum + weight, 0);
    const go = possible.find(({ weight }) => (rest -= weight) < 0);
    return { go, step: go?.name ?? '', chance, pauseMs };
  };
}

/** The steps of before, but those that cannot be taken any more. */
export function again(taken: readonly Taken[]): Route {
  let next = 0;
  return (possible) => {
    const one = taken[next];
    next += 1;
    return one ? { ...one, go: possible.find(({ name }) => name === one.step) } : null;
  };
}

/** Goes as the route leads, until it ends or a rule is broken. */
export async function walk(lab: WalkLab, route: Route): Promise<Walked> {
  const world = await lab.open();
  const taken: Taken[] = [];
  const been = new Map<string, number>();
  const began = performance.now();
  const ended = (broken: string | null): Walked => ({
    taken,
    broken,
    been,
    seconds: (performance.now() - began) / 1000,
  });
  try {
    await takeAll(world, route, taken, been);
    return ended(null);
  } catch (error) {
    return ended(error instanceof Error ? error.message : String(error));
  } finally {
    await world.close();
  }
}

async function takeAll(
  world: WalkWorld,
  route: Route,
  taken: Taken[],
  been: Map<string, number>,
): Promise<void> {
  const { page } = world;
  const thrown: string[] = [];
  page.on('pageerror', ({ message }) => isOfSdk(message) || thrown.push(message));
  page.on('dialog', (question) => void question.accept());
  await watchScreen(page);
  await page.goto(world.product);
  await page.locator('[data-journey="start"]').waitFor();
  const judge = createJudge(world);

  let sight: Sight = await look(world);
  for (;;) {
    const room = sight.people.at(-1)?.room ?? ROOMS[0];
    const moment = { world, screen: sight.screen, room };
    const next = route(steps.filter((step) => step.can(moment)));
    if (!next) break;
    const { go, ...asTaken } = next;
    if (go) {
      taken.push(asTaken);
      been.set(sight.screen.journey, (been.get(sight.screen.journey) ?? 0) + 1);
      if (go.name === 'reload' && isCalling(sight.screen)) judge.part(Date.now());
      await go.take({ ...moment, chance: next.chance });
      if (next.pauseMs > 0) await page.waitForTimeout(next.pauseMs);
    }
    sight = await look(world);
    judge.see(sight);
    if (thrown.length > 0) throw new Error(`the page threw: ${thrown.join('; ')}`);
    if (taken.length % AGREE_EVERY === 0) await expectAgreement(world, judge);
  }
  await expectAgreement(world, judge);
}

/** Without a line, or of a room that is gone, the SDK rejects promises that it has given to nobody. */
const isOfSdk = (message: string) =>
  /^(Async Timeout|Failed to fetch|Could not execute critical network action|Unable to update access token|Unexpected status \d+)/.test(
    message,
  );
