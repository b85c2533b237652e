import { expect, it, test } from 'vitest';
import { faultOfReason } from './endings';
import { faults, type FaultId } from './faults';
import { site } from './invitation/exampleInvitations';
import { readInvitation } from './invitation/readInvitation';
import { labDeeds } from './labDeeds';
import { pastes, provocationOf, sortedFaults } from './provocations';
import { faultOfReach } from './reach';

const lineFindings = [
  'line-download-slow',
  'line-upload-slow',
  'line-delay-high',
  'line-borderline',
  'line-delay-when-busy',
] as const;

it('every fault is sorted by how it is provoked, and none twice', () => {
  expect(sortedFaults.toSorted()).toEqual(Object.keys(faults).toSorted());
});

test.each<[string, readonly FaultId[]]>([
  ['the line, whose verdict names the worst alone', lineFindings],
  ['the way to the room, before a visit', [faultOfReach['broken-off'], faultOfReach.silent]],
  ['the way to the room, in a visit', ['connection-lost', 'connection-unanswered']],
])('what one recipe gives, another does not: %s', (_, apart) => {
  expect(new Set(apart.map(provocationOf)).size).toBe(apart.length);
});

const { 'invitation-host-link': hostLink, ...refused } = pastes;
test.each(Object.entries(refused))('what is to be pasted for %s is refused so', (fault, text) => {
  expect(readInvitation(text, site)).toMatchObject({ is: 'problem', fault });
});
it('a link for hosts is taken, with the warning that it was one', () => {
  expect(provocationOf('invitation-host-link')).toBe('paste');
  expect(readInvitation(hostLink, site)).toMatchObject({ is: 'meeting', warnings: ['host-link'] });
});

test.each(Object.entries(labDeeds).filter(([, { order }]) => order?.verb === 'put-out'))(
  'the words in which the lab puts somebody out mean %s',
  (fault, { order }) => {
    expect(faultOfReason({ text: order?.reason ?? '', code: '' }, 'joined')).toBe(fault);
  },
);

it('the lab has a button for faults of the room and of the end alone', () => {
  const families = Object.keys(labDeeds).map((fault) => faults[fault as FaultId].code.split('-')[0]);
  expect([...new Set(families)].toSorted()).toEqual(['CALL', 'END', 'JOIN']);
});
