import { expect, type Locator, type Page } from '@playwright/test';
import { aside as asideInWelsh } from '../../src/content/cy/aside';
import { front as frontInWelsh } from '../../src/content/cy/front';
import { inside as insideInWelsh } from '../../src/content/cy/inside';
import { aside } from '../../src/content/en/aside';
import { front } from '../../src/content/en/front';
import { inside } from '../../src/content/en/inside';
import type { AsideWords, FrontWords, InsideWords } from '../../src/content/words';
import { expectAccessible } from './axe';
import { addressOf } from './host';

/** As a visitor does, a test finds things by their words, in the language it reads. */
export const words: Record<'en' | 'cy', FrontWords & InsideWords & AsideWords> = {
  en: { ...front, ...inside, ...aside },
  cy: { ...frontInWelsh, ...insideInWelsh, ...asideInWelsh },
};

interface OnTheWay {
  readonly name?: string;
  readonly atChecks?: () => Promise<void>;
  readonly atName?: () => Promise<void>;
}

export interface Visitor {
  readonly page: Page;
  open(fragment?: string): Promise<void>;
  /** Waits for a place in the journey, and lets axe look at it. */
  arrive(at: string): Promise<void>;
  /** Waits for a place that another journey shows to axe. */
  at(place: string): Promise<void>;
  press(button: string): Promise<void>;
  check(id: string): Locator;
  /**
   * The line of this machine is fast, or only just seems so while a test beside this one keeps both processors busy:
   * then "borderline" or "slow when busy" is the honest answer. Slow, blocked or not measured is not.
   */
  lineIsMeasured(): Promise<void>;
  /** From an opened invitation to the page with the Join button. Waits for no check unless `atChecks` does. */
  prepare(on?: OnTheWay): Promise<void>;
  /** From the rules to the Join button, past the checks: they keep the processor from the tests beside this one. */
  reachJoin(invitation: string): Promise<void>;
  /** By the same way to pressing Join. */
  join(room: string): Promise<void>;
  /** From the invitation to an open room, until picture and sound are there. */
  enter(room: string): Promise<void>;
  /** Out of the waiting room or the visit, past the question that stands before it. */
  leave(): Promise<void>;
  /** From the last page to pressing Join once more. */
  rejoin(): Promise<void>;
}

export const invitationTo = (room: string, more = '') =>
  `#/?conference=${encodeURIComponent(addressOf(room))}${more}`;

export function createVisitor(page: Page, product: string, language: 'en' | 'cy' = 'en'): Visitor {
  const { call, common, ended, join, leaving, rules, waiting } = words[language];
  const press = (button: string) => page.getByRole('button', { name: button, exact: true }).click();
  const at = (place: string) => expect(page.locator('[data-journey]')).toHaveAttribute('data-journey', place);

  const open = async (fragment = '') => void (await page.goto(`${product}/${fragment}`));
  const prepare = async ({ name = 'Vera Jones', atChecks, atName }: OnTheWay = {}) => {
    await at('start');
    await press(common.continue);
    await at('check');
    await atChecks?.();
    await press(common.continue);
    await press(rules.accept);
    await page.getByRole('textbox').fill(name);
    await atName?.();
    await press(common.continue);
    await at('join');
  };
  const reachJoin = async (invitation: string) => {
    await open(invitation.replace('#/', '#/rules'));
    await press(rules.accept);
    await page.getByRole('textbox').fill('Vera Jones');
    await press(common.continue);
    await at('join');
  };
  const joinRoom = async (room: string) => {
    await reachJoin(invitationTo(room));
    await press(join.button);
  };

  return {
    page,
    press,
    open,
    at,
    prepare,
    async arrive(place) {
      await at(place);
      await expect(page.locator('h1').first()).toBeAttached();
      await expectAccessible(page);
    },
    check: (id) => page.locator(`[data-check="${id}"]`),
    lineIsMeasured: () =>
      expect(
        page.locator(
          '[data-check="line"]:is([data-state="ready"], [data-fault="line-borderline"], [data-fault="line-delay-when-busy"])',
        ),
      ).toBeVisible({ timeout: 30_000 }),
    reachJoin,
    join: joinRoom,
    async enter(room) {
      await joinRoom(room);
      await at('in-call');
      await expect(page.getByText(call.mediaFlowing, { exact: true })).toBeVisible();
    },
    async leave() {
      await page
        .getByRole('button', { name: waiting.leave, exact: true })
        .or(page.getByRole('button', { name: waiting.stop, exact: true }))
        .or(page.getByRole('button', { name: call.leave, exact: true }))
        .click();
      // On the way in there is nothing to lose, and so no question.
      const question = page.getByRole('dialog');
      if (await question.isVisible())
        await question.getByRole('button', { name: leaving.visit.leave }).click();
    },
    async rejoin() {
      await at('ended');
      await press(ended.rejoin);
      await at('join');
      await press(join.button);
    },
  };
}
