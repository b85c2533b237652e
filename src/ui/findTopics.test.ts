import { expect, it, test } from 'vitest';
import { aside as inWelsh } from '../content/cy/aside';
import { front as frontInWelsh } from '../content/cy/front';
import { inside as insideInWelsh } from '../content/cy/inside';
import { aside } from '../content/en/aside';
import { front } from '../content/en/front';
import { inside } from '../content/en/inside';
import { guideTopicIds } from '../domain/guide';
import { findTopics } from './findTopics';

const inEnglish = (question: string) =>
  findTopics(question, aside.guide, { ...front.invitationFaults, ...inside.faults });

test.each([
  ['camera', 'camera'],
  ['whistles', 'feedback'],
  ['Echo!', 'feedback'],
  ['nobody can hear', 'microphone'],
  ['CAM-1', 'camera'],
  ['cam 18', 'camera'],
  ['INV-5', 'invitation'],
  ['END-1', 'ended'],
  ['broadband', 'speed'],
  ['firewall', 'no-browser-connects'],
  ['phone number', 'telephone'],
  ['skype', 'invitation'],
  ['mobile data', 'picture-on-phone'],
  ['mircophone', 'microphone'],
  ['brodband', 'speed'],
])('“%s” leads to %s', (question, topic) => {
  expect(inEnglish(question)).toContain(topic);
});

it('shows first what is called so', () => {
  expect(inEnglish('camera')[0]).toBe('camera');
  expect(inEnglish('echo')[0]).toBe('feedback');
});

it('does not take NET-2 for NET-28', () => {
  expect(inEnglish('NET-28')).toContain('call-failed');
  expect(inEnglish('NET-2')).not.toContain('call-failed');
});

it('shows all for no question, and none for nonsense', () => {
  expect(inEnglish(' ')).toEqual(guideTopicIds);
  expect(inEnglish('xylophone')).toEqual([]);
});

it('finds in Welsh, with or without its accents', () => {
  const faultTexts = { ...frontInWelsh.invitationFaults, ...insideInWelsh.faults };
  expect(findTopics('sŵn', inWelsh.guide, faultTexts)).toContain('feedback');
  expect(findTopics('swn', inWelsh.guide, faultTexts)).toContain('feedback');
});
