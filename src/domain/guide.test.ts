import { expect, it } from 'vitest';
import { checkIds } from '../checks/ids';
import { faults } from './faults';
import { checksOf, faultsOf, guideTopics, guideTopicIds } from './guide';

it('every fault leads to a topic of the guide', () => {
  const led = new Set(guideTopicIds.flatMap(faultsOf));
  expect(Object.keys(faults).filter((fault) => !led.has(fault as keyof typeof faults))).toEqual([]);
});

it('every topic has a fault that leads to it, and every pattern means one', () => {
  expect(guideTopicIds.filter((topic) => faultsOf(topic).length === 0)).toEqual([]);
  const patterns = Object.values(guideTopics).flatMap((topic) => [...topic.faults]);
  const means = (pattern: string) =>
    Object.keys(faults).some((fault) => fault === pattern || fault.startsWith(pattern.replace(/\*$/, '')));
  expect(patterns.filter((pattern) => !means(pattern))).toEqual([]);
});

it('every check tests for a topic', () => {
  const tested = new Set<string>(guideTopicIds.flatMap(checksOf));
  expect(checkIds.filter((check) => !tested.has(check))).toEqual([]);
});
