import { describe, expect, it } from 'vitest';
import { site } from './exampleInvitations';
import { examplesOfLinks } from './examplesOfLinks';
import { examplesOfRefusals } from './examplesOfRefusals';
import { readInvitation } from './readInvitation';

const groups = Object.entries({ ...examplesOfLinks, ...examplesOfRefusals });

describe.each(groups)('case group %s', (_, examples) => {
  it.each(examples.map((example) => [example.text.slice(0, 140), example] as const))(
    'reads %j',
    (_, example) => {
      expect(readInvitation(example.text, site)).toEqual(example.reads);
    },
  );
});

it('covers all 17 case groups of the reference', () => {
  const numbers = groups
    .map(([group]) => Number.parseInt(group, 10))
    .filter((number) => !Number.isNaN(number));
  expect([...new Set(numbers)]).toEqual(Array.from({ length: 17 }, (_, i) => i + 1));
});

it('completes a short form with the first of several domains, and accepts them all', () => {
  const two = { meetingDomains: ['rooms.example.uk', 'old.example.uk'], webHosts: ['join.example.uk'] };
  expect(readInvitation('https://join.example.uk/m/hmcts1', two)).toMatchObject({
    meeting: { address: 'hmcts1@rooms.example.uk' },
  });
  expect(readInvitation('hmcts1@old.example.uk', two)).toMatchObject({
    meeting: { address: 'hmcts1@old.example.uk' },
  });
});

it('keeps what each copy of a link says, and for a choice of rooms neither a PIN nor what another says', () => {
  const [one, two] = [
    'https://join.meet.video.justice.gov.uk/m/hmcts1',
    'https://join.meet.video.justice.gov.uk/m/hmcts2',
  ];
  const merged = readInvitation(`${one}?pin=1234 ${one}?at=2025-03-04T10:00Z&prison=HMP+Example`, site);
  expect(merged).toMatchObject({ meeting: { prison: 'HMP Example' }, offered: { pin: '1234' } });
  expect(readInvitation(`${one}?pin=1234 ${two}?name=Witness+A`, site)).toMatchObject({
    ask: 'which-room',
    rooms: [{ offered: { name: null, pin: null } }, { offered: { name: 'Witness A', pin: null } }],
  });
});

it('offers twenty rooms at most', () => {
  const many = Array.from({ length: 30 }, (_, i) => `hmcts${i}@meet.video.justice.gov.uk`).join(' ');
  const reading = readInvitation(many, site);
  expect(reading.is === 'question' && reading.rooms.length).toBe(20);
});
