import type { Screen } from './screen';
import type { ScreenPicture } from './screenPicture';

/** The buttons of Chromium's question, from top to bottom. */
const answers = ['allow', 'allow this time', 'never allow'] as const;
export type Answer = (typeof answers)[number];

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Fill of the buttons in Chromium 156, light theme, and how high they are. */
const FILL = [211, 227, 253] as const;
const LOWEST_BUTTON = 24;
/** Left of the words on the buttons, in a window whose left edge is the screen's. */
const COLUMN = 175;
/** The strip of tabs has the same colour, and ends well above this. */
const BELOW_THE_TOOLBAR = 90;

/** Where the question's buttons are; none while no question is open. */
export function buttonsOf({ width, height, pixels }: ScreenPicture): Spot[] {
  const found: Spot[] = [];
  let run = 0;
  for (let y = BELOW_THE_TOOLBAR; y < height; y += 1) {
    const at = 3 * (y * width + COLUMN);
    if (FILL.every((value, colour) => pixels[at + colour] === value)) {
      run += 1;
      continue;
    }
    if (run >= LOWEST_BUTTON) found.push({ x: COLUMN, y: y - Math.round(run / 2) });
    run = 0;
  }
  return found;
}

const OPEN_MS = 8_000;
/** Chromium ignores answers given at once, lest a click meant for the page grants something. */
const SETTLE_MS = 800;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until the browser's own question is on the screen and can be answered. */
export async function questionOpens(screen: Screen): Promise<void> {
  const until = Date.now() + OPEN_MS;
  while (buttonsOf(screen.look()).length !== answers.length) {
    if (Date.now() > until) {
      throw new Error(
        `No question with ${answers.length} buttons came within ${OPEN_MS} ms. Launch Chromium with the flags of ` +
          '`onScreen`, without `sayYes`, and grant nothing to the context. Else the question looks different now: ' +
          'keep the picture (toPng) and look.',
      );
    }
    await pause(100);
  }
  await pause(SETTLE_MS);
}

/** Answers the question with the mouse. */
export async function answer(screen: Screen, chosen: Answer): Promise<void> {
  await questionOpens(screen);
  const spot = buttonsOf(screen.look())[answers.indexOf(chosen)];
  if (!spot) throw new Error(`The question closed before "${chosen}" could be pressed.`);
  await screen.click(spot.x, spot.y);
}

/** Closes the question without an answer. Chromium blocks the site on the third time. */
export async function dismiss(screen: Screen): Promise<void> {
  await questionOpens(screen);
  await screen.press('Escape');
}
