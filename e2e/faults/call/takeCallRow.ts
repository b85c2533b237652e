import type { Page } from '@playwright/test';
import { invitationTo, words } from '../../pages/visitor';
import { verdictOf, type Outcome } from '../outcome';
import { codesOf, everSaid, readCall } from './codes';
import type { CallRow, CallWorld } from './row';

const LOOK_EVERY_MS = 100;
const WITHIN_MS = 15_000;
const HEALED_WITHIN_MS = 30_000;
/** Answers of the very beginning are past, which the SDK cannot do without: it ends a call where one gets lost. */
const STEADY_MS = 1_000;
const { join } = words.en;

/** Brings the visitor to where the row begins, lets it happen, and reads what they read. */
export async function takeCallRow(row: CallRow, world: CallWorld): Promise<Outcome> {
  const { visitor, host } = world;
  await row.before?.(world);
  await arrive(row, world);
  const before = row.from === 'the-join-button' ? undefined : (await host.guest())?.uuid;
  const crowd = watchCrowd(world);
  const began = Date.now();
  await (row.provoke?.(world) ?? visitor.press(join.button));
  const { seen: found, evidence } = await reads(visitor.page, row, row.withinMs ?? WITHIN_MS);
  const seconds = (Date.now() - began) / 1000;
  const healing =
    row.heal && found === row.expect && evidence === row.words ? await heal(row.heal, world, before) : null;
  const expectedCodes = new Set([row.expect, row.heal?.to, ...(row.also ?? [])]);
  const strays = (await codesOf(visitor.page)).filter((code) => !expectedCodes.has(code));
  strays.push(...(await otherWordsOfLine(row, visitor.page)));
  if ((await crowd()) > 1) strays.push('the visitor was in the room twice');
  const { what, how, expect: expected } = row;
  const verdict = verdictOf(expected, found, { isShown: evidence === row.words, strays });
  return { what, how, expected, found, evidence, seconds, strays, healing, fake: null, verdict };
}

async function arrive({ from = 'the-visit', room = 'hmcts1001', invitation }: CallRow, world: CallWorld) {
  const { visitor, host } = world;
  await visitor.reachJoin(invitationTo(room, invitation?.()));
  if (from === 'the-join-button') return;
  await visitor.press(join.button);
  await visitor.at('waiting');
  if (from === 'the-waiting-room') return steady(world);
  await host.press('start');
  await host.press('admit');
  await visitor.at('in-call');
  await visitor.page.getByText(words.en.call.mediaFlowing, { exact: true }).waitFor();
  await steady(world);
}

/** A busy machine is late with everything: first the node has seen the visitor for half a second. */
async function steady({ visitor, host }: CallWorld): Promise<void> {
  while (((await host.guest())?.video.frames ?? 0) < 10) await visitor.page.waitForTimeout(LOOK_EVERY_MS);
  await visitor.page.waitForTimeout(STEADY_MS);
}

async function heal(heal: NonNullable<CallRow['heal']>, world: CallWorld, before: string | undefined) {
  await heal.do?.(world);
  const began = Date.now();
  const { seen: found, evidence } = await reads(
    world.visitor.page,
    { expect: heal.to, words: heal.words, without: heal.lineIsWell === true ? wordsOfLine : [] },
    heal.withinMs ?? HEALED_WITHIN_MS,
  );
  // The page may say so before the node has seen them.
  const whoIsIn = async () => {
    const guest = await world.host.guest();
    if (!guest) return 'nobody';
    return guest.uuid === before ? 'the same guest' : 'a new guest';
  };
  let as = await whoIsIn();
  while (as !== heal.as && Date.now() < began + HEALED_WITHIN_MS) as = await whoIsIn();
  const seconds = (Date.now() - began) / 1000;
  const right = found === heal.to && evidence === heal.words && as === heal.as;
  return { how: heal.how, found: `${found}, as ${as}`, seconds, right };
}

/** Waits for place, code and words together, and no longer than it may take; then says what is there. */
async function reads(
  page: Page,
  {
    expect,
    words: sought,
    passing = false,
    without = [],
  }: Pick<CallRow, 'expect' | 'words' | 'passing'> & { readonly without?: readonly string[] },
  withinMs: number,
) {
  const until = Date.now() + withinMs;
  for (;;) {
    const { seen, text } = passing ? await readAllOf(page, expect) : await readCall(page);
    const isThere = text.includes(sought) && !without.some((word) => text.includes(word));
    const evidence = isThere ? sought : `not "${sought}" but: ${text}`;
    if ((seen === expect && evidence === sought) || Date.now() > until) return { seen, evidence };
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

/** The same of what comes and goes faster than a busy machine may look. */
async function readAllOf(page: Page, expect: string) {
  const { seen } = await readCall(page);
  const ever = (await codesOf(page)).includes(expect) ? expect : seen;
  return { seen: ever, text: await everSaid(page) };
}

const { line, ownPicture } = words.en.visitTruth;
const wordsOfLine: readonly string[] = [...Object.values(line.advice), ...Object.values(ownPicture.lowered)];

/** One piece of advice at a time, and none that is not so. Of an outage the line may say more than one thing. */
async function otherWordsOfLine({ words: own, mayAlsoSay = [] }: CallRow, page: Page): Promise<string[]> {
  if (!wordsOfLine.includes(own)) return [];
  const said = await everSaid(page);
  return wordsOfLine.filter((one) => one !== own && !mayAlsoSay.includes(one) && said.includes(one));
}

/** The most guests that were ever in the room at once: nobody else comes here, but for who knocks. */
function watchCrowd({ host }: CallWorld): () => Promise<number> {
  let most = 0;
  const over = new AbortController();
  const watching = (async () => {
    while (!over.signal.aborted) {
      // A look that fails on a busy machine is one look less.
      most = Math.max(most, (await host.guests().catch(() => [])).length);
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  })();
  return async () => {
    over.abort();
    await watching;
    return most;
  };
}
