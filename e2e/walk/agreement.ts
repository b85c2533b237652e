import { look, type Sight } from './sight';
import type { WalkWorld } from './walkWorld';
import { Broken, type Judge } from './judge';

/** The SDK asks again with growing pauses, the product after 8 s: so long may it take them to find each other. */
const AGREE_WITHIN_MS = 20_000;
const LOOK_EVERY_MS = 100;
/** A breath between two words. */
const BREATH_MS = 2_500;

/** With the line whole, page and node come to say the same, whatever was before. */
export async function expectAgreement(world: WalkWorld, judge: Judge): Promise<void> {
  await world.outages.end();
  const until = Date.now() + AGREE_WITHIN_MS;
  let parts: string | null = 'not looked';
  while (parts !== null) {
    const sight = await look(world);
    judge.see(sight);
    parts = disagreement(sight, judge);
    if (parts === null) return;
    if (Date.now() > until) throw new Broken(`page and node do not agree: ${parts}`);
    await world.page.waitForTimeout(LOOK_EVERY_MS);
  }
}

function disagreement({ screen, people, at }: Sight, judge: Judge): string | null {
  const me = people.find((one) => !judge.isLeftOver(one));
  switch (screen.journey) {
    case 'joining':
      return 'the page is still joining';
    case 'waiting':
      return me?.waiting
        ? null
        : `the page waits, and at the node ${me ? 'the visitor is inside' : 'nobody does'}`;
    case 'in-call':
      break;
    default:
      return me ? 'the page is out of the room, and the visitor still in it' : null;
  }
  if (!me || me.waiting)
    return `the page is inside, and at the node ${me ? 'the visitor waits' : 'nobody is'}`;
  const saysMuted = screen.mutedSince !== null;
  if (saysMuted !== (me.clientMuted || me.muted))
    return `the page says ${saysMuted ? 'muted' : 'microphone on'}, and the node knows the opposite`;
  const silentForMs = at - (me.audio.lastHeardAt ?? 0);
  if (screen.hears && silentForMs > BREATH_MS) return 'the page says that the room hears, and it does not';
  return null;
}
