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

/** The clock of a shown visit stands here. */
const NOW_MS = 60_000;
const HOUR_MS = 3_600_000;

it.each([
  ['of today', NOW_MS + HOUR_MS, 0],
  ['that began an hour ago', NOW_MS - HOUR_MS, 0],
  ['that is older', NOW_MS - HOUR_MS - 1, 1],
])('a booking %s is sent to the telephone only if it is over', async (_which, startsAt, times) => {
  const reading = readInvitation(hostLink, shipped);
  if (reading.is !== 'meeting') throw new Error('is a meeting');
  const visit = createVisit();
  showVisit(visit);
  const meeting = { ...reading.meeting, startsAt };
  await act(() => visit.record({ type: 'invitation-read', at: 1, reading: { ...reading, meeting } }));
  expect(screen.queryAllByText(front.start.longAgo)).toHaveLength(times);
});
