import { faultWithCode } from '../../src/domain/faultWithCode';
import { words } from '../pages/visitor';
import { expect, test } from '../pages/world';
import { keepReport } from '../reports/keepReport';
import { verdictOf, type Outcome } from './outcome';
import { invitationRows } from './rows/invitations';

const { start, invitationFaults } = words.en;

// One page for all: a test for each would take longer to begin than to run.
test('invitation: what is no way into a room is refused by name, each with its code', async ({
  visitor,
}, info) => {
  const { page } = visitor;
  for (const { expect: expected, what, pasted, evidence } of invitationRows) {
    await page.goto('about:blank');
    await visitor.open();
    const began = Date.now();
    await page.getByLabel(start.pasteLabel).fill(pasted);
    await visitor.press(start.read);
    const code = await page.locator('.vr-fault .vr-code').textContent();
    const found = faultWithCode(code ?? '') ?? 'no fault';
    const text = (await page.locator('main').textContent()) ?? '';
    const isShown = text.includes(invitationFaults[expected].what) && text.includes(evidence ?? '');
    const outcome: Outcome = {
      what: `invitation: ${what}`,
      how: 'it is pasted into the first page',
      expected,
      found,
      evidence: isShown ? (evidence ?? code ?? '') : text,
      seconds: (Date.now() - began) / 1000,
      strays: [],
      healing: null,
      fake: null,
      verdict: verdictOf(expected, found, { isShown, strays: [] }),
    };
    await info.attach('row', { body: JSON.stringify(outcome), contentType: 'application/json' });
    expect.soft(outcome.verdict, `${what}: ${found}`).toBe('right');
    await keepReport(page, expected);
  }
});
