// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { inside } from '../../content/en/inside';
import { intoTheRoom } from '../../visit/arbitrary.test-data';
import { replay } from '../../visit/replay';
import { settle, showVisit } from '../showVisit.test-data';

afterEach(cleanup);

const { rules } = inside;
const roles = ['practitioner', 'interpreter', 'specialist'] as const;

async function open(role?: (typeof roles)[number]) {
  let accepted = 0;
  const visit = replay(intoTheRoom.slice(0, 3));
  showVisit(visit, {
    acceptRules: () => void (accepted += 1),
    chooseRole: (chosen) => visit.record({ at: 9, type: 'role-chosen', role: chosen }),
  });
  await settle();
  if (role) await act(() => screen.getByRole('radio', { name: rules.roles[role] }).click());
  return () => accepted;
}

describe('the rules', () => {
  it.each(roles)('name the ID of a %s, and no other', async (role) => {
    await open(role);
    for (const other of roles) {
      expect(screen.queryByText(rules.idEither[other]) !== null, other).toBe(other === role);
    }
    expect(screen.getByText(rules.idOr[role])).toBeTruthy();
  });

  it('tell whoever booked what they owe those they bring', async () => {
    await open();
    for (const duty of rules.othersList) expect(screen.getByText(duty)).toBeTruthy();
    expect(screen.queryByRole('heading', { name: rules.link })).toBeNull();
  });

  it.each(['interpreter', 'specialist'] as const)('tell an invited %s to delete the link', async (role) => {
    await open(role);
    for (const duty of rules.linkList) expect(screen.getByText(duty)).toBeTruthy();
    expect(screen.queryByRole('heading', { name: rules.others })).toBeNull();
  });

  it.each(roles)('ask a %s for one acknowledgement', async (role) => {
    const accepted = await open(role);
    await act(() => screen.getByRole('button', { name: rules.accept }).click());
    expect(accepted()).toBe(1);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});
