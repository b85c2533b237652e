// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { front as frontInWelsh } from '../../content/cy/front';
import { front } from '../../content/en/front';
import { faults } from '../../domain/faults';
import { readInvitation } from '../../domain/invitation/readInvitation';
import shipped from '../../../public/config.json';
import { createVisit } from '../../visit/visit';
import { showVisit } from '../showVisit.test-data';

afterEach(cleanup);

const hostLink = 'https://join.meet.video.justice.gov.uk/#?conference=hmcts1&role=host&pin=2023';

const showFound = async (text: string) => {
  const visit = createVisit();
  showVisit(visit);
  await act(() => visit.record({ type: 'invitation-read', at: 1, reading: readInvitation(text, shipped) }));
  return visit;
};

it('a link for hosts leads to the room, and is named with what to do and its code', async () => {
  const visit = await showFound(hostLink);
  const words = front.invitationFaults['invitation-host-link'];
  expect(screen.getByText('hmcts1@meet.video.justice.gov.uk')).toBeTruthy();
  for (const text of [words.what, ...words.todo, front.start.warnings['host-link'], 'INV-7'])
    expect(screen.getByText(text)).toBeTruthy();
  expect(screen.getByRole('button', { name: front.common.continue })).toBeTruthy();

  await act(() => visit.record({ type: 'language-chosen', at: 2, language: 'cy' }));
  expect(screen.getByText(frontInWelsh.invitationFaults['invitation-host-link'].what)).toBeTruthy();
});

it('a link for guests brings no fault', async () => {
  await showFound(hostLink.replace('host', 'guest'));
  expect(screen.queryByText(faults['invitation-host-link'].code)).toBeNull();
});
