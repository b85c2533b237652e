// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { front } from '../../content/en/front';
import type { Invitation } from '../../domain/invitation/reading';
import { createVisit } from '../../visit/visit';
import { settle, showVisit } from '../showVisit.test-data';

afterEach(cleanup);

const room = (name: string, offeredName: string | null): Invitation => ({
  is: 'meeting',
  meeting: { address: `${name}@meet.video.justice.gov.uk`, startsAt: null, prison: null },
  offered: { name: offeredName, pin: null },
  warnings: [],
});

it('goes on with what the chosen room’s own link said, and nothing of the other', async () => {
  const [one, other] = [room('hmcts1', 'Witness A'), room('hmcts2', null)];
  const chosen: Invitation[] = [];
  const visit = createVisit();
  showVisit(visit, { chooseRoom: (invitation) => chosen.push(invitation) });
  const reading = { is: 'question', ask: 'which-room', rooms: [one, other] } as const;
  await act(() => visit.record({ type: 'invitation-read', at: 1, reading }));
  await settle();
  fireEvent.click(screen.getByLabelText(other.meeting.address));
  fireEvent.click(screen.getByRole('button', { name: front.start.yesRoom }));
  expect(chosen).toEqual([other]);
});

it('needs one press where there is one room', async () => {
  const found = room('hmcts1', null);
  const chosen: Invitation[] = [];
  const visit = createVisit();
  showVisit(visit, { chooseRoom: (invitation) => chosen.push(invitation) });
  const reading = { is: 'question', ask: 'is-this-the-room', rooms: [found] } as const;
  await act(() => visit.record({ type: 'invitation-read', at: 1, reading }));
  await settle();
  expect(screen.queryByRole('radio')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: front.start.yesRoom }));
  expect(chosen).toEqual([found]);
});
